import { sql } from 'kysely';
import type { ActRow, OpenRecord, StateAct } from '../record/index.ts';
import { AFTER_ALL, foldState, type RecognitionState } from './fold-states.ts';
import { isTold, livesAt, type Perspective } from './perspective.ts';

/** How an actor stood to the recognition of an object, and stands now, by all that is told, however late. */
export interface StateChange {
  actor: string;
  object: string;
  before: RecognitionState;
  after: RecognitionState;
}

/**
 * Which states the acts that were born or are gone have changed: only their pairs of actor and object are folded.
 *
 * @param before the same perspective as `now`, of an earlier entry
 */
export async function stateChanges(
  record: OpenRecord,
  touched: readonly ActRow[],
  before: Perspective,
  now: Perspective,
): Promise<StateChange[]> {
  const pairs = new Map(touched.filter(({ effect }) => effect !== null).map((act) => [pairOf(act), act]));
  const old = await statesOf(record, [...pairs.values()], before);
  const fresh = await statesOf(record, [...pairs.values()], now);
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, { actor, object }]) => ({
      ...{ actor, object },
      before: old.get(pair) ?? ('no-word' as const),
      after: fresh.get(pair) ?? ('no-word' as const),
    }))
    .filter((change) => change.before !== change.after);
}

type Pair = Pick<ActRow, 'actor' | 'object'>;

function pairOf({ actor, object }: Pair): string {
  return `${object}|${actor}`;
}

async function statesOf(
  { db }: OpenRecord,
  pairs: readonly Pair[],
  perspective: Perspective,
): Promise<Map<string, RecognitionState>> {
  if (pairs.length === 0) return new Map();
  const { rows } = await sql<Pair & StateAct>`
    select a.actor, a.object, a.effect, a.rank, a.firm, a.earliest, a.latest
    from unnest(${pairs.map(({ actor }) => actor)}::text[], ${pairs.map(({ object }) => object)}::text[])
      pair (actor, object)
    join acts a on a.actor = pair.actor and a.object = pair.object
    where a.effect is not null and ${livesAt(perspective)} and ${isTold(perspective)}
    order by a.latest, a.earliest, a.rank, a.key collate "C"`.execute(db);
  const acts = new Map<string, StateAct[]>();
  for (const row of rows) {
    const pair = acts.get(pairOf(row)) ?? [];
    acts.set(pairOf(row), pair);
    pair.push(row);
  }
  return new Map([...acts].map(([pair, told]) => [pair, foldState(told, AFTER_ALL).state]));
}
