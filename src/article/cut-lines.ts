import type { Span } from '../span.ts';

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  /** How far its first character stands from the line's start. */
  indent: number;
  /** Nothing but white space stands between this line and the one before. */
  afterBlank: boolean;
}

/** What ends a line: the Unicode line breaks, CR LF being one. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Cuts a text into its lines and leaves out the blank ones.
 *
 * @example
 * cutLines('  One\n\nTwo') // [{ start: 2, end: 5, indent: 2, afterBlank: true }, { start: 7, end: 10, indent: 0, afterBlank: true }]
 */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  const take = (to: number): void => {
    const span = trimSpan(text, from, to);
    if (span) lines.push({ ...span, indent: span.start - from, afterBlank });
    afterBlank = span === null;
  };
  for (const match of text.matchAll(LINE_ENDS)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** The span without white space at its ends, or null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** White space, and the characters that are there but not seen: byte order mark, zero-width spaces, soft hyphens, NUL. */
export function isSpace(code: number): boolean {
  if (code <= 0x20 || code === 0x7f) return true;
  if (code < 0x80) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
