import type { Quote } from '../../answers/index.ts';
import { dateOfQuote } from '../../exports/answers/index.ts';
import { html, type Markup } from '../markup.ts';
import { showQuote } from '../show-quote.ts';
import { tellDate } from '../tell-date.ts';
import type { Telling } from '../telling.ts';
import { NOTHING } from './nothing.ts';

/** What was said, in the order of time. */
export function showQuotes(rows: readonly Quote[], telling: Telling): Markup {
  if (rows.length === 0) return NOTHING;
  return html`<p class="lead"><span class="figure">${rows.length}</span> ${rows.length === 1 ? 'statement' : 'statements'}, in the order in which they were said.</p>
<ol class="in-time">${rows.map((quote) => html`<li><span class="when">${tellDate(dateOfQuote(quote))}</span>${showQuote(quote, telling)}</li>`)}</ol>`;
}
