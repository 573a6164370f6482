import { type RawBuilder, sql } from 'kysely';
import type { DateBounds, Effect, OpenRecord } from '../record/index.ts';
import type { RecognitionState } from './fold-states.ts';
import { countsAll, livesAt, type Perspective, speaksUnder } from './perspective.ts';

/** How actor A stands to the recognition of object O. */
export interface MatrixCell {
  actor: string;
  object: string;
  state: RecognitionState;
}

/** Which actors and objects; all where left out. */
export interface MatrixQuestion {
  actors?: readonly string[] | null;
  objects?: readonly string[] | null;
  asOf: DateBounds;
}

/**
 * The states of all pairs of actors and objects on a date, of those of which there is any word by then: what `foldState` gives,
 * worked out by the database.
 */
export async function recognitionMatrix(
  { db }: OpenRecord,
  question: MatrixQuestion,
  perspective: Perspective,
): Promise<MatrixCell[]> {
  const { rows } = await matrixQuery(question, perspective).execute(db);
  return rows
    .map(({ actor, object, possible, firmly }) => ({ actor, object, state: STATES[possible * 32 + firmly]! }))
    .filter(({ state }) => state !== 'no-word');
}

interface MatrixRow {
  actor: string;
  object: string;
  /** Effects that may be, as bits (`BIT`). */
  possible: number;
  firmly: number;
}

const BIT: Readonly<Record<Effect, number>> = { recognised: 1, withdrawn: 2, frozen: 4, 'not-recognised': 8 };
const NO_WORD = 16;

/** The state by the two sets of bits, for all that they can be. */
const STATES: readonly RecognitionState[] = Array.from({ length: 32 * 32 }, (_, both) => stateOf(both >> 5, both & 31));

function stateOf(possible: number, firmly: number): RecognitionState {
  if ((firmly & ~NO_WORD) !== 0 && possible !== firmly) return 'disputed';
  const [only] = (Object.keys(BIT) as Effect[]).filter((effect) => BIT[effect] === possible);
  return only ?? (possible === NO_WORD ? 'no-word' : 'unclear');
}

/** The query of `recognitionMatrix`. */
export function matrixQuery(
  { actors = null, objects = null, asOf }: MatrixQuestion,
  perspective: Perspective,
): RawBuilder<MatrixRow> {
  const { earliest: first, latest: last } = asOf;
  const lastOf = (rows: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    coalesce(bit_or(bit) filter (where ${rows} and earliest <= ${last}), 0)`;
  return sql<MatrixRow>`
    with told as (
      select a.object, a.actor, a.rank, a.firm, a.earliest, a.latest,
        case a.effect when 'recognised' then 1 when 'withdrawn' then 2 when 'frozen' then 4 else 8 end as bit,
        min(a.latest) over (
          partition by a.object, a.actor, a.effect, a.rank, a.firm order by a.earliest desc, a.latest
          rows between unbounded preceding and 1 preceding) as sharper
      from acts a
      where a.effect is not null and ${livesAt(perspective)}
        and ${isOneOf(sql`a.object`, objects)} and ${isOneOf(sql`a.actor`, actors)}
        and ${countsAll(perspective) ? sql`true` : sql`exists (select from witnesses w where w.act = a.id and ${speaksUnder(perspective)})`}
    ), marked as (
      select *,
        max(earliest) filter (where latest <= ${first}) over pair as begun,
        max(latest) filter (where latest <= ${first}) over outranking as outranked,
        max(earliest) filter (where latest <= ${first} and firm) over pair as begun_firmly,
        max(latest) filter (where latest <= ${first} and firm) over outranking as outranked_firmly
      from told
      where sharper is null or sharper > latest
      window pair as (partition by object, actor),
        outranking as (partition by object, actor order by rank desc range between unbounded preceding and 1 preceding)
    )
    select actor, object,
      ${lastOf(sql`(begun is null or latest >= begun) and (outranked is null or outranked < earliest)`)}
        + case when bool_or(begun is not null) then 0 else ${sql.lit(NO_WORD)} end as possible,
      ${lastOf(sql`firm and (begun_firmly is null or latest >= begun_firmly) and (outranked_firmly is null or outranked_firmly < earliest)`)}
        + case when bool_or(begun_firmly is not null) then 0 else ${sql.lit(NO_WORD)} end as firmly
    from marked
    group by object, actor`;
}

function isOneOf(column: RawBuilder<unknown>, keys: readonly string[] | null): RawBuilder<unknown> {
  return keys === null ? sql`true` : sql`${column} = any(${[...keys]}::text[])`;
}
