import { addressOf, articleAddress, dossierAddress, pageAddress } from '../addresses.ts';
import { type Filling, html, join, type Markup } from '../markup.ts';
import type { SearchData } from '../page-data.ts';
import { showSaidForm } from '../show-said-form.ts';
import { tellDate } from '../tell-date.ts';

/** Whom and what words lead to. */
export function showSearch({ q, names, articles }: SearchData): Markup {
  const number = names.length + articles.length;
  const told =
    number === 0 ? html`Nothing in the record has these words.` : html`<span class="figure">${number}</span> found.`;
  return html`<h1>${q === '' ? 'Search' : `Search for “${q}”`}</h1>
<form class="question" action="/search" method="get" data-live-search><label class="unseen" for="words">Words</label><input id="words" name="q" type="search" value="${q}" autocomplete="off"><button type="submit">Search</button></form>
${q === '' ? '' : html`<p class="lead">${told} <a href="/ask?${String(new URLSearchParams({ q }))}">Ask it as a question</a></p>`}
${part(
  'Names',
  names.map(
    ({ key, name, kind }) =>
      html`<a href="${dossierAddress(key)}"><bdi>${name}</bdi></a> <span class="quiet">${kind ?? ''}</span><br><span class="small">${join(showWays(key), ' · ')}</span>`,
  ),
)}
${part(
  'Articles',
  articles.map((article) => showFound(article)),
)}
<section><h2>What somebody said, or what was said of them</h2>${showSaidForm({})}</section>`;
}

/** What is told of somebody, each on a page of its own. */
function showWays(key: string): Markup[] {
  const ways: [string, string][] = [
    ['who recognises it', pageAddress('who', key)],
    ['positions', pageAddress('positions', key)],
    ['timeline', pageAddress('timeline', key)],
    ['what it said', addressOf({ path: '/quotes', query: { speaker: [key] } })],
    ['what was said of it', addressOf({ path: '/quotes', query: { about: [key] } })],
  ];
  return ways.map(([words, address]) => html`<a href="${address}">${words}</a>`);
}

function part(head: string, rows: readonly Filling[]): Markup {
  return rows.length === 0
    ? html``
    : html`<section><h2>${head}</h2><ul class="rule-list">${rows.map((row) => html`<li>${row}</li>`)}</ul></section>`;
}

function showFound({ article, headline, outlet, published, words, retracted }: SearchData['articles'][number]): Markup {
  const told = [outlet, published === null ? null : tellDate(published), retracted ? 'taken back' : null];
  return html`<a href="${articleAddress(article)}">${headline ?? 'A story without a headline'}</a> <span class="quiet">${told.filter((part) => part !== null).join(' · ')}</span><br><span class="words">${words}</span>`;
}
