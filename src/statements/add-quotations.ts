import type { Draft } from './draft-statements.ts';
import type { ParsedStory } from './find-statements.ts';
import type { NumberedStory } from './number-tokens.ts';
import { type Run, runsOfQuotations, wordsIn } from './token-runs.ts';

/** A quotation of fewer words is a term or a title more often than somebody's words. */
const FEWEST_WORDS = 5;

/**
 * Quotations in double marks that no statement holds yet, each a statement of its own. One that is left open and goes on
 * in the next paragraph has the source that is told there; one that goes on from the paragraph before, or follows a
 * statement's quotation in its own or the paragraph before, has that one's.
 */
export function addQuotations({ quotations }: ParsedStory, numbered: NumberedStory, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  const runs = [...runsOfQuotations(numbered)];
  const holders = holdersOf(numbered, drafts);
  const waiting = [...drafts].sort((a, b) => lastOf(a) - lastOf(b));
  let passed = 0;
  let before: Draft | null = null;
  for (const [i, [index, run]] of runs.entries()) {
    while (passed < waiting.length && lastOf(waiting[passed]!) < run.first) before = waiting[passed++]!;
    if (quotations[index]!.marks !== 'double' || wordsIn(numbered, run) < FEWEST_WORDS) continue;
    if (holderOf(holders, run) || !opensSentence(numbered, run)) continue;
    const follows = before !== null && goesOn(numbered, before, run) ? before : null;
    const isToldBefore =
      follows !== null && numbered.blockOf[Math.max(lastOf(follows), follows.head)] === numbered.blockOf[run.first];
    const after = isToldBefore ? null : toldAfter(quotations, holders, runs.slice(i + 1, i + 1 + MOST_PARAGRAPHS));
    const base = after ?? follows;
    if (!base) continue;
    const trace = [...base.trace, 'quotation goes on'];
    const { continues: _, ...rest } = base;
    const draft: Draft = { ...rest, content: [run], score: Math.min(base.score, 0.8), trace };
    if (after) after.continues ??= draft;
    else draft.continues = base;
    all.push(draft);
    before = draft;
  }
  return all;
}

/** A quotation is followed over so many paragraphs until its source is told. */
const MOST_PARAGRAPHS = 8;

/** The statement that holds the quotation which this one, left open, goes on in. */
function toldAfter(
  quotations: ParsedStory['quotations'],
  holders: ReadonlyMap<number, Draft>,
  following: readonly [number, Run][],
): Draft | null {
  for (const [index, run] of following) {
    const { continues, marks } = quotations[index]!;
    if (marks === 'single') continue;
    if (!continues) return null;
    const holder = holderOf(holders, run);
    if (holder) return holder;
  }
  return null;
}

const lastOf = ({ content }: Draft): number => content.at(-1)!.last;

/** Which statement's content a token is in; what is told within a quotation, cue and all, does not hold it. */
function holdersOf({ quotationOf }: NumberedStory, drafts: readonly Draft[]): Map<number, Draft> {
  const holders = new Map<number, Draft>();
  for (const draft of drafts) {
    const around = draft.head >= 0 ? quotationOf[draft.head]! : -1;
    for (const { first, last } of draft.content) {
      if (around >= 0 && quotationOf[first] === around && quotationOf[last] === around) continue;
      for (let token = first; token <= last; token++) holders.set(token, draft);
    }
  }
  return holders;
}

function holderOf(holders: ReadonlyMap<number, Draft>, { first, last }: Run): Draft | null {
  for (let token = first; token <= last; token++) {
    const holder = holders.get(token);
    if (holder) return holder;
  }
  return null;
}

const opensSentence = ({ firstOf, sentenceOf }: NumberedStory, { first }: Run): boolean =>
  firstOf[sentenceOf[first]!] === first;

/** Whether the statement before quotes too, and ends in the quotation's paragraph or the one before. */
function goesOn({ blockOf, quotationOf }: NumberedStory, before: Draft, run: Run): boolean {
  const end = Math.max(lastOf(before), before.head);
  if (blockOf[run.first]! - blockOf[end]! > 1) return false;
  return before.content.some(({ first, last }) => quotationOf[first]! >= 0 || quotationOf[last]! >= 0);
}
