import { type RawBuilder, sql } from 'kysely';
import type { ActRow, DateBounds, OpenRecord } from '../record/index.ts';
import type { Act } from '../schema/acts.ts';
import { isTold, livesAt, type Perspective } from './perspective.ts';

/** Whose latest words, on which acts about which objects. */
export interface WordsQuestion {
  objects: readonly string[];
  acts: readonly Act[];
  asOf: DateBounds | null;
  /** Of so many of each act about each object, those of the latest dates: bounds the work; all where null. */
  among: number | null;
  /** At most so many words, the latest; all where null. */
  limit: number | null;
}

/**
 * The latest word of every holder on each of some acts about some objects, in the order of their dates.
 *
 * @example
 * const question = { objects: ['south-ossetia'], acts: ['claim-sovereignty'], asOf: null, among: 100, limit: 60 } as const;
 * await latestWords(record, question, knownBy(17))
 */
export async function latestWords(
  { db }: OpenRecord,
  question: WordsQuestion,
  perspective: Perspective,
): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    select * from ${lastWordOfEach(question, perspective)} word
    order by ${LATEST_FIRST} limit ${question.limit}`.execute(db);
  return rows.reverse();
}

/** SQL: the acts that come last by their dates; `key` tells those of the same dates apart. */
export const LATEST_FIRST: RawBuilder<unknown> = sql`latest desc, earliest desc, rank desc, key collate "C" desc`;

/** SQL: a table of the latest word of every holder, in no order; the database chooses, since rows take long to bring. */
export function lastWordOfEach(
  { objects, acts, asOf, among }: Omit<WordsQuestion, 'limit'>,
  perspective: Perspective,
): RawBuilder<unknown> {
  return sql`(
    select distinct on (object collate "C", act collate "C", actor collate "C") last.*
    from unnest(${[...objects]}::text[]) o (about) cross join unnest(${[...acts]}::text[]) w (done)
    cross join lateral (
      select a.* from acts a
      where a.object = o.about and a.act = w.done and ${livesAt(perspective)} and ${isTold(perspective)}
        ${asOf === null ? sql`` : sql`and a.earliest <= ${asOf.latest}`}
      order by a.latest desc limit ${among}) last
    order by object collate "C", act collate "C", actor collate "C", ${LATEST_FIRST})`;
}
