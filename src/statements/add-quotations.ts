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
  const all = [...drafts];
  const covered = coveredTokens(numbered, drafts);
  for (const [index, run] of runsOfQuotations(numbered)) {
    const quotation = quotations[index]!;
    if (quotation.marks !== 'double' || covered.has(run.first + 1) || countWords(numbered, run) < FEWEST_WORDS)
      continue;
    if (anyCovered(covered, run) || !opensSentence(numbered, run)) continue;
    const before = statementBefore(numbered, all, run);
    if (!before) continue;
    all.push({
      ...before,
      content: [run],
      continues: before,
      score: Math.min(before.score, 0.8),
      trace: [...before.trace, 'quotation goes on'],
    });
  }
  return all;
}

function coveredTokens(_numbered: NumberedStory, drafts: readonly Draft[]): Set<number> {
  const covered = new Set<number>();
  for (const { content } of drafts)
    for (const { first, last } of content) for (let token = first; token <= last; token++) covered.add(token);
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

/** The last quoted statement before, where nobody else has spoken since and it ends in this paragraph or the one before. */
function statementBefore(numbered: NumberedStory, drafts: readonly Draft[], run: Run): Draft | null {
  let best: Draft | null = null;
  for (const draft of drafts) {
    const last = draft.content.at(-1)!.last;
    if (last >= run.first || numbered.blockOf[run.first]! - numbered.blockOf[Math.max(last, draft.head)]! > 1) continue;
    if (!best || last >= best.content.at(-1)!.last) best = draft;
  }
  const isQuoted = best?.content.some(
    ({ first, last }) => numbered.quotationOf[first]! >= 0 || numbered.quotationOf[last]! >= 0,
  );
  return isQuoted ? best : null;
}
