import type { Piece } from './mark-statements.ts';
import { paint } from './paint.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Pieces in their styles, joined and cut into lines of `column` columns.
 *
 * @example
 * paintLines([{ text: 'Ana Lopes', style: 'source' }, { text: ' said so', style: 'plain' }], 12, false) // ['Ana Lopes', 'said so']
 */
export function paintLines(pieces: readonly Piece[], column: number, colour: boolean): string[] {
  let piece = 0;
  let before = 0;
  return wrapText(pieces.map(({ text }) => text).join(''), column).map(({ start, end }) => {
    let line = '';
    for (let at = start; at < end; ) {
      const { text, style } = pieces[piece]!;
      const stop = Math.min(end, before + text.length);
      line += paint(text.slice(Math.max(0, at - before), Math.max(0, stop - before)), style, colour);
      at = Math.max(at, stop);
      if (before + text.length > end) break;
      before += text.length;
      piece += 1;
    }
    return line;
  });
}
