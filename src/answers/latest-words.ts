import { sql } from 'kysely';
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
}

/**
 * The latest word of every holder on each of some acts about some objects, in the order of their dates.
 *
 * @example
 * const question = { objects: ['south-ossetia'], acts: ['claim-sovereignty'], asOf: null, among: 100 } as const;
 * await latestWords(record, question, knownBy(17))
 */
export async function latestWords(
  { db }: OpenRecord,
  { objects, acts, asOf, among }: WordsQuestion,
  perspective: Perspective,
): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    select last.* from unnest(${[...objects]}::text[]) o (object) cross join unnest(${[...acts]}::text[]) w (act)
    cross join lateral (
      select a.* from acts a
      where a.object = o.object and a.act = w.act and ${livesAt(perspective)} and ${isTold(perspective)}
        ${asOf === null ? sql`` : sql`and a.earliest <= ${asOf.latest}`}
      order by a.latest desc limit ${among}) last
    order by last.latest, last.earliest, last.rank, last.key collate "C"`.execute(db);
  const words = new Map(rows.map((row) => [`${row.object}|${row.act}|${row.actor}`, row]));
  return rows.filter((row) => words.get(`${row.object}|${row.act}|${row.actor}`) === row);
}
