import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { showFromWhere } from './show-from-where.ts';

/** The name, the one question field, the ways to other pages; of an answer also from where it is asked. */
export function showTop(page: Page): Markup {
  return html`<header class="top">
<a class="name" href="/">demarche</a>
${page.kind === 'home' ? html`<span></span>` : showQuestionField(askedIn(page), page)}
<nav class="ways" aria-label="Pages"><ul>${waysFor(page).map(([path, words]) => showWay(path, words, page.address.path))}</ul></nav>
${page.form === null ? '' : showFromWhere(page)}
</header>`;
}

/** The field for a question in plain words, which is asked from where the page is. */
export function showQuestionField(asked: string, { address }: Pick<Page, 'address'>): Markup {
  const kept = CARRIED.flatMap((name) => (address.query[name] ?? []).map((value) => [name, value] as const));
  return html`<form class="question" action="/ask" method="get" role="search" data-live-search="${kept.length === 0 ? '' : `?${new URLSearchParams(kept.map(([name, value]) => [name, value]))}`}"><label class="unseen" for="q">Question, or a name</label><input id="q" name="q" type="search" value="${asked}" placeholder="who recognised Kosovo by March 2008" autocomplete="off" enterkeyhint="search">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button type="submit">Ask</button></form>`;
}

/** What goes with a reader from page to page. */
const CARRIED = ['as-of', 'known-at', 'according-to'];

function askedIn({ form, address }: Page): string {
  const asked = form?.question.asked;
  return typeof asked === 'string' ? asked : (address.query.q?.[0] ?? '');
}

function waysFor({ viewer }: Page): [path: string, words: string][] {
  const ways: [string, string][] = [
    ['/map', 'Map'],
    ['/matrix', 'Matrix'],
    ['/changes', 'Changes'],
    ['/conflicts', 'Conflicts'],
    ['/search', 'Search'],
  ];
  if (viewer.role === 'reviewer' || viewer.role === 'admin') ways.push(['/review', 'Review'], ['/add', 'Add']);
  if (viewer.role === 'admin') ways.push(['/tokens', 'Tokens']);
  if (viewer.role === null) ways.push(['/sign-in', 'Sign in']);
  return ways;
}

function showWay(path: string, words: string, current: string): Markup {
  return html`<li><a href="${path}"${path === current ? html` aria-current="page"` : ''}>${words}</a></li>`;
}
