import { sql } from 'kysely';
import type { ActRow, EntryKind, OpenRecord, Verdict } from '../record/index.ts';
import { type Perspective, speaksUnder } from './perspective.ts';

/** By what an act ended: its last witness was taken back, reviewed, read anew, or left out of a later import. */
export interface Ending {
  entry: number;
  by: EntryKind;
  article: string | null;
  dataset: string | null;
  verdict: Verdict | null;
  reviewer: string | null;
  reason: string | null;
}

/**
 * Why acts that counted before count no longer: the last entry that took a witness from them.
 *
 * @param before the same perspective as `now`, of an earlier entry
 */
export async function endingsOf(
  { db }: OpenRecord,
  acts: readonly ActRow[],
  before: Perspective,
  now: Perspective,
): Promise<Map<number, Ending>> {
  if (acts.length === 0) return new Map();
  const between = sql`between ${before.knownAt + 1} and ${now.knownAt}`;
  const { rows } = await sql<Ending & { act: number }>`
    select last.act, entry.seq as entry, entry.kind as by, last.article, last.dataset,
      v.verdict, v.reviewer, coalesce(v.reason, gone.reason) as reason
    from (
      select distinct on (w.act) w.act, w.article, w.target, w.dataset, ended.seq
      from witnesses w
      cross join lateral (
        select e.seq from witness_ends e where e.witness = w.id and e.seq ${between}
        union select v.seq from reviews v where v.article = w.article and v.target = w.target and v.seq ${between}) ended
      where w.act = any(${acts.map(({ id }) => id)}::integer[]) and ${speaksUnder(before)}
      order by w.act, ended.seq desc, w.id) last
    join entries entry on entry.seq = last.seq
    left join reviews v on v.seq = last.seq and v.article = last.article and v.target = last.target
    left join retractions gone on gone.seq = last.seq and gone.article = last.article`.execute(db);
  return new Map(rows.map(({ act, ...ending }) => [act, ending]));
}
