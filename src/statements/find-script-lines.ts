import { lineLabels } from '../lang/en.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import type { Run } from './token-runs.ts';

/** A line of a transcript: who speaks, by tokens and by name, and what is said. */
export interface ScriptLine {
  source: number[];
  /** Without what stands in brackets: "Question" of "Question (Ana Lopes, Gazette)". */
  name: string;
  content: Run;
}

/** "PENCE:", "MR KIRBY:", "QUESTION:", "Q:", "ANA LOPES (Minister):" at the head of a line. */
const SPEAKER =
  /^(?:(?:[\p{Lu}][\p{Lu}\p{M}.'’-]*)(?:[ ,]+[\p{Lu}][\p{Lu}\p{M}.'’-]*){0,5}|[QA])(?: \([^()\n]{1,60}\))?$/u;
/** "Spokesperson:", "Question (Ana Lopes, Gazette):", "Ana Lopes:": who speaks only where such lines come again and again. */
const RECURRING = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?: \([^()\n]{1,60}\))?$/u;
const LABELS = new Set(lineLabels.map(({ label }) => label));
/** A line's speaker stands within so many tokens. */
const LONGEST_NAME = 14;

/** The lines of a transcript in a story, in their order. */
export function findScriptLines(story: ParsedStory, numbered: NumberedStory): ScriptLine[] {
  const opened = openedLines(story, numbered);
  const recurring = recurringNames(numbered, opened);
  return opened.filter(({ shouted, name }) => shouted || recurring.has(name));
}

interface OpenedLine extends ScriptLine {
  shouted: boolean;
}

/** Every block that opens with what looks like a name and a colon. */
function openedLines({ article, sentences }: ParsedStory, numbered: NumberedStory): OpenedLine[] {
  const { tokens, blockOf, firstOf } = numbered;
  const lines: OpenedLine[] = [];
  for (const [s, { block, tokens: inSentence }] of sentences.entries()) {
    const first = firstOf[s]!;
    if (inSentence.length === 0 || (first > 0 && blockOf[first - 1] === block)) continue;
    const opening = /^["“”]$/.test(inSentence[0]!.form) ? 1 : 0; // a transcript that is quoted whole
    const colon = inSentence.slice(0, LONGEST_NAME).findIndex(({ form }) => form === ':');
    if (colon <= opening) continue;
    const label = article.text.slice(inSentence[opening]!.start, inSentence[colon - 1]!.end);
    const shouted = SPEAKER.test(label);
    if (!(shouted || RECURRING.test(label)) || LABELS.has(label.split(' ')[0]!.toUpperCase())) continue;
    let last = first + colon;
    while (last + 1 < tokens.length && blockOf[last + 1] === block) last++;
    const start = first + colon + 1;
    if (start > last) continue;
    const source = Array.from({ length: colon - opening }, (_, i) => first + opening + i);
    lines.push({ source, name: label.replace(/ \(.*$/s, ''), content: { first: start, last }, shouted });
  }
  return lines;
}

/** So many lines of one name, among lines of more than one name, make a transcript. */
const FEWEST_LINES = 2;

/** Names that open several lines which end as sentences do: a table has rows that come again, but says nothing in them. */
function recurringNames({ tokens }: NumberedStory, lines: readonly OpenedLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { name, content } of lines)
    if (/^[.?!…"”’)]+$/.test(tokens[content.last]!.form)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = [...counts].filter(([, count]) => count >= FEWEST_LINES).map(([name]) => name);
  return new Set(counts.size > 1 ? recurring : []);
}
