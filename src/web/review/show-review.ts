import { articleAddress } from '../addresses.ts';
import { tellFinding } from '../article/tell-finding.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { QueueData, QueueItem } from '../page-data.ts';
import { tellDate } from '../tell-date.ts';
import { showCorrection } from './show-correction.ts';
import { showPassage } from './show-passage.ts';

/**
 * What waits for a reviewer: each finding, its words in their sentence, and what may be said of it, each by a key. Where
 * scripts run one is shown at a time, and the next is there already.
 */
export function showReview(page: Page): Markup {
  const { total = 0, items = [] } = (page.data ?? {}) as Partial<QueueData>;
  if (items.length === 0)
    return html`<h1>Nothing waits for a review</h1><p class="lead">All that was read in the record has been looked at.</p><div data-queue></div>`;
  return html`<h1>Is this so?</h1>
<p class="quiet"><span data-waiting>${total}</span> ${total === 1 ? 'finding waits' : 'findings wait'}, the least sure first.</p>
<div data-queue>${items.map((item, at) => showItem(item, at, page.csrf))}</div>
<p class="quiet small" data-last aria-live="polite"></p>
${showKeys()}`;
}

const KINDS = { position: 'Position', statement: 'Statement', fact: 'Fact' } as const;

function showItem(item: QueueItem, at: number, csrf: string): Markup {
  const { kind, article, headline, outlet, published, finding, sentence, spans, names, score } = item;
  const shownOf = (id: string) => (Object.hasOwn(names, id) ? names[id]! : { name: id, kind: null });
  const whence = [outlet, published === null ? null : tellDate(published)].filter((part) => part !== null).join(', ');
  return html`<section class="review-item" data-review="${item.target}" aria-labelledby="finding-${at}">
<h2 class="finding" id="finding-${at}" tabindex="-1">${tellFinding(finding, shownOf)}</h2>
<p class="quiet">${KINDS[kind]} · score ${score.toFixed(2)} · <a data-open href="${articleAddress(article, spans[0]?.start)}">${headline ?? 'a story without a headline'}</a>${whence === '' ? '' : ` · ${whence}`}</p>
<p class="in-sentence">${showPassage(sentence, spans)}</p>
${showVerdicts(item, at, csrf)}${showCorrecting(item, at, csrf)}
</section>
`;
}

function showVerdicts(item: QueueItem, at: number, csrf: string): Markup {
  return html`<form method="post" action="/review">${hidden(item, csrf)}
<div class="field"><label for="reason-${at}">Why, if it is to be said</label><input id="reason-${at}" name="reason" maxlength="2000" autocomplete="off"></div>
<div class="actions"><button class="first" type="submit" name="verdict" value="accepted" data-key="a">Accept <kbd>a</kbd></button> <button type="submit" name="verdict" value="rejected" data-key="r">Reject <kbd>r</kbd></button> <button type="button" data-key="s" data-skip hidden>Skip <kbd>s</kbd></button> <button type="submit" name="verdict" value="undone" data-key="u" data-undo hidden>Undo the last <kbd>u</kbd></button></div></form>`;
}

function showCorrecting(item: QueueItem, at: number, csrf: string): Markup {
  return html`<details class="correct"><summary data-key="c">Correct <kbd>c</kbd></summary><form class="stacked" method="post" action="/review">${hidden(item, csrf)}${showCorrection(item, at)}
<div class="actions"><button class="first" type="submit" name="verdict" value="corrected">Keep as set right</button></div></form></details>`;
}

function hidden({ kind, item, reading }: QueueItem, csrf: string): Markup {
  return html`${Object.entries({ csrf, kind, item, reading }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

const KEYS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['c', 'correct'],
  ['s', 'skip'],
  ['u', 'undo the last one'],
  ['o', 'open the article'],
  ['?', 'all keys'],
] as const;

function showKeys(): Markup {
  return html`<details class="small"><summary>Keys</summary><dl class="keys">${KEYS.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`)}</dl></details>`;
}
