import { sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import type { Reading } from '../reading.ts';
import { type ItemKind, type OpenRecord, readingOf, type Verdict } from '../record/index.ts';
import { standingReview } from './standing-review.ts';

/** An article with what was read in it and what reviewers found of that. */
export interface ArticlePage {
  article: string;
  /** As it was called when it was added. */
  name: string;
  /** The entry that brought it. */
  entry: number;
  /** The entry as of which all of this is told. */
  knownAt: number;
  /** The id of the reading in the record; null where none was known yet. */
  readingId: string | null;
  reading: Reading | null;
  reviews: ArticleReview[];
  /** Why it was taken back; null where it counts. */
  retracted: string | null;
}

/** The review that holds of an item of the article. */
export interface ArticleReview {
  kind: ItemKind;
  /** Its id in the reading that was reviewed. */
  item: string;
  reading: string;
  target: string;
  verdict: Verdict;
  reviewer: string;
  reason: string | null;
  correction: unknown;
}

/**
 * An article as it was known at an entry of the record, with its newest reading.
 *
 * @throws ReaderError `article-not-known`
 */
export async function articlePage(record: OpenRecord, id: string, knownAt: number): Promise<ArticlePage> {
  const { db } = record;
  const article = await db
    .selectFrom('articles')
    .select(['id', 'name', 'seq'])
    .where('id', '=', id)
    .where('seq', '<=', knownAt)
    .executeTakeFirst();
  if (!article) throw new ReaderError('article-not-known', `Expected the id of an article in the record, got "${id}".`);
  const newest = await db
    .selectFrom('readings')
    .select('id')
    .where('article', '=', id)
    .where('seq', '<=', knownAt)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const retraction = await db
    .selectFrom('retractions')
    .select('reason')
    .where('article', '=', id)
    .where('seq', '<=', knownAt)
    .executeTakeFirst();
  return {
    article: id,
    name: article.name,
    entry: article.seq,
    knownAt,
    readingId: newest?.id ?? null,
    reading: newest ? await readingOf(db, newest.id) : null,
    reviews: await reviewsThatHold(record, id, knownAt),
    retracted: retraction?.reason ?? null,
  };
}

type ReviewedRow = Omit<ArticleReview, 'correction'> & { correction: string | null };

async function reviewsThatHold({ db }: OpenRecord, article: string, knownAt: number): Promise<ArticleReview[]> {
  const { rows } = await sql<ReviewedRow>`
    select own.item_kind as kind, own.item, own.reading, own.target, v.verdict, v.reviewer, v.reason, v.correction
    from (
      select distinct on (target) target, item_kind, item, reading from reviews
      where article = ${article} and seq <= ${knownAt} order by target, id desc) own
    cross join ${standingReview(sql`${article}::text`, sql`own.target`, knownAt)} v
    order by own.target collate "C"`.execute(db);
  return rows.map((row) => ({ ...row, correction: row.correction === null ? null : JSON.parse(row.correction) }));
}
