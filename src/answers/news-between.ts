import { sql } from 'kysely';
import type { ItemKind, OpenRecord, Verdict } from '../record/index.ts';

/** An article that came, or that was read anew. */
export interface NewArticle {
  entry: number;
  article: string;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  added: 'new' | 'read-anew';
}

/** What a reviewer found. */
export interface NewReview {
  entry: number;
  article: string;
  kind: ItemKind;
  item: string;
  verdict: Verdict;
  reviewer: string;
  reason: string | null;
}

/** An article that was taken back. */
export interface NewRetraction {
  entry: number;
  article: string;
  headline: string | null;
  reason: string;
}

/** The articles, reviews and retractions of the entries after one, up to another. */
export async function newsBetween(
  { db }: OpenRecord,
  since: number,
  until: number,
): Promise<{ articles: NewArticle[]; reviews: NewReview[]; retractions: NewRetraction[] }> {
  const between = sql`between ${since + 1} and ${until}`;
  const articles = await sql<NewArticle>`
    select r.seq as entry, a.id as article, a.headline, coalesce(a.outlet, a.agency) as outlet, a.published, a.url,
      case when a.seq = r.seq then 'new' else 'read-anew' end as added
    from readings r join articles a on a.id = r.article where r.seq ${between} order by r.seq`.execute(db);
  const reviews = await sql<NewReview>`
    select seq as entry, article, item_kind as kind, item, verdict, reviewer, reason
    from reviews where seq ${between} order by id`.execute(db);
  const retractions = await sql<NewRetraction>`
    select t.seq as entry, t.article, a.headline, t.reason
    from retractions t join articles a on a.id = t.article where t.seq ${between} order by t.seq`.execute(db);
  return { articles: articles.rows, reviews: reviews.rows, retractions: retractions.rows };
}
