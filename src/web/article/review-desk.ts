import type { ArticlePage } from '../../answers/index.ts';
import { articleAddress } from '../addresses.ts';
import { hiddenFields } from '../hidden-fields.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** What the forms of an article's page send, and who sends them. */
export interface ReviewDesk {
  article: string;
  reading: string;
  /** The entry as of which the article is shown. */
  knownAt: number;
  /** The name under which whoever looks at it reviews. */
  reviewer: string;
  mayRetract: boolean;
  csrf: string;
  /** The page itself. */
  next: string;
}

/** What whoever looks at an article may find of it; null for readers, and where nothing of it counts. */
export function reviewDesk({ viewer, csrf }: Page, article: ArticlePage): ReviewDesk | null {
  const { role, name } = viewer;
  if ((role !== 'reviewer' && role !== 'admin') || name === null) return null;
  if (article.readingId === null || article.retracted !== null) return null;
  return {
    ...{ article: article.article, reading: article.readingId, knownAt: article.knownAt, reviewer: name, csrf },
    mayRetract: role === 'admin',
    next: articleAddress(article.article),
  };
}

/** Where an admin takes the article back; nothing for others. */
export function showRetract({ mayRetract, article, csrf, next }: ReviewDesk): Markup {
  if (!mayRetract) return html``;
  return html`<details class="correct"><summary>Take this article back</summary><form class="stacked" method="post" action="/retract">${hiddenFields({ csrf, article, next })}
<p class="hint">What it tells counts no longer; it stays to be read, with the reason.</p>
<div class="field"><label for="retract-why">Why</label><input id="retract-why" name="reason" maxlength="2000" required autocomplete="off"></div>
<button type="submit">Take it back</button></form></details>`;
}
