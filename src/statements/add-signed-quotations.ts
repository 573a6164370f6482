import type { Draft, Run } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';

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
  const { quotationOf } = numbered;
  for (let first = 0; first < quotationOf.length; first++) {
    const index = quotationOf[first]!;
    if (index < 0) continue;
    let last = first;
    while (quotationOf[last + 1] === index) last++;
    const source =
      quotations[index]!.marks === 'double' && !held.has(first) ? signatureAfter(numbered, { first, last }) : [];
    if (source.length > 0) {
      added.push({
        head: -1,
        type: 'communication',
        cue: [],
        source,
        content: [{ first, last }],
        score: 0.9,
        trace: ['signed quotation'],
      });
    }
    first = last;
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
