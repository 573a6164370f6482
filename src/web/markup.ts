import { html as fill } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page. Whatever was filled into it is escaped. */
export type Markup = HtmlEscapedString;

/** What may stand in a template: text is escaped, markup is taken as it is, nothing gives nothing. */
export type Filling = Markup | string | number | boolean | null | undefined | readonly Filling[];

/**
 * A template of HTML. Text that is filled in is escaped, and can neither turn the order of what is shown nor give orders:
 * a story is somebody else's.
 *
 * @example
 * String(html`<b>${'1 < 2'}</b>`) // '<b>1 &lt; 2</b>'
 */
export function html(strings: TemplateStringsArray, ...fillings: Filling[]): Markup {
  // Only promises among the fillings make a promise of it, and a filling is none.
  return fill(strings, ...fillings.map(harmless)) as Markup;
}

/** Pieces with something between them. */
export function join(pieces: readonly Filling[], between: Filling): Filling[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]));
}

/** Control characters, what turns the order of text, and halves of characters. Line ends and tabs stay. */
const OBEYED = /(?![\n\t\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** One code unit for one, so that offsets stay true. */
function harmless(filling: Filling): Filling {
  if (typeof filling === 'string' && !('isEscaped' in Object(filling))) return filling.replace(OBEYED, '\ufffd');
  return Array.isArray(filling) ? filling.map(harmless) : filling;
}
