import { lineLabels } from '../lang/en.ts';
import type { Draft } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';

/** "PENCE:", "MR KIRBY:", "QUESTION:", "Q:", "Ana Lopes (Minister):" at the head of a line. */
const SPEAKER =
  /^(?:(?:[\p{Lu}][\p{Lu}\p{M}.'’-]*)(?:[ ,]+[\p{Lu}][\p{Lu}\p{M}.'’-]*){0,5}|[QA])(?: \([^()\n]{1,60}\))?$/u;
const LABELS = new Set(lineLabels.map(({ label }) => label));
/** A line's speaker stands within so many tokens. */
const LONGEST_NAME = 14;

/** Lines of transcripts, "PENCE: That is not so.": direct statements without a cue. Those the labeller found stay as they are. */
export function addScriptLines(
  { article, sentences }: ParsedStory,
  numbered: NumberedStory,
  drafts: readonly Draft[],
): Draft[] {
  const added: Draft[] = [];
  const { tokens, blockOf, firstOf } = numbered;
  for (const [s, { block, tokens: inSentence }] of sentences.entries()) {
    const first = firstOf[s]!;
    if (inSentence.length === 0 || (first > 0 && blockOf[first - 1] === block)) continue;
    const opening = /^["“”]$/.test(inSentence[0]!.form) ? 1 : 0; // a transcript that is quoted whole
    const colon = inSentence.slice(0, LONGEST_NAME).findIndex(({ form }) => form === ':');
    if (colon <= opening) continue;
    const name = article.text.slice(inSentence[opening]!.start, inSentence[colon - 1]!.end);
    if (!SPEAKER.test(name) || LABELS.has(name.split(' ')[0]!)) continue;
    let last = first + colon;
    while (last + 1 < tokens.length && blockOf[last + 1] === block) last++;
    const start = first + colon + 1;
    if (start > last) continue;
    const source = Array.from({ length: colon - opening }, (_, i) => first + opening + i);
    added.push({
      head: -1,
      type: 'communication',
      cue: [],
      source,
      content: [{ first: start, last }],
      score: 1,
      kind: 'direct',
      trace: ['script line'],
    });
  }
  if (added.length === 0) return [...drafts];
  const speakers = new Set(added.map(({ source }) => source[0]));
  return [...drafts.filter(({ source }) => !speakers.has(source[0])), ...added];
}
