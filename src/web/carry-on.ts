import { escapeHtml } from './escape-html.ts';
import type { Page } from './page.ts';

/**
 * The page with its links leading on from where it is asked: the date, what was known by when and by whose word go along
 * to every answer that is asked with them, so that a reader says them once.
 *
 * @example
 * carryOn('<a href="/dossier/kosovo">', { path: '/who/x', query: { 'as-of': ['2012'] } })
 * // '<a href="/dossier/kosovo?as-of=2012">'
 */
export function carryOn(page: string, { path, query }: Page['address']): string {
  const carried = carriedFrom(query);
  if (carried.length === 0) return page;
  return page.replace(LINK, (link, given: string) => {
    const { pathname, searchParams, hash } = new URL(given.replaceAll('&amp;', '&'), 'http://here');
    const taken = TAKEN[pathname.split('/')[1] ?? ''] ?? [];
    // What leads to another view of the same page says itself what it changes, and a file what it holds.
    if (pathname === path || /\.\w+$/.test(pathname)) return link;
    for (const [name, value] of carried) {
      const as = taken.includes(name) ? name : name === 'as-of' && taken.includes('until') ? 'until' : null;
      if (as !== null && (REPEATED.has(as) || !searchParams.has(as))) searchParams.append(as, value);
    }
    const asked = searchParams.toString();
    return `href="${escapeHtml(`${pathname}${asked === '' ? '' : `?${asked}`}${hash}`)}"`;
  });
}

const LINK = /href="(\/[^/"][^"]*)"/g;
const REPEATED = new Set(['according-to']);

/** Of a period its end is the date that goes along. */
function carriedFrom(query: Page['address']['query']): [name: string, value: string][] {
  const asOf = query['as-of'] ?? query.until?.filter((date) => !date.startsWith('#')) ?? [];
  const others = PERSPECTIVE.flatMap((name) => (query[name] ?? []).map((value): [string, string] => [name, value]));
  return [...asOf.map((value): [string, string] => ['as-of', value]), ...others].filter(([, value]) => value !== '');
}

const PERSPECTIVE = ['known-at', 'according-to', 'published-by', 'reviewed', 'min-score'] as const;
const OF_A_DAY: readonly string[] = ['as-of', ...PERSPECTIVE];
const IN_TIME: readonly string[] = ['until', ...PERSPECTIVE];

/** What each kind of answer is asked with, of what goes along. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  ...{ who: OF_A_DAY, whom: OF_A_DAY, dossier: OF_A_DAY, matrix: OF_A_DAY, map: OF_A_DAY, ask: OF_A_DAY },
  ...{ positions: IN_TIME, timeline: IN_TIME, quotes: IN_TIME },
  ...{ precedents: PERSPECTIVE, conflicts: PERSPECTIVE, changes: PERSPECTIVE },
  ...{ articles: ['known-at'], search: ['known-at'] },
};
