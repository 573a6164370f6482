import type { Span } from '../../span.ts';
import { html, type Markup } from '../markup.ts';

/** The words that show a finding, marked in their sentence, with where it begins in the article. */
export function showPassage({ start, text }: { start: number; text: string }, spans: readonly Span[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const span of spans) {
    const [from, until] = [Math.max(at, span.start - start), Math.min(text.length, span.end - start)];
    if (until <= from) continue;
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, until)}</mark>`);
    at = until;
  }
  return html`<span data-passage="${start}">${pieces}${text.slice(at)}</span>`;
}
