import type { OpenRecord } from '../record/index.ts';

/** The exact texts of some articles, by their ids. */
export async function articleTexts({ db }: OpenRecord, articles: readonly string[]): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'text', 'text_json'])
    .where('id', 'in', [...new Set(articles)])
    .execute();
  return new Map(rows.map(({ id, text, text_json }) => [id, text_json === null ? text : JSON.parse(text_json)]));
}
