import stringWidth from 'string-width';
import type { Span } from '../span.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a text into lines no wider than `width` columns, at spaces where it can; each is a stretch of the text without
 * the spaces around it. An empty line of the text is an empty stretch.
 *
 * @example
 * wrapText('one two three', 8) // [{ start: 0, end: 7 }, { start: 8, end: 13 }]
 */
export function wrapText(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const shown of wrapLine(text, { start, end: start + line.length }, width)) lines.push(shown);
    start += line.length + 1;
  }
  return lines;
}

function wrapLine(text: string, span: Span, width: number): Span[] {
  const lines: Span[] = [];
  let used = 0;
  for (const word of words(text, span, width)) {
    const line = lines.at(-1);
    const gap = line ? word.start - line.end : 0;
    if (line && used + gap + word.width <= width) {
      line.end = word.end;
      used += gap + word.width;
    } else {
      lines.push({ start: word.start, end: word.end });
      used = word.width;
    }
  }
  return lines.length > 0 ? lines : [{ start: span.start, end: span.start }];
}

interface Word extends Span {
  width: number;
}

/** The words of a line with their widths; one that is wider than a line comes in pieces. */
function* words(text: string, { start, end }: Span, width: number): Generator<Word> {
  let at = start;
  // No pattern such as /[^ ]+/: on a word of megabytes it may overflow the stack.
  for (const letters of text.slice(start, end).split(' ')) {
    const word = { start: at, end: at + letters.length, width: widthOf(letters) };
    at = word.end + 1;
    if (letters === '') continue;
    if (word.width <= width) yield word;
    else yield* pieces(letters, word.start, width);
  }
}

function* pieces(word: string, offset: number, width: number): Generator<Word> {
  let piece: Word = { start: offset, end: offset, width: 0 };
  for (const segment of isAscii(word) ? word : segments(word)) {
    const more = widthOf(segment);
    if (piece.width > 0 && piece.width + more > width) {
      yield piece;
      piece = { start: piece.end, end: piece.end, width: 0 };
    }
    piece = { start: piece.start, end: piece.end + segment.length, width: piece.width + more };
  }
  yield piece;
}

function* segments(word: string): Generator<string> {
  for (const { segment } of graphemes.segment(word)) yield segment;
}

/** Columns that a text takes on a terminal: two for wide characters, none for combining ones. */
export function widthOf(text: string): number {
  return isAscii(text) ? text.length : stringWidth(text);
}

/** Printable ASCII, where a code unit is a column. */
function isAscii(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/**
 * The text cut to `width` columns, with an ellipsis where something is left out.
 *
 * @example
 * shorten('The islands will vote', 12) // 'The islands…'
 */
export function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (widthOf(flat) <= width) return flat;
  const [first] = wrapText(flat, width - 1);
  return `${flat.slice(0, first?.end).replace(/[ …]+$/, '')}…`;
}
