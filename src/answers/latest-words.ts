import { type RawBuilder, sql } from 'kysely';
import type { ActRow, DateBounds, OpenRecord } from '../record/index.ts';
import type { Act } from '../schema/acts.ts';
import { countsAll, livesAt, type Perspective, speaksUnder } from './perspective.ts';

/** More holders of one act on one object than this are not looked for: states, peoples and parties are fewer. */
const MOST_HOLDERS = 300;

/**
 * The latest word of every holder on each of some acts about some objects: leaps from holder to holder in an index, so
 * that the work grows with the holders and not with how often they are told of.
 *
 * @example
 * await latestWords(record, { objects: ['south-ossetia'], acts: ['claim-sovereignty'], asOf: null }, knownBy(17))
 */
export async function latestWords(
  { db }: OpenRecord,
  { objects, acts, asOf }: { objects: readonly string[]; acts: readonly Act[]; asOf: DateBounds | null },
  perspective: Perspective,
): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    with recursive holders (object, act, actor, number) as (
      select o.object, w.act, ${firstHolder(sql`o.object`, sql`w.act`, sql``)}, 1
      from unnest(${[...objects]}::text[]) o (object) cross join unnest(${[...acts]}::text[]) w (act)
      union all
      select h.object, h.act, ${firstHolder(sql`h.object`, sql`h.act`, sql`and a.actor collate "C" > h.actor`)}, number + 1
      from holders h where h.actor is not null and number < ${MOST_HOLDERS}
    )
    select last.* from holders h cross join lateral (
      select a.* from acts a
      where a.object = h.object and a.act = h.act and a.actor collate "C" = h.actor and ${livesAt(perspective)}
        and ${isTold(perspective)} ${asOf === null ? sql`` : sql`and a.earliest <= ${asOf.latest}`}
      order by a.latest desc, a.earliest desc, a.key collate "C" limit 1) last
    where h.actor is not null
    order by last.latest, last.earliest, last.rank, last.key collate "C"`.execute(db);
  return rows;
}

function firstHolder(object: RawBuilder<unknown>, act: RawBuilder<unknown>, after: RawBuilder<unknown>) {
  return sql`(select min(a.actor collate "C") from acts a where a.object = ${object} and a.act = ${act} ${after})`;
}

function isTold(perspective: Perspective): RawBuilder<unknown> {
  if (countsAll(perspective)) return sql`true`;
  return sql`exists (select from witnesses w where w.act = a.id and ${speaksUnder(perspective)})`;
}
