import type { Draft } from './draft-statements.ts';
import { findScriptLines, type ScriptLine } from './find-script-lines.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { Run } from './token-runs.ts';

/**
 * Lines of transcripts, "PENCE: That is not so.": direct statements without a cue, each with the paragraphs without a name
 * that stand before the next one and with the question that it answers. What the labeller found of those sources gives way.
 */
export function addScriptLines(story: ParsedStory, numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const lines = findScriptLines(story, numbered);
  if (lines.length === 0) return [...drafts];
  const added = lines.map((line, i): Draft => {
    const question = questionOf(numbered, line, lines[i - 1]);
    return {
      head: -1,
      type: 'communication',
      cue: [],
      source: line.source,
      content: [line.content, ...paragraphsUntil(numbered, line, lines[i + 1])],
      score: 1,
      kind: 'direct',
      trace: ['script line'],
      ...(question ? { question } : {}),
    };
  });
  const speakers = new Set(added.map(({ source }) => source[0]));
  return [...drafts.filter(({ source }) => !speakers.has(source[0])), ...added];
}

/** So many paragraphs without a name are still the speaker's before. */
const MOST_PARAGRAPHS = 4;

/** The paragraphs between two lines, each a run; none of them where there are many, or where one is a note in brackets. */
function paragraphsUntil({ tokens, blockOf }: NumberedStory, line: ScriptLine, next: ScriptLine | undefined): Run[] {
  const runs: Run[] = [];
  if (!next) return runs;
  const end = next.source[0]! - 1;
  for (let first = line.content.last + 1; first <= end; ) {
    let last = first;
    while (last < end && blockOf[last + 1] === blockOf[first]) last++;
    if (blockOf[last + 1] !== blockOf[first]) runs.push({ first, last }); // not the mark before the next line's name
    first = last + 1;
  }
  const isNote = ({ first }: Run): boolean => /^[([*]/.test(tokens[first]!.form);
  return runs.length > MOST_PARAGRAPHS || runs.some(isNote) ? [] : runs;
}

/** What a line answers: the one before it, if that is a question, and somebody else's. */
function questionOf({ tokens }: NumberedStory, line: ScriptLine, before: ScriptLine | undefined): Run | null {
  if (!before || before.name === line.name || ASKERS.test(line.name)) return null;
  const isQuestion = ASKERS.test(before.name) || tokens[before.content.last]!.form === '?';
  return isQuestion ? before.content : null;
}

/** Who asks in transcripts without being named. */
const ASKERS = /^(?:Q|Question|Reporter|Moderator|Interviewer)$/i;
