import type { Piece } from './mark-statements.ts';
import { paint } from './paint.ts';
import { paintLines } from './paint-lines.ts';
import { shorten, widthOf, wrapText } from './wrap-text.ts';

/**
 * Who or what at the left, a note on it at the right; one under the other where there is no room for both.
 *
 * @example
 * layHead([{ text: 'Ana Lopes', style: 'plain' }], 'direct', 20, false) // ['Ana Lopes     direct']
 */
export function layHead(pieces: readonly Piece[], note: string, room: number, colour: boolean): string[] {
  const lines = paintLines(pieces, room, colour);
  const told = pieces.map(({ text: words }) => words).join('');
  const { start, end } = wrapText(told, room).at(-1)!;
  const gap = room - widthOf(told.slice(start, end)) - widthOf(note);
  if (gap < 2) return [...lines, paint(shorten(note, room), 'quiet', colour)];
  return [...lines.slice(0, -1), `${lines.at(-1)}${' '.repeat(gap)}${paint(note, 'quiet', colour)}`];
}
