import type { ArticleReview, Lookup } from '../../answers/index.ts';
import { correctFinding } from '../../exports/review-item.ts';
import type { Correction } from '../../record/index.ts';
import { itemAddress } from '../addresses.ts';
import { hiddenFields } from '../hidden-fields.ts';
import { html, type Markup } from '../markup.ts';
import type { ReviewDesk } from './review-desk.ts';
import { type Finding, tellFinding } from './tell-finding.ts';

/** What a reviewer found of a finding, and of a correction what it is by it. */
export function tellReview(finding: Finding, review: ArticleReview, shownOf: Lookup): string {
  const { verdict, reviewer, reason, correction } = review;
  const right =
    verdict === 'corrected' ? `: ${tellFinding(correctFinding(finding, correction as Correction), shownOf)}` : '';
  return `${verdict} by ${reviewer}${right}${reason === null ? '' : ` (${reason})`}`;
}

/** What may be found of a finding, each by a key while it has the focus. */
export function showVerdicts(
  { id }: Finding,
  kind: ArticleReview['kind'],
  { found, review, desk }: { found: string; review: ArticleReview | undefined; desk: ReviewDesk },
): Markup {
  const { article, reading, knownAt, csrf, next } = desk;
  const isOwn = review?.reviewer === desk.reviewer;
  return html`<form class="verdicts" method="post" action="/review" data-verdicts>${hiddenFields({ csrf, reading, kind, item: id, knownAt, next: `${next}#note-${id}` })}<p class="verdict">${found}</p><p class="actions aside"><button type="submit" name="verdict" value="accepted" data-key="a">Accept <kbd>a</kbd></button> <button type="submit" name="verdict" value="rejected" data-key="r">Reject <kbd>r</kbd></button> <a class="button" href="${itemAddress(article, id)}" data-key="c" data-correct>Correct <kbd>c</kbd></a>${isOwn ? html` <button type="submit" name="verdict" value="undone" data-key="u">Undo <kbd>u</kbd></button>` : ''}</p></form>`;
}
