import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** The name, the one question field, and the ways to other pages. */
export function showTop(page: Page): Markup {
  return html`<header class="top">
<a class="name" href="/">demarche</a>
${page.kind === 'home' ? html`<span></span>` : showQuestionField(askedIn(page))}
<nav class="ways" aria-label="Pages"><ul>${waysFor(page).map(([path, words]) => showWay(path, words, page.address.path))}</ul></nav>
</header>`;
}

/** The field for a question in plain words. */
export function showQuestionField(asked: string): Markup {
  return html`<form class="question" action="/ask" method="get" role="search" data-live-search><label class="unseen" for="q">Question, or a name</label><input id="q" name="q" type="search" value="${asked}" placeholder="who recognised Kosovo by March 2008" autocomplete="off" enterkeyhint="search"><button type="submit">Ask</button></form>`;
}

function askedIn({ form, address }: Page): string {
  const asked = form?.question.asked;
  return typeof asked === 'string' ? asked : (address.query.q?.[0] ?? '');
}

function waysFor({ viewer }: Page): [path: string, words: string][] {
  const ways: [string, string][] = [
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
