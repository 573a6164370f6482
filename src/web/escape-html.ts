import { makeHarmless } from '../exports/make-harmless.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as it may stand in HTML, between elements or within a quoted attribute: nothing of it is a mark, and nothing turns
 * the order of what is shown.
 *
 * @example
 * escapeHtml('<b onclick="x">') // '&lt;b onclick=&quot;x&quot;&gt;'
 */
export function escapeHtml(text: string): string {
  return makeHarmless(text).replace(/[&<>"']/g, (mark) => MARKS[mark]!);
}

/**
 * An address that a story gives, as a link may have it: of the web, or nothing.
 *
 * @example
 * webAddress('javascript:alert(1)') // null
 */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}
