import { type RawBuilder, sql } from 'kysely';

/**
 * SQL: the review of a target of an article that holds by an entry of the record, as a lateral table of at most one row
 * with `verdict`, `reviewer`, `reason`, `reading`, `correction` and, of a correction, `fixes` (jsonb). It is the last that
 * its own reviewer has not taken back: each `undone` takes back the one before it by the same reviewer.
 */
export function standingReview(
  article: RawBuilder<unknown>,
  target: RawBuilder<unknown>,
  knownAt: number,
): RawBuilder<unknown> {
  const onto = sql`sum(case verdict when 'undone' then -1 else 1 end) over (partition by reviewer order by id)`;
  return sql`lateral (
    select verdict, reviewer, reason, reading, correction,
      case verdict when 'corrected' then correction::jsonb end as fixes
    from (
      select *, min(depth) over (
        partition by reviewer order by id rows between current row and unbounded following) as least
      from (select *, ${onto} as depth from reviews
        where article = ${article} and target = ${target} and seq <= ${knownAt}) stacked) later
    where verdict <> 'undone' and least >= depth order by id desc limit 1)`;
}
