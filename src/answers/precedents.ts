import { sql } from 'kysely';
import { type OpenRecord, plainBounds } from '../record/index.ts';
import { type CitedAct, numberedActs } from './citation.ts';
import { byTime } from './in-time.ts';
import { type Perspective, speaksUnder } from './perspective.ts';
import { markCurrent } from './positions.ts';

/** What somebody makes of a case: a precedent or none. */
export type PrecedentStance = 'invokes' | 'does-not-invoke' | 'denies' | 'does-not-deny';

/**
 * What a case may be invoked for, or denied for, and what shows it: an act about it told in the same statement, that it
 * is named in the same statement, or that it is a territory that itself invokes the case. A story seldom says
 * it outright, so that nothing here is more than what stands beside it.
 */
export interface InvokedFor {
  key: string;
  name: string;
  shownBy: 'act' | 'statement' | 'holder';
}

/** Somebody invokes a case, or denies that it is a precedent, in these words. */
export interface PrecedentRow extends Omit<CitedAct, 'actor' | 'object' | 'polarity' | 'effect' | 'rank'> {
  case: string;
  by: string;
  stance: PrecedentStance;
  for: InvokedFor[];
  /** Whether it is the latest word of theirs of this case. */
  current: boolean;
}

/** Of a case, by somebody, or both. */
export interface PrecedentQuestion {
  case?: string | null;
  by?: string | null;
  /** Only what may have been said by then, in EDTF. */
  asOf?: string | null;
  /** At most so many, the latest. */
  limit?: number | null;
  citationsEach?: number | null;
}

/**
 * Who invokes which case as a precedent, who denies that it is one, and what for, in the order of time.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * await precedents(record, { case: 'kosovo' }, knownBy(17))
 */
export async function precedents(
  record: OpenRecord,
  question: PrecedentQuestion,
  perspective: Perspective,
): Promise<PrecedentRow[]> {
  const { case: object = null, by = null, asOf = null, limit = null, citationsEach = null } = question;
  const ends = { objects: object === null ? null : [object], actors: by === null ? null : [by] };
  const between = asOf === null ? null : { earliest: '-infinity', latest: plainBounds(asOf).latest };
  const acts = await numberedActs(
    record,
    { ...ends, acts: ['invoke-precedent', 'deny-precedent'], between, limit, citationsEach },
    perspective,
  );
  const invokedFor = await findInvokedFor(
    record,
    acts.map(({ id }) => id),
    perspective,
  );
  return markCurrent(acts)
    .sort(byTime)
    .map(({ id, actor, object, polarity, effect: _effect, rank: _rank, ...act }) => ({
      ...act,
      case: object,
      by: actor,
      stance: STANCES[act.act === 'invoke-precedent' ? 'invoked' : 'denied'][polarity],
      for: invokedFor.get(id) ?? [],
    }));
}

const STANCES = {
  invoked: { affirmed: 'invokes', denied: 'does-not-invoke' },
  denied: { affirmed: 'denies', denied: 'does-not-deny' },
} as const;

type ForRow = InvokedFor & { act: number };

/** What stands beside each telling, what shows it best first. */
async function findInvokedFor(
  { db }: OpenRecord,
  acts: readonly number[],
  perspective: Perspective,
): Promise<Map<number, InvokedFor[]>> {
  if (acts.length === 0) return new Map();
  const { rows } = await sql<ForRow>`
    with told as (
      select a.id as act, a.act as kind, a.actor, a.object, w.reading, p.id as position, p.statement
      from unnest(${[...acts]}::integer[]) wanted (act)
      join acts a on a.id = wanted.act
      join witnesses w on w.act = a.id and ${speaksUnder(perspective)}
      join positions p on p.reading = w.reading and p.id = w.position
    ), beside as (
      select t.act, t.object, t.reading, p.object as key, 1 as rank from told t
        join positions p on p.reading = t.reading and p.statement = t.statement and p.id <> t.position
      union select t.act, t.object, t.reading, s.key, 2 from told t
        join statements_about s on s.reading = t.reading and s.statement = t.statement
      union select t.act, t.object, t.reading, t.actor, 3 from told t where t.kind = 'invoke-precedent'
    )
    select distinct on (b.act, b.rank, b.key collate "C") b.act, b.key, e.name,
      case b.rank when 1 then 'act' when 2 then 'statement' else 'holder' end as "shownBy"
    from beside b
    join entities_seen e on e.reading = b.reading and e.key = b.key
    where b.key <> b.object and e.named and (e.kind = 'territory' or (e.kind = 'state' and b.rank < 3))
    order by b.act, b.rank, b.key collate "C", e.name collate "C"`.execute(db);
  const found = new Map<number, InvokedFor[]>();
  for (const { act, ...shown } of rows) {
    const list = found.get(act) ?? [];
    found.set(act, list);
    if (!list.some(({ key }) => key === shown.key)) list.push(shown);
  }
  return found;
}
