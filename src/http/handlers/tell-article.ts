import { type ArticleReview, articlePage, entryAt } from '../../answers/index.ts';
import { namesOf } from '../../exports/answers/index.ts';
import type { Asked, Told } from '../asked.ts';

/** An article with what was read in it. */
export async function tellArticle({ options, name, query }: Asked): Promise<Told> {
  const { record } = options;
  const knownAt = await entryAt(record, (query['known-at'] as string | undefined) ?? null);
  const page = await articlePage(record, name!, knownAt);
  const data = { ...page, names: await namesOf(options, page.reviews.flatMap(namedIn)) };
  return { title: data.reading?.article.headline ?? data.name, form: null, data };
}

/** Whoever may be named by a correction. */
function namedIn({ correction }: ArticleReview): string[] {
  return Object.entries((correction ?? {}) as Record<string, unknown>).flatMap(([part, value]) =>
    typeof value === 'string' && part !== 'words' ? [value] : [],
  );
}
