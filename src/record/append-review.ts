import { ReaderError } from '../errors.ts';
import type { Fact } from '../facts/index.ts';
import type { Position } from '../positions/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import { type Append, type Appender, append } from './append.ts';
import { checkCorrection } from './check-correction.ts';
import type { Correction } from './correction.ts';
import type { OpenRecord } from './open-record.ts';
import { readingOf } from './reading-of.ts';
import { recount } from './recount.ts';
import { hasReview, reviewsOf, standingReviews } from './review-acts.ts';
import { targetOf } from './review-target.ts';
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
  /** The entry as of which the reviewer saw the item: what another found of it later is not covered up unseen. */
  knownAt?: number;
}

/**
 * Appends what a reviewer finds. A position that is rejected counts no longer; a corrected one counts as it was set
 * right, with the reviewer's name; a statement whose speaker was set right gives its positions that voice; `undone`
 * takes back the review before it by the same reviewer. The earlier reviews stay. Of several reviewers the last one's
 * finding holds.
 *
 * @throws ReaderError `review-not-possible` where there is no such reading or item, nothing to undo, or nothing that can
 * be set right so; `reviewed-meanwhile` where somebody else has reviewed it since `knownAt`
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
    refuseUnseen(review, standingReviews(before).get(target));
    const correction = correctionOf(review, spans, reading);
    const seq = to.entry('review');
    const row = await addReview(to, seq, review, { article: reading.article.id, target, correction });
    await recount(to, seq, { id: review.reading, reading }, [...before, row]);
  });
}

/** Nobody covers up what they have not seen; to take back one's own review is no word about another's. */
function refuseUnseen({ item, verdict, reviewer, knownAt }: Review, standing: ReviewRow | undefined): void {
  if (knownAt === undefined || verdict === 'undone' || standing === undefined) return;
  if (standing.seq <= knownAt || standing.reviewer === reviewer) return;
  const why = standing.reason === null ? '' : `, since: ${standing.reason}`;
  throw new ReaderError(
    'reviewed-meanwhile',
    `Expected nobody else to review ${item} meanwhile; ${standing.reviewer} has ${standing.verdict} it (entry ${standing.seq})${why}. ` +
      'Look at it again, then review it if you find otherwise.',
  );
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
  const { positions, statements, facts } = reading;
  const items: readonly (Position | Statement | Fact)[] = { position: positions, statement: statements, fact: facts }[
    kind
  ];
  const found = items.find(({ id }) => id === item);
  if (!found) throw notPossible(`Expected a ${kind} of the reading, got "${item}".`);
  return {
    target: targetOf(found, keysOf(reading)),
    spans: 'content' in found ? found.content : [found.evidence],
  };
}

function notPossible(message: string): ReaderError {
  return new ReaderError('review-not-possible', message);
}
