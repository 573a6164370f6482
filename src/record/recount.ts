import type { Transaction } from 'kysely';
import type { Position } from '../positions/index.ts';
import type { Reading } from '../reading.ts';
import type { Append } from './append.ts';
import type { PositionCorrection } from './correction.ts';
import { COUNTS_NOW } from './counts-now.ts';
import { readingOf } from './reading-of.ts';
import { correctedAct, standingReviews } from './review-acts.ts';
import { reviewStatements } from './review-statements.ts';
import { targetOfPosition, targetOfStatement } from './review-target.ts';
import type { ReviewRow, Tables } from './tables.ts';
import { keysOf, type ToldAct, tellActs } from './tell-acts.ts';

/** A reading with its id in the record. */
export interface KeptReading {
  id: string;
  reading: Reading;
}

/** All that decides which acts of an article count. */
interface Scene {
  newest: KeptReading;
  /** The reading that was reviewed, which may be an older one. */
  reviewed: KeptReading;
  standing: ReadonlyMap<string, ReviewRow>;
  retracted: boolean;
}

/**
 * Ends what counted of whatever a review touches, and tells what counts now: of a position its act, of a statement the
 * acts that are told in it, by whoever speaks.
 *
 * @param reviews all reviews of the article, the new one last
 */
export async function recount(
  to: Append,
  seq: number,
  reviewed: KeptReading,
  reviews: readonly ReviewRow[],
): Promise<void> {
  const article = reviewed.reading.article.id;
  const scene = {
    reviewed,
    newest: await newestReading(to.tx, article, reviewed),
    standing: standingReviews(reviews),
    retracted: await isRetracted(to.tx, article),
  };
  for (const target of touchedBy(scene, reviews.at(-1)!)) await recountTarget(to, seq, article, target, scene);
}

async function newestReading(tx: Transaction<Tables>, article: string, reviewed: KeptReading): Promise<KeptReading> {
  const { id } = await tx
    .selectFrom('readings')
    .select('id')
    .where('article', '=', article)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id === reviewed.id ? reviewed : { id, reading: (await readingOf(tx, id))! };
}

/** Whether an article was taken back: then nothing of it counts, whatever is found of it. */
export async function isRetracted(tx: Transaction<Tables>, article: string): Promise<boolean> {
  const row = await tx.selectFrom('retractions').select('seq').where('article', '=', article).limit(1).execute();
  return row.length > 0;
}

function touchedBy({ newest, reviewed }: Scene, { item_kind, target }: ReviewRow): Set<string> {
  if (item_kind === 'position') return new Set([target]);
  if (item_kind === 'fact') return new Set();
  return new Set([newest, reviewed].flatMap(({ reading }) => toldIn(reading, target)));
}

/** The targets of the positions that are told in a statement. */
function toldIn(reading: Reading, statement: string): string[] {
  const keyOf = keysOf(reading);
  const those = reading.statements.filter((one) => targetOfStatement(one, keyOf) === statement).map(({ id }) => id);
  return reading.positions
    .filter((position) => position.statement !== null && those.includes(position.statement))
    .map((position) => targetOfPosition(position, keyOf));
}

async function recountTarget(to: Append, seq: number, article: string, target: string, scene: Scene): Promise<void> {
  const living = await witnessesOf(to.tx, article, target);
  const told = toldUnder(scene, target);
  const before = living.map(({ key, ...witness }) => signOf(key, witness));
  const after = told.map(({ act, witness }) => signOf(act.key, witness));
  if (before.sort().join('\n') === after.sort().join('\n')) return;
  to.endWitnesses(
    seq,
    living.map(({ id }) => id),
  );
  to.tell(seq, told);
}

interface LivingWitness extends Pick<ToldAct['witness'], 'reading' | 'position' | 'review' | 'voice' | 'behalf'> {
  id: number;
  key: string;
}

async function witnessesOf(tx: Transaction<Tables>, article: string, target: string): Promise<LivingWitness[]> {
  return tx
    .selectFrom('witnesses as w')
    .innerJoin('acts as a', 'a.id', 'w.act')
    .where(COUNTS_NOW)
    .where('w.article', '=', article)
    .where('w.target', '=', target)
    .select(['w.id', 'a.key', 'w.reading', 'w.position', 'w.review', 'w.voice', 'w.behalf'])
    .execute();
}

/** Where this is the same the witness goes on as it is. */
function signOf(key: string, witness: Omit<LivingWitness, 'id' | 'key'>): string {
  const { reading, position, review, voice, behalf } = witness;
  return JSON.stringify([key, reading, position, review, voice, behalf]);
}

function toldUnder({ newest, reviewed, standing, retracted }: Scene, target: string): ToldAct[] {
  const review = standing.get(target);
  if (retracted || review?.verdict === 'rejected') return [];
  // What a reviewer has found holds even where the newest reader finds it no more.
  for (const kept of review === undefined ? [newest] : [newest, reviewed]) {
    const keyOf = keysOf(kept.reading);
    const found = kept.reading.positions.filter((position) => targetOfPosition(position, keyOf) === target);
    if (found.length > 0) return tell(kept, found, target, review, standing);
  }
  return [];
}

function tell(
  { id, reading }: KeptReading,
  found: readonly Position[],
  target: string,
  review: ReviewRow | undefined,
  standing: ReadonlyMap<string, ReviewRow>,
): ToldAct[] {
  const spoken = reviewStatements(reading, standing);
  const correction = review === undefined ? null : correctedAct(review);
  if (correction === null) return tellActs({ ...spoken, positions: [...found] }, id);
  const positions = found.slice(0, 1).map((position) => correctPosition(reading, position, correction));
  return tellActs({ ...spoken, positions }, id).map(({ act, witness }) => ({
    act,
    witness: { ...witness, target, review: review!.id, score: 1 },
  }));
}

/** Entities are known by their keys in a correction, and by their ids in a reading. */
function correctPosition(reading: Reading, position: Position, correction: PositionCorrection): Position {
  const { start, end, words: _words, ...rest } = correction;
  const evidence = { start: start ?? position.evidence.start, end: end ?? position.evidence.end };
  const corrected = { ...position, ...(rest as Partial<Position>), evidence };
  const keyOf = keysOf(reading);
  const idOf = new Map(reading.entities.map(({ id }) => [keyOf(id), id]));
  const local = (key: string): string => idOf.get(key) ?? key;
  return { ...corrected, holder: local(corrected.holder), object: local(corrected.object) };
}
