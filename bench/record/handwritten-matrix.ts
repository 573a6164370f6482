import { sql } from 'kysely';
import type { MatrixCell } from '../../src/answers/index.ts';
import type { DateBounds, OpenRecord } from '../../src/record/index.ts';

/** What `recognitionMatrix` is asked, with everybody's word counting. */
export interface HandwrittenQuestion {
  actors: readonly string[];
  objects: readonly string[];
  asOf: DateBounds;
  knownAt: number;
}

/**
 * The recognition matrix by one query, as fast as we could write it: the database works out every state with window
 * functions over the order of its index. What the record's own way is measured against.
 */
export async function handwrittenMatrix(
  { db }: OpenRecord,
  { actors, objects, asOf: { earliest: first, latest: last }, knownAt }: HandwrittenQuestion,
): Promise<MatrixCell[]> {
  const { rows } = await sql<MatrixCell>`
    with told as (
      select a.object, a.actor, a.rank, a.firm, a.earliest, a.latest,
        case a.effect when 'recognised' then 1 when 'withdrawn' then 2 when 'frozen' then 4 else 8 end as bit,
        min(a.latest) over (
          partition by a.object, a.actor, a.effect, a.rank, a.firm order by a.earliest desc, a.latest
          rows between unbounded preceding and 1 preceding) as sharper
      from acts a
      where a.effect is not null and a.seq <= ${knownAt}
        and a.id not in (
          select e.act from act_ends e
          where e.seq <= ${knownAt} and e.object = any(${[...objects]}::text[]) and e.actor = any(${[...actors]}::text[]))
        and a.object = any(${[...objects]}::text[]) and a.actor = any(${[...actors]}::text[])
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
    ), possible as (
      select actor, object,
        coalesce(bit_or(bit) filter (where earliest <= ${last}
          and (begun is null or latest >= begun) and (outranked is null or outranked < earliest)), 0)
          + case when bool_or(begun is not null) then 0 else 16 end as any_word,
        coalesce(bit_or(bit) filter (where earliest <= ${last} and firm
          and (begun_firmly is null or latest >= begun_firmly)
          and (outranked_firmly is null or outranked_firmly < earliest)), 0)
          + case when bool_or(begun_firmly is not null) then 0 else 16 end as firm_word
      from marked
      group by object, actor
    )
    select actor, object,
      case when firm_word & 15 <> 0 and any_word <> firm_word then 'disputed'
        else case any_word when 1 then 'recognised' when 2 then 'withdrawn' when 4 then 'frozen'
          when 8 then 'not-recognised' when 16 then 'no-word' else 'unclear' end end as state
    from possible
    where any_word <> 16 or firm_word & 15 <> 0`.execute(db);
  return rows;
}
