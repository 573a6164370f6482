import { sql } from 'kysely';
import type { DateBounds, OpenRecord } from '../record/index.ts';
import { livesAt, type Perspective, speaksUnder } from './perspective.ts';

/** Who tells of the latest acts about something, and how often. */
export interface SourceCounts {
  /** Of how many acts, the latest: the rest was not looked at. */
  acts: number;
  /** An outlet, or the agency where no outlet is known; null where neither is. */
  outlets: { outlet: string | null; witnesses: number }[];
  datasets: { dataset: string; witnesses: number }[];
}

/**
 * The outlets and datasets that tell of the latest acts about something, those that tell most first.
 *
 * @example
 * await countSources(record, { object: 'south-ossetia', asOf: null, acts: 200, witnesses: 1000 }, knownBy(17))
 */
export async function countSources(
  { db }: OpenRecord,
  { object, asOf, ...most }: { object: string; asOf: DateBounds | null; acts: number; witnesses: number },
  perspective: Perspective,
): Promise<SourceCounts> {
  const { rows } = await sql<{ dataset: string | null; outlet: string | null; witnesses: number; acts: number }>`
    with latest as materialized (
      select a.id from acts a
      where a.object = ${object} and ${livesAt(perspective)} ${asOf === null ? sql`` : sql`and a.earliest <= ${asOf.latest}`}
      order by a.latest desc, a.id limit ${most.acts}
    ), told as (
      select told.* from latest cross join lateral (
        select w.act, w.dataset, coalesce(w.outlet, w.agency) as outlet from witnesses w
        where w.act = latest.id and ${speaksUnder(perspective)} order by w.id limit ${most.witnesses}) told
      limit ${most.witnesses}
    )
    select dataset, outlet, count(*)::integer as witnesses, (select count(distinct act)::integer from told) as acts
    from told group by dataset, outlet
    order by witnesses desc, dataset collate "C", outlet collate "C"`.execute(db);
  return {
    acts: rows[0]?.acts ?? 0,
    outlets: rows.flatMap(({ dataset, outlet, witnesses }) => (dataset === null ? [{ outlet, witnesses }] : [])),
    datasets: rows.flatMap(({ dataset, witnesses }) => (dataset === null ? [] : [{ dataset, witnesses }])),
  };
}
