/** The queries of a page: each name with its values. */
export type Query = Readonly<Record<string, readonly string[]>>;

/** The page of an article, at the words that begin at a character. */
export function articleAddress(article: string, start?: number): string {
  return `/articles/${encodeURIComponent(article)}${start === undefined ? '' : `#at-${start}`}`;
}

/** The page on which all that waits of an article is reviewed. */
export function queueAddress(article: string): string {
  return addressOf({ path: '/review', query: { article: [article] } });
}

/** The page on which one item of an article is reviewed. */
export function itemAddress(article: string, item: string): string {
  return addressOf({ path: '/review', query: { article: [article], item: [item] } });
}

/** All that is known of somebody. */
export function dossierAddress(key: string): string {
  return pageAddress('dossier', key);
}

/**
 * The page of a question about somebody.
 *
 * @example
 * pageAddress('who', 'kosovo') // '/who/kosovo'
 */
export function pageAddress(page: string, about: string, query: Query = {}): string {
  return `/${page}/${encodeURIComponent(about)}${queryOf(query)}`;
}

/** A path with its query; what is empty is left out. */
export function addressOf({ path, query }: { path: string; query: Query }): string {
  return `${path}${queryOf(query)}`;
}

/** The data of a page: its own address with what it is asked for as. */
export function dataAddress(
  { path, query }: { path: string; query: Query },
  format: 'json' | 'csv' | 'geojson' | 'atom' | 'svg',
): string {
  return addressOf({ path: `${path.replace(/\/$/, '')}.${format}`, query });
}

function queryOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.filter((value) => value !== '').map((value) => [name, value]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
