import { articleAddress } from '../addresses.ts';
import { EXAMPLES } from '../examples.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { HomeData } from '../page-data.ts';
import { showQuestionField } from '../show-top.ts';
import { tellDate } from '../tell-date.ts';

/** Where a reader begins: the question, what can be asked, what is in the record; where it is empty, how to fill it. */
export function showHome(page: Page): Markup {
  const data = page.data as HomeData;
  return html`<h1>Who said, did and holds what, since when, and in whose words</h1>
<p class="lead">A record of who recognises whom, and of all that was said about it. Every answer leads back to words of a source.</p>
${showQuestionField('', page)}
${data.entries === 0 ? showStart(page.viewer.role) : html`${showExamples()}${showRecord(data)}${showLatest(data)}`}`;
}

function showExamples(): Markup {
  return html`<section class="examples"><h2 class="unseen">What can be asked</h2><ul class="plain-list">${EXAMPLES.map((question) => html`<li><a href="/ask?${String(new URLSearchParams({ q: question }))}">${question}</a></li>`)}</ul></section>`;
}

function showRecord({ articles, statements, acts, datasets, entries, unreviewed = 0 }: HomeData): Markup {
  const told: [number | undefined, string][] = [
    [articles, articles === 1 ? 'article' : 'articles'],
    [statements, 'statements'],
    [acts, 'acts'],
    [datasets, datasets === 1 ? 'list' : 'lists'],
    [entries, 'entries, none of them ever changed'],
  ];
  const known = told.filter(([number]) => number !== undefined);
  return html`<section><h2>In the record</h2><dl class="tally">${known.map(([number, words]) => html`<div><dt>${words}</dt><dd>${grouped(number!)}</dd></div>`)}</dl>
${unreviewed > 0 ? html`<p><a href="/review">${grouped(unreviewed)} findings</a> wait for a reviewer.</p>` : ''}
<p><a href="/matrix">Who recognises whom, at a glance</a></p></section>`;
}

function showLatest({ latest = [] }: HomeData): Markup {
  return latest.length === 0
    ? html``
    : html`<section><h2>Read last</h2><ul class="rule-list">${latest.map(({ article, headline, outlet, published }) => html`<li><a href="${articleAddress(article)}">${headline ?? 'A story without a headline'}</a> <span class="quiet">${[outlet, published === null ? null : tellDate(published)].filter((part) => part !== null).join(' · ')}</span></li>`)}</ul></section>`;
}

function showStart(role: Page['viewer']['role']): Markup {
  const mayAdd = role === 'reviewer' || role === 'admin';
  return html`<section><h2>The record is empty</h2><div class="starts">
<section><h3>Load the register</h3><p>Acts of recognition that come with demarche, each with its source:</p><p><code>demarche init</code></p></section>
<section><h3>Add a story</h3><p>${mayAdd ? html`<a href="/add">Paste or drop one</a>, see what is read in it, then keep it. Many at once:` : 'Read stories from files:'}</p><p><code>demarche add stories/</code></p></section>
<section><h3>Import a list</h3><p>A list of acts of your own, as CSV:</p><p><code>demarche import acts mine.csv</code></p></section>
</div></section>`;
}

/** 12 345. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
