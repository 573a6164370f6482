import type { Page } from './page.ts';

/**
 * The address of a page, or of its data where an ending is given.
 *
 * @example
 * pageAddress({ path: '/who/Kosovo', query: { 'as-of': ['2008-03'] } }, 'json') // '/who/Kosovo.json?as-of=2008-03'
 */
export function pageAddress({ path, query }: Page['address'], ending: string | null = null): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return `${path}${ending === null ? '' : `.${ending}`}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}
