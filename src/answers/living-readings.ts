import { type RawBuilder, sql } from 'kysely';
import type { ItemKind } from '../record/index.ts';
import type { Perspective, Source } from './perspective.ts';

/**
 * SQL: what a reading found counts by an entry of the record where the reading `r` is the latest of its article and the
 * article has not been taken back. What an older reading found stays in the record and counts no longer.
 *
 * @example
 * sql`select f.* from facts f join readings r on r.id = f.reading where ${isLiving(knownAt)}`
 */
export function isLiving(knownAt: number): RawBuilder<boolean> {
  return sql<boolean>`(r.seq <= ${knownAt}
    and not exists (select from readings later where later.article = r.article and later.seq > r.seq and later.seq <= ${knownAt})
    and not exists (select from retractions gone where gone.article = r.article and gone.seq <= ${knownAt}))`;
}

/** SQL: `targetOfStatement` of a statement `s`. */
export const STATEMENT_TARGET: RawBuilder<string> = sql<string>`
  ('statement|' || coalesce(s.speaker, '') || '|' || replace(replace(btrim(s.content, '[]'), ',', '-'), ']-[', ','))`;

/** SQL: `targetOfFact` of a fact `f`. */
export const FACT_TARGET: RawBuilder<string> = sql<string>`
  ('fact|' || f.about || '|' || f.property || '|' || f.value || '|' || f.start || '-' || f."end")`;

/** SQL: a field as the standing review `v` set it right, else as it was read. */
export function corrected(field: string, read: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when jsonb_exists(v.fixes, ${field}) then v.fixes ->> ${field} else ${read} end`;
}

/**
 * SQL: what reviewers set right by naming an entity in a field, by its id in the article, which is the whole of its key
 * but for what tells the unnamed of two articles apart.
 */
export function reviewsThatName(kind: ItemKind, field: string, key: string, knownAt: number): RawBuilder<unknown> {
  const ids = [key, key.replace(/@[^@]*$/, '')];
  return sql`select distinct article, target from reviews
    where verdict = 'corrected' and correction::jsonb ->> ${sql.lit(field)} = any(${ids}::text[])
      and item_kind = ${kind} and seq <= ${knownAt}`;
}

/** SQL: an entity as the standing review `v` set it right: by what it is known across readings. */
export function correctedKey(field: string, read: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when jsonb_exists(v.fixes, ${field}) then coalesce(
    (select e.key from entities_seen e where e.reading = v.reading and e.entity = v.fixes ->> ${field}),
    v.fixes ->> ${field}) else ${read} end`;
}

/**
 * SQL: something that was read in an article `a` by a reading `r`, with its standing review `v`, counts from a
 * perspective.
 *
 * @param score of what was read
 * @param source whether it is the word of one whose word is asked for
 */
export function countsUnder(
  perspective: Perspective,
  score: RawBuilder<unknown>,
  source: (source: Source) => RawBuilder<unknown>,
): RawBuilder<boolean> {
  const { knownAt, accordingTo, publishedBy, reviewed, minScore } = perspective;
  const parts: RawBuilder<unknown>[] = [isLiving(knownAt), sql`v.verdict is distinct from 'rejected'`];
  if (accordingTo !== null) parts.push(sql`(${sql.join(accordingTo.map(source), sql` or `)})`);
  if (publishedBy !== null) parts.push(sql`a.published_until <= ${publishedBy}`);
  if (minScore > 0) parts.push(sql`(${score} >= ${minScore} or v.fixes is not null)`);
  if (reviewed) parts.push(sql`v.verdict is not null`);
  return sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

/** SQL: an article `a` is of an outlet or agency. */
export function isFrom(outlet: string): RawBuilder<unknown> {
  return sql`(a.outlet = ${outlet} or a.agency = ${outlet})`;
}
