import type { Page, PageKind } from './page.ts';
import { renderPlain } from './render-plain.ts';

export { escapeHtml, webAddress } from './escape-html.ts';
export type * from './page.ts';
export type * from './page-data.ts';

/** What draws each kind of page; a kind that has nothing of its own is drawn plainly. */
const PAGES: Partial<Record<PageKind, (page: Page) => string>> = {};

/** A page as HTML, whole. */
export function renderPage(page: Page): string {
  return (PAGES[page.kind] ?? renderPlain)(page);
}
