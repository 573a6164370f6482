import { sql } from 'kysely';
import { type OpenRecord, SEARCHED_WORDS } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import { knownNames, nearest } from './find-name.ts';
import { lookUpKeys, type Shown } from './look-up-keys.ts';

/** An article that has the words that were searched, with some of them. */
export interface FoundArticle {
  article: string;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  /** Words of the article around those that were searched. */
  words: string;
  retracted: boolean;
}

/** Somebody whose name has the words that were searched. */
export type FoundName = Shown & { key: string };

/**
 * Articles that have all words of a search, in the way of web searches (`"war crimes" -hague`), the best first.
 *
 * @example
 * await searchArticles(record, 'recognition "south ossetia"', { knownAt: 17, limit: 20 })
 */
export async function searchArticles(
  { db }: OpenRecord,
  words: string,
  { knownAt, limit }: { knownAt: number; limit: number },
): Promise<FoundArticle[]> {
  const query = sql`websearch_to_tsquery('english', ${words})`;
  const { rows } = await sql<FoundArticle>`
    select f.id as article, f.headline, f.outlet, f.published, f.url,
      exists (select from retractions t where t.article = f.id and t.seq <= ${knownAt}) as retracted,
      ts_headline('english', left(f.text, 20000), ${query},
        'StartSel="",StopSel="",MaxFragments=2,FragmentDelimiter=" … ",MaxWords=30,MinWords=12') as words
    from (
      select id, headline, coalesce(outlet, agency) as outlet, published, url, text from articles
      where ${sql.raw(SEARCHED_WORDS)} @@ ${query} and seq <= ${knownAt}
      order by ts_rank(${sql.raw(SEARCHED_WORDS)}, ${query}) desc, published_from desc nulls last, id collate "C"
      limit ${limit}) f`.execute(db);
  return rows;
}

/** Whoever the register or the record knows by a name that begins so, has it as a word, or is near to it. */
export async function searchNames(
  record: OpenRecord,
  register: Register,
  words: string,
  limit: number,
): Promise<FoundName[]> {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const exact = register.lookup(words.trim()).map(({ entity }) => entity);
  const registered = [...register.entities.values()]
    .filter(({ name }) => hasWords(name.toLowerCase(), wanted))
    .map(({ id }) => id);
  const seen = await record.db
    .selectFrom('entities_seen')
    .select('key')
    .distinct()
    .where('named', '=', true)
    .where((where) => where(sql`strpos(lower(name), ${wanted})`, '>', 0))
    .orderBy('key')
    .limit(limit)
    .execute();
  const found = [...exact, ...registered, ...seen.map(({ key }) => key)];
  const keys = [...new Set(found.length > 0 ? found : await nearKeys(record, register, words))].slice(0, limit);
  const lookUp = await lookUpKeys(record, register, keys);
  return keys.map((key) => ({ key, ...lookUp(key) }));
}

function hasWords(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}

async function nearKeys(record: OpenRecord, register: Register, words: string): Promise<string[]> {
  const near = nearest(words, await knownNames(record, register));
  return near.flatMap((name) => register.lookup(name).map(({ entity }) => entity));
}
