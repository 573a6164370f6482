import { ReaderError } from '../errors.ts';
import type { Fact } from '../facts/index.ts';
import type { Position } from '../positions/index.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../statements/index.ts';
import { type Append, type Appender, append } from './append.ts';
import type { OpenRecord } from './open-record.ts';
import { readingOf } from './reading-of.ts';
import { correctedAct, latestReviews, type PositionCorrection, standingReviews } from './review-acts.ts';
import { targetOfFact, targetOfPosition, targetOfStatement } from './review-target.ts';
import type { ItemKind, ReviewRow, Verdict } from './tables.ts';
import { keysOf, type ToldAct, tellActs } from './tell-acts.ts';

/** What a reviewer may set right of a statement; whatever is left out stays as it was read. */
export interface StatementCorrection {
  speaker?: string | null;
  onBehalfOf?: string | null;
  content?: [number, number][];
}

/** What a reviewer may set right of a fact. */
export interface FactCorrection {
  about?: string;
  value?: string;
  asOf?: string | null;
}

/** Reviewer R finds verdict V of item I of a reading. */
export interface Review {
  reading: string;
  kind: ItemKind;
  /** Its id within the reading: `p3`. */
  item: string;
  verdict: Verdict;
  correction?: PositionCorrection | StatementCorrection | FactCorrection;
  reviewer: string;
  reason?: string;
}

/**
 * Appends what a reviewer finds. A position that is rejected counts no longer; a corrected one counts as it was set
 * right, with the reviewer's name; `undone` takes back the review before it. The earlier reviews stay.
 *
 * @throws ReaderError `review-not-possible` where there is no such reading or item, or nothing to undo
 */
export async function appendReview(record: OpenRecord, review: Review, appender: Appender = {}): Promise<void> {
  await append(record, { recordedBy: review.reviewer, ...appender }, async (to) => {
    const reading = await readingOf(to.tx, review.reading);
    if (!reading) throw notPossible(`Expected a reading in the record, got "${review.reading}".`);
    const target = targetOf(reading, review);
    const before = (await latestReviews(to.tx, reading.article.id)).get(target);
    if (review.verdict === 'undone' && !before)
      throw notPossible(`Expected a review of ${review.item} to undo, got none.`);
    const seq = to.entry('review');
    const row = await addReview(to, seq, review, reading, target);
    if (review.kind === 'position') await recount(to, seq, reading, row);
  });
}

async function addReview(
  to: Append,
  seq: number,
  review: Review,
  reading: Reading,
  target: string,
): Promise<ReviewRow> {
  const last = await to.tx.selectFrom('reviews').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const row: ReviewRow = {
    id: (last?.id ?? 0) + 1,
    seq,
    article: reading.article.id,
    reading: review.reading,
    item_kind: review.kind,
    item: review.item,
    target,
    verdict: review.verdict,
    correction: review.correction === undefined ? null : JSON.stringify(withWords(review.correction, reading)),
    reviewer: review.reviewer,
    reason: review.reason ?? null,
  };
  to.add('reviews', row);
  return row;
}

/** A span that was set right brings its words along. */
function withWords(correction: NonNullable<Review['correction']>, { article }: Reading): object {
  if (!('start' in correction) || correction.start === undefined || correction.end === undefined) return correction;
  const { start, end } = correction;
  if (start < 0 || end > article.text.length || start >= end)
    throw notPossible(`Expected a span within the article, 0 to ${article.text.length}, got ${start} to ${end}.`);
  return { ...correction, words: article.text.slice(start, end) };
}

/** Ends what counted of the target, and tells what counts now. */
async function recount(to: Append, seq: number, reading: Reading, review: ReviewRow): Promise<void> {
  const { rows: living } = await livingWitnesses(to, review);
  const standing = await standingWith(to, review);
  const told = toldUnder(reading, review, standing);
  const stays =
    standing?.verdict !== 'rejected' && told.length === 1 && living.length === 1 && sameWitness(living[0]!, told[0]!);
  if (stays) return;
  to.endWitnesses(
    seq,
    living.map(({ id }) => id),
  );
  to.tell(seq, told);
}

async function livingWitnesses(
  to: Append,
  { article, target }: ReviewRow,
): Promise<{ rows: { id: number; review: number | null }[] }> {
  const rows = await to.tx
    .selectFrom('witnesses as w')
    .leftJoin('witness_ends as e', 'e.witness', 'w.id')
    .where('w.article', '=', article)
    .where('w.target', '=', target)
    .where('e.witness', 'is', null)
    .select(['w.id', 'w.review'])
    .execute();
  return { rows };
}

/** The review that holds once this one is in. */
async function standingWith(to: Append, review: ReviewRow): Promise<ReviewRow | null> {
  const rows = await to.tx
    .selectFrom('reviews')
    .selectAll()
    .where('article', '=', review.article)
    .where('target', '=', review.target)
    .orderBy('id')
    .execute();
  return standingReviews([...rows, review]).get(review.target) ?? null;
}

function toldUnder(reading: Reading, review: ReviewRow, standing: ReviewRow | null): ToldAct[] {
  if (standing?.verdict === 'rejected') return [];
  const correction = standing === null ? null : correctedAct(standing);
  if (correction === null)
    return tellActs(reading, review.reading).filter(({ witness }) => witness.target === review.target);
  const corrected = reading.positions
    .filter(({ id }) => id === review.item)
    .map((position) => correctPosition(position, correction));
  return tellActs({ ...reading, positions: corrected }, review.reading).map(({ act, witness }) => ({
    act,
    witness: { ...witness, target: review.target, review: standing!.id, score: 1 },
  }));
}

function correctPosition(position: Position, correction: PositionCorrection): Position {
  const { start, end, ...rest } = correction;
  const evidence = { start: start ?? position.evidence.start, end: end ?? position.evidence.end };
  return { ...position, ...(rest as Partial<Position>), evidence };
}

function sameWitness(living: { review: number | null }, told: ToldAct): boolean {
  return living.review === told.witness.review;
}

function targetOf(reading: Reading, { kind, item }: Review): string {
  const keyOf = keysOf(reading);
  const find = <T extends { id: string }>(items: readonly T[]): T => {
    const found = items.find(({ id }) => id === item);
    if (!found) throw notPossible(`Expected a ${kind} of the reading, got "${item}".`);
    return found;
  };
  if (kind === 'statement') return targetOfStatement(find<Statement>(reading.statements), keyOf);
  if (kind === 'position') return targetOfPosition(find<Position>(reading.positions), keyOf);
  return targetOfFact(find<Fact>(reading.facts), keyOf);
}

function notPossible(message: string): ReaderError {
  return new ReaderError('review-not-possible', message);
}
