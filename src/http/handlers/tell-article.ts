import { articlePage, entryAt } from '../../answers/index.ts';
import type { Asked, Told } from '../asked.ts';

/** An article with what was read in it. */
export async function tellArticle({ options: { record }, name, query }: Asked): Promise<Told> {
  const knownAt = await entryAt(record, (query['known-at'] as string | undefined) ?? null);
  const data = await articlePage(record, name!, knownAt);
  return { title: data.reading?.article.headline ?? data.name, form: null, data };
}
