import { type RawBuilder, sql } from 'kysely';
import type { ActRow, OpenRecord } from '../record/index.ts';
import { citeActs } from './citation.ts';
import { type SidesQuestion, sidesOf } from './conflict-sides.ts';
import type { Conflict } from './conflicts.ts';
import { isTold, livesAt, type Perspective } from './perspective.ts';

/** For each conflict that is asked for so many denials are looked at, and for each denial so many acts. */
const DENIALS_EACH = 2;
const AFFIRMED_EACH = 3;

/** Acts that are affirmed by some and denied by others, of the same actor and object, at a time that may be the same. */
export async function deniedActs(
  record: OpenRecord,
  { about, asOf, limit, citationsEach }: SidesQuestion,
  perspective: Perspective,
): Promise<Conflict[]> {
  const counts = (act: RawBuilder<unknown>): RawBuilder<unknown> => sql`exists (
    select from acts a where a.id = ${act} and ${livesAt(perspective)} and ${isTold(perspective)})`;
  const denials = (end: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
    select * from acts d where d.polarity = 'denied' and d.modality in ('actual', 'intended') and ${end}
      ${asOf === null ? sql`` : sql`and d.earliest <= ${asOf.latest}`} and ${counts(sql`d.id`)}
    order by d.latest desc, d.id limit ${limit === null ? null : limit * DENIALS_EACH})`;
  const denied =
    about === null
      ? denials(sql`true`)
      : sql`${denials(sql`d.object = ${about}`)} union ${denials(sql`d.actor = ${about}`)}`;
  const { rows } = await sql<ActRow & { pair: string }>`
    with denied as (${denied}), pairs as (
      select d.id as denied, b.id as affirmed from denied d
      cross join lateral (
        select b.id from acts b
        where b.object = d.object and b.act = d.act and b.actor = d.actor and b.polarity = 'affirmed'
          and b.modality = d.modality and ${counts(sql`b.id`)}
          and ${sinceWhen('b')} <= d.latest and ${sinceWhen('d')} <= b.latest
        order by b.latest desc, b.id limit ${limit === null ? null : AFFIRMED_EACH}) b)
    select a.* from acts a where a.id in (select denied from pairs union select affirmed from pairs)
    order by latest, earliest, rank, key collate "C"`.execute(record.db);
  const acts = await citeActs(record, rows, perspective, citationsEach);
  const groups = new Map<string, typeof acts>();
  for (const act of acts) {
    const name = [act.object, act.act, act.actor, act.modality].join('|');
    groups.set(name, [...(groups.get(name) ?? []), act]);
  }
  return [...groups.values()].map((group) => ({
    kind: 'act' as const,
    about: group[0]!.object,
    actor: group[0]!.actor,
    what: group[0]!.act,
    sides: sidesOf(group, ({ polarity }) => polarity),
  }));
}

/** An undated deed is as old as its report here: that it may have been done before contradicts no older denial. */
function sinceWhen(act: 'b' | 'd'): RawBuilder<unknown> {
  const { earliest, latest } = { earliest: sql.ref(`${act}.earliest`), latest: sql.ref(`${act}.latest`) };
  return sql`case when ${earliest} = '-infinity' and ${latest} < 'infinity' then ${latest} else ${earliest} end`;
}
