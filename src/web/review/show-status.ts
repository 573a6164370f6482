import { lookUpIn } from '../../exports/answers/index.ts';
import { itemAddress } from '../addresses.ts';
import { tellFinding } from '../article/tell-finding.ts';
import { hiddenFields } from '../hidden-fields.ts';
import { html, type Markup } from '../markup.ts';
import type { LastReview } from '../page-data.ts';

/** What was reviewed last, and the way to take it back; scripts keep it up to date. */
export function showStatus(last: LastReview | null, { csrf, next }: { csrf: string; next: string }): Markup {
  const { reading = '', kind = '', item = '' } = last ?? {};
  const address = last === null ? html` hidden` : html` data-address="${itemAddress(last.article, last.item)}"`;
  return html`<div class="review-status" data-status><p data-last aria-live="polite">${last === null ? '' : tellLast(last)}</p><form method="post" action="/review"${address}>${hiddenFields({ csrf, next, reading, kind, item })}<button type="submit" name="verdict" value="undone" data-key="u">Undo <kbd>u</kbd></button></form></div>`;
}

function tellLast({ verdict, finding, names }: LastReview): string {
  return `${verdict}: ${tellFinding(finding, lookUpIn(names))}`;
}
