import { entryAt, searchArticles, searchNames } from '../../answers/index.ts';
import type { SearchData } from '../../web/index.ts';
import type { Asked, Told } from '../asked.ts';

const ITEMS = 30;

/** Articles that have the words, and whoever is called so. */
export async function tellSearch({ options: { record, register }, query }: Asked): Promise<Told> {
  const q = String(query.q ?? '');
  const limit = (query.limit as number | undefined) ?? ITEMS;
  const knownAt = await entryAt(record, (query['known-at'] as string | undefined) ?? null);
  const articles = q.trim() === '' ? [] : await searchArticles(record, q, { knownAt, limit });
  const data: SearchData = { q, articles, names: await searchNames(record, register, q, limit) };
  return { title: q.trim() === '' ? 'Search' : `Search: ${q}`, form: null, data };
}
