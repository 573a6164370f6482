import type { Draft } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import { type Run, runsOfQuotations } from './token-runs.ts';

const DASH = /^(?:[―—–-]|--)$/;
/** A signature is no longer than so many tokens. */
const LONGEST_SIGNATURE = 16;

/** Quotations signed at their end, “We were not asked.” — Ana Lopes: direct statements without a cue. */
export function addSignedQuotations(
  { quotations }: ParsedStory,
  numbered: NumberedStory,
  drafts: readonly Draft[],
): Draft[] {
  const held = new Set(drafts.flatMap(({ content }) => content.map(({ first }) => first)));
  const added: Draft[] = [];
  for (const [index, run] of runsOfQuotations(numbered)) {
    const source = quotations[index]!.marks === 'double' && !held.has(run.first) ? signatureAfter(numbered, run) : [];
    if (source.length > 0) {
      added.push({
        head: -1,
        type: 'communication',
        cue: [],
        source,
        content: [run],
        score: 0.9,
        trace: ['signed quotation'],
      });
    }
  }
  return [...drafts, ...added];
}

/** The name behind a dash that closes the quotation's paragraph, or is the next one. */
function signatureAfter({ tokens, words, blockOf }: NumberedStory, { last }: Run): number[] {
  const dash = last + 1;
  if (dash + 1 >= tokens.length || !DASH.test(tokens[dash]!.form) || words[dash + 1]!.upos !== 'PROPN') return [];
  if (blockOf[dash]! - blockOf[last]! > 1) return [];
  let end = dash + 1;
  while (end + 1 < tokens.length && blockOf[end + 1] === blockOf[dash]) end++;
  if (end - dash > LONGEST_SIGNATURE) return [];
  return Array.from({ length: end - dash }, (_, i) => dash + 1 + i);
}
