import { ReaderError } from '../errors.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { type Append, type Appender, append } from './append.ts';
import { checkCorrection } from './check-correction.ts';
import type { Correction } from './correction.ts';
import type { OpenRecord } from './open-record.ts';
import { readingOf } from './reading-of.ts';
import { recount } from './recount.ts';
import { hasReview, reviewsOf } from './review-acts.ts';
import { targetOfFact, targetOfPosition, targetOfStatement } from './review-target.ts';
import type { ItemKind, ReviewRow, Verdict } from './tables.ts';
import { keysOf } from './tell-acts.ts';

/** Reviewer R finds verdict V of item I of a reading. */
export interface Review {
  reading: string;
  kind: ItemKind;
  /** Its id within the reading: `p3`. */
  item: string;
  verdict: Verdict;
  /** What is set right, where the verdict is `corrected`. */
  correction?: Correction;
  reviewer: string;
  reason?: string;
}

/**
 * Appends what a reviewer finds. A position that is rejected counts no longer; a corrected one counts as it was set
 * right, with the reviewer's name; a statement whose speaker was set right gives its positions that voice; `undone`
 * takes back the review before it by the same reviewer. The earlier reviews stay. Of several reviewers the last one's
 * finding holds.
 *
 * @throws ReaderError `review-not-possible` where there is no such reading or item, nothing to undo, or nothing that can
 * be set right so
 */
export async function appendReview(record: OpenRecord, review: Review, appender: Appender = {}): Promise<void> {
  if (review.reviewer.trim() === '') throw notPossible('Expected the name of the reviewer, got none.');
  await append(record, { recordedBy: review.reviewer, ...appender }, async (to) => {
    const reading = await readingOf(to.tx, review.reading);
    if (!reading) throw notPossible(`Expected a reading in the record, got "${review.reading}".`);
    const { target, spans } = findItem(reading, review);
    const before = await reviewsOf(to.tx, reading.article.id);
    if (review.verdict === 'undone' && !hasReview(before, target, review.reviewer))
      throw notPossible(`Expected a review of ${review.item} by ${review.reviewer} to undo, got none.`);
    const correction = correctionOf(review, spans, reading);
    const seq = to.entry('review');
    const row = await addReview(to, seq, review, { article: reading.article.id, target, correction });
    await recount(to, seq, { id: review.reading, reading }, [...before, row]);
  });
}

function correctionOf(review: Review, spans: readonly Span[], reading: Reading): string | null {
  const { kind, item, verdict, correction } = review;
  if (verdict === 'corrected')
    return JSON.stringify(checkCorrection(correction ?? {}, { kind, id: item, spans }, reading, keysOf(reading)));
  if (correction === undefined) return null;
  throw notPossible(`Expected no correction of what is ${verdict}, got one.`);
}

async function addReview(
  to: Append,
  seq: number,
  { reading, kind, item, verdict, reviewer, reason }: Review,
  { article, target, correction }: Pick<ReviewRow, 'article' | 'target' | 'correction'>,
): Promise<ReviewRow> {
  const last = await to.tx.selectFrom('reviews').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const row: ReviewRow = {
    id: (last?.id ?? 0) + 1,
    seq,
    article,
    reading,
    item_kind: kind,
    item,
    target,
    verdict,
    correction,
    reviewer,
    reason: reason ?? null,
  };
  to.add('reviews', row);
  return row;
}

function findItem(reading: Reading, { kind, item }: Review): { target: string; spans: readonly Span[] } {
  const keyOf = keysOf(reading);
  const find = <T extends { id: string }>(items: readonly T[]): T => {
    const found = items.find(({ id }) => id === item);
    if (!found) throw notPossible(`Expected a ${kind} of the reading, got "${item}".`);
    return found;
  };
  if (kind === 'statement') {
    const statement = find(reading.statements);
    return { target: targetOfStatement(statement, keyOf), spans: statement.content };
  }
  const isPosition = kind === 'position';
  const claim = isPosition ? find(reading.positions) : find(reading.facts);
  const target = 'act' in claim ? targetOfPosition(claim, keyOf) : targetOfFact(claim, keyOf);
  return { target, spans: [claim.evidence] };
}

function notPossible(message: string): ReaderError {
  return new ReaderError('review-not-possible', message);
}
