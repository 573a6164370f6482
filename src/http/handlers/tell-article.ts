import { articlePage, entryAt } from '../../answers/index.ts';
import { namesOf } from '../../exports/answers/index.ts';
import type { Asked, Told } from '../asked.ts';
import { namedBy } from './named-by.ts';

/** An article with what was read in it. */
export async function tellArticle({ options, name, query }: Asked): Promise<Told> {
  const { record } = options;
  const knownAt = await entryAt(record, (query['known-at'] as string | undefined) ?? null);
  const page = await articlePage(record, name!, knownAt);
  const data = {
    ...page,
    names: await namesOf(
      options,
      page.reviews.flatMap(({ correction }) => namedBy(correction ?? {})),
    ),
  };
  return { title: data.reading?.article.headline ?? data.name, form: null, data };
}
