import type { Draft, Run } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';

/** A quotation of fewer words is a term or a title more often than somebody's words. */
const FEWEST_WORDS = 5;

/**
 * Quotations in double marks that no statement holds yet, each a statement of its own. One that goes on from the paragraph
 * before, or follows a statement's quotation in its own or the paragraph before, is by the same source; else it has none.
 */
export function addQuotations({ quotations }: ParsedStory, numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const added: Draft[] = [];
  const covered = coveredTokens(drafts);
  const waiting = [...drafts].sort((a, b) => lastOf(a) - lastOf(b));
  let passed = 0;
  let before: Draft | null = null;
  for (const [index, run] of runsOfQuotations(numbered)) {
    while (passed < waiting.length && lastOf(waiting[passed]!) < run.first) before = waiting[passed++]!;
    if (!before || quotations[index]!.marks !== 'double' || countWords(numbered, run) < FEWEST_WORDS) continue;
    if (anyCovered(covered, run) || !opensSentence(numbered, run) || !goesOn(numbered, before, run)) continue;
    const trace = [...before.trace, 'quotation goes on'];
    before = { ...before, content: [run], continues: before, score: Math.min(before.score, 0.8), trace };
    added.push(before);
  }
  return [...drafts, ...added];
}

const lastOf = ({ content }: Draft): number => content.at(-1)!.last;

function coveredTokens(drafts: readonly Draft[]): Set<number> {
  const covered = new Set<number>();
  for (const { content } of drafts) {
    for (const { first, last } of content) for (let token = first; token <= last; token++) covered.add(token);
  }
  return covered;
}

function* runsOfQuotations({ quotationOf }: NumberedStory): Generator<[number, Run]> {
  for (let first = 0; first < quotationOf.length; first++) {
    const index = quotationOf[first]!;
    if (index < 0) continue;
    let last = first;
    while (quotationOf[last + 1] === index) last++;
    yield [index, { first, last }];
    first = last;
  }
}

function countWords({ tokens }: NumberedStory, { first, last }: Run): number {
  let words = 0;
  for (let token = first; token <= last; token++) if (/[\p{L}\p{N}]/u.test(tokens[token]!.form)) words++;
  return words;
}

function anyCovered(covered: ReadonlySet<number>, { first, last }: Run): boolean {
  for (let token = first; token <= last; token++) if (covered.has(token)) return true;
  return false;
}

const opensSentence = ({ firstOf, sentenceOf }: NumberedStory, { first }: Run): boolean =>
  firstOf[sentenceOf[first]!] === first;

/** Whether the statement before quotes too, and ends in the quotation's paragraph or the one before. */
function goesOn({ blockOf, quotationOf }: NumberedStory, before: Draft, run: Run): boolean {
  const end = Math.max(lastOf(before), before.head);
  if (blockOf[run.first]! - blockOf[end]! > 1) return false;
  return before.content.some(({ first, last }) => quotationOf[first]! >= 0 || quotationOf[last]! >= 0);
}
