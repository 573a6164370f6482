import { type RawBuilder, sql } from 'kysely';
import type { ActRow, OpenRecord } from '../record/index.ts';
import { isTold, livesAt, type Perspective } from './perspective.ts';

/** Acts that count now and did not before, and those that did and no longer do. */
export interface TouchedActs {
  born: ActRow[];
  gone: ActRow[];
}

/**
 * What of the acts that the entries between two perspectives touch counts otherwise than before: only witnesses and
 * reviews of those entries are looked at.
 *
 * @param before the same perspective as `now`, of an earlier entry
 */
export async function touchedActs({ db }: OpenRecord, before: Perspective, now: Perspective): Promise<TouchedActs> {
  const between = sql`between ${before.knownAt + 1} and ${now.knownAt}`;
  const { rows } = await sql<MarkedAct>`
    select * from (
      select a.*, ${countsUnder(before)} as counted, ${countsUnder(now)} as counts
      from acts a where a.id in (
        select w.act from witnesses w where w.seq ${between}
        union select w.act from witness_ends e join witnesses w on w.id = e.witness where e.seq ${between}
        union select w.act from reviews v join witnesses w on w.article = v.article and w.target = v.target
          where v.seq ${between})) touched
    where counted <> counts
    order by latest, earliest, rank, key collate "C"`.execute(db);
  return {
    born: rows.filter(({ counts }) => counts).map(withoutMarks),
    gone: rows.filter(({ counted }) => counted).map(withoutMarks),
  };
}

type MarkedAct = ActRow & { counted: boolean; counts: boolean };

function withoutMarks({ counted: _counted, counts: _counts, ...act }: MarkedAct): ActRow {
  return act;
}

function countsUnder(perspective: Perspective): RawBuilder<boolean> {
  return sql<boolean>`(${livesAt(perspective)} and ${isTold(perspective)})`;
}
