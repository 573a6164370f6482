import type { Kysely } from 'kysely';
import type { Reading } from '../reading.ts';
import type { Tables } from './tables.ts';

/** A reading as it was appended, or null where there is none of that id. */
export async function readingOf(db: Kysely<Tables>, id: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('readings as r')
    .innerJoin('articles as a', 'a.id', 'r.article')
    .where('r.id', '=', id)
    .select(['r.body', 'a.text', 'a.text_json'])
    .executeTakeFirst();
  if (!row) return null;
  const reading = JSON.parse(row.body) as Omit<Reading, 'article'> & { article: Omit<Reading['article'], 'text'> };
  const text = row.text_json === null ? row.text : (JSON.parse(row.text_json) as string);
  const { id: article, ...rest } = reading.article;
  return { ...reading, article: { id: article, text, ...rest } };
}
