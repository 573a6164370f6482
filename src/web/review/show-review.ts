import { lookUpIn } from '../../exports/answers/index.ts';
import { addressOf, articleAddress, itemAddress } from '../addresses.ts';
import { tellFinding } from '../article/tell-finding.ts';
import { hiddenFields } from '../hidden-fields.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { QueueData, QueueItem } from '../page-data.ts';
import { tellDate } from '../tell-date.ts';
import { showCorrection } from './show-correction.ts';
import { showPassage } from './show-passage.ts';
import { showStatus } from './show-status.ts';

/**
 * What waits for a reviewer: each finding, its words in their sentence, and what may be said of it, each by a key. Where
 * scripts run one is shown at a time, and the next is there already.
 */
export function showReview(page: Page): Markup {
  const data = page.data as QueueData;
  const { total, items, last } = data;
  const next = nextOf(page, items);
  const sent = { csrf: page.csrf, next, knownAt: data.knownAt };
  const status = showStatus(last, { csrf: page.csrf, next: addressOf(page.address) });
  if (items.length === 0)
    return html`<h1>Nothing waits for a review</h1><p class="lead">All that was read in the record has been looked at.</p><div data-queue></div>${status}`;
  return html`<h1>Is this so?</h1>
<p class="quiet">${isAlone(page) ? '' : html`<span data-waiting>${total}</span> ${total === 1 ? 'finding waits' : 'findings wait'}, the least sure first.`}</p>
<div data-queue${isAlone(page) ? html` data-then="${next}"` : ''}>${items.map((item) => showItem(item, data, sent))}</div>
${status}
${showKeys()}`;
}

/** One item is asked for from the page of its article. */
function isAlone({ address }: Page): boolean {
  return address.query.item !== undefined;
}

function nextOf(page: Page, [item]: readonly QueueItem[]): string {
  if (item === undefined || !isAlone(page)) return addressOf(page.address);
  return `${articleAddress(item.article)}#note-${item.item}`;
}

const KINDS = { position: 'Position', statement: 'Statement', fact: 'Fact' } as const;

type Sent = Readonly<Record<'csrf' | 'next', string>> & { knownAt: number };

function showItem(item: QueueItem, { casts }: QueueData, sent: Sent): Markup {
  const { kind, article, reading, headline, outlet, published, finding, sentence, spans, names, score } = item;
  const whence = [outlet, published === null ? null : tellDate(published)].filter((part) => part !== null).join(', ');
  const key = keyOf(item);
  return html`<section class="review-item" data-review="${item.target}" data-address="${itemAddress(article, item.item)}" aria-labelledby="finding-${key}">
<h2 class="finding" id="finding-${key}" tabindex="-1">${tellFinding(finding, lookUpIn(names))}</h2>
<p class="quiet">${KINDS[kind]} · score ${score.toFixed(2)} · <a data-open href="${articleAddress(article, spans[0]?.start)}">${headline ?? 'a story without a headline'}</a>${whence === '' ? '' : ` · ${whence}`}</p>
${showFound(item)}<p class="in-sentence">${showPassage(sentence, spans)}</p>
${showVerdicts(item, key, sent)}${showCorrecting(item, key, sent, casts[reading] ?? {})}
</section>
`;
}

/** What tells the fields of an item from those of the others. */
function keyOf({ article, item }: QueueItem): string {
  return `${item}-${article.replace(/^sha256:/, '').slice(0, 12)}`;
}

function showFound({ review, corrected, names }: QueueItem): Markup {
  if (review === null) return html``;
  const right = corrected === null ? '' : `: ${tellFinding(corrected, lookUpIn(names))}`;
  return html`<p class="message" data-found><strong>${review.reviewer} has ${review.verdict} it</strong>${right}${review.reason === null ? '' : ` (${review.reason})`}</p>
`;
}

function showVerdicts(item: QueueItem, key: string, sent: Sent): Markup {
  return html`<form method="post" action="/review" data-verdict>${hidden(item, sent)}
<div class="field"><label for="reason-${key}">Why, if it is to be said</label><input id="reason-${key}" name="reason" maxlength="2000" autocomplete="off"></div>
<div class="actions"><button class="first" type="submit" name="verdict" value="accepted" data-key="a">Accept <kbd>a</kbd></button> <button type="submit" name="verdict" value="rejected" data-key="r">Reject <kbd>r</kbd></button> <button type="button" data-key="s" data-skip hidden>Skip <kbd>s</kbd></button></div></form>`;
}

function showCorrecting(item: QueueItem, key: string, sent: Sent, cast: QueueData['casts'][string]): Markup {
  return html`<details class="correct"><summary data-key="c">Correct <kbd>c</kbd></summary><form class="stacked" method="post" action="/review">${hidden(item, sent)}${showCorrection(item, key, cast)}
<div class="actions"><button class="first" type="submit" name="verdict" value="corrected">Keep as set right</button></div></form></details>`;
}

function hidden({ kind, item, reading }: QueueItem, sent: Sent): Markup {
  return hiddenFields({ ...sent, kind, item, reading });
}

const KEYS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['c', 'correct; Escape leaves it'],
  ['s', 'skip'],
  ['u', 'undo the last one'],
  ['o', 'open the article'],
  ['?', 'all keys'],
] as const;

function showKeys(): Markup {
  return html`<details class="small"><summary>Keys</summary><dl class="keys">${KEYS.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`)}</dl></details>`;
}
