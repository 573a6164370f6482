import { type RawBuilder, sql } from 'kysely';
import type { Perspective } from './perspective.ts';

/**
 * SQL: the review of a target of an article that holds as the record knew it then, in one row or none, with `verdict`,
 * `reviewer`, `reason` and `correction`. It is the last that its own reviewer has not taken back: each `undone` takes
 * back the one before it by the same reviewer.
 */
export function standingReview(
  article: RawBuilder<unknown>,
  target: RawBuilder<unknown>,
  { knownAt }: Pick<Perspective, 'knownAt'>,
): RawBuilder<unknown> {
  const onto = sql`sum(case verdict when 'undone' then -1 else 1 end) over (partition by reviewer order by id)`;
  return sql`(
    select verdict, reviewer, reason, correction from (
      select *, min(depth) over (
        partition by reviewer order by id rows between current row and unbounded following) as least
      from (select *, ${onto} as depth from reviews
        where article = ${article} and target = ${target} and seq <= ${knownAt}) stacked) later
    where verdict <> 'undone' and least >= depth order by id desc limit 1)`;
}
