import type { TimelineRow } from '../../answers/index.ts';
import { dateOfRow, tellAct } from '../../exports/answers/index.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { showCitation } from '../show-citation.ts';
import { showPicture } from '../show-picture.ts';
import { showQuote } from '../show-quote.ts';
import { showZoom } from '../show-zoom.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';

/** What was done and said in the order of time, drawn and told; each mark leads to its words below. */
export function showTimeline(
  rows: readonly TimelineRow[],
  { page, picture, telling }: { page: Page; picture: string | null; telling: Telling },
): Markup {
  if (rows.length === 0) return html`${NOTHING}${page.kind === 'timeline' ? showZoom(rows, page.address) : ''}`;
  const acts = rows.filter(({ kind }) => kind === 'act').length;
  return html`<p class="lead"><span class="figure">${acts}</span> ${acts === 1 ? 'act' : 'acts'} and <span class="figure">${rows.length - acts}</span> ${rows.length - acts === 1 ? 'statement' : 'statements'}, in the order of time. What is of no known day comes first.</p>
${page.kind === 'timeline' ? showZoom(rows, page.address) : ''}
${showPicture(picture, 'the same as a timeline', page)}
<ol class="in-time">${rows.map((row, at) => html`<li id="row-${at}"><span class="when">${tellDate(dateOfRow(row))}</span><div>${showRow(row, telling)}</div></li>`)}</ol>`;
}

function showRow(row: TimelineRow, telling: Telling): Markup {
  if (row.kind === 'statement') return showQuote(row.quote, telling);
  const [first, ...rest] = row.act.citations;
  return html`<p><strong>${tellAct(row.act, telling.lookUp)}</strong></p>${first === undefined ? '' : showCitation(first, telling)}${rest.length === 0 ? '' : html`<details><summary class="small">${rest.length} more ${rest.length === 1 ? 'tells' : 'tell'} of it</summary>${rest.slice(0, 12).map((citation) => showCitation(citation, telling))}</details>`}`;
}
