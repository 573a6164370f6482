import stringWidth from 'string-width';
import { makeHarmless } from './make-harmless.ts';
import { paint, type Style } from './paint.ts';
import type { Screen } from './show-reading.ts';

/** A column of a shown table: its head, and how its cells look. */
export interface Column {
  head: string;
  style?: Style;
  /** Takes what is left of the screen; the others are as wide as their widest cell. */
  fills?: boolean;
}

const GAP = '  ';
const LEAST = 20;

/**
 * A table as lines of text, no wider than the screen: what is too long for the last column ends in `…`.
 *
 * @example
 * showTable([{ head: 'Actor' }, { head: 'State', fills: true }], [['Serbia', 'no word']], screen)
 */
export function showTable(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  const cells = rows.map((row) => row.map((cell) => makeHarmless(cell).replace(/\s+/g, ' ')));
  const widths = columns.map(({ head }, at) =>
    Math.max(stringWidth(head), ...cells.map((row) => stringWidth(row[at] ?? ''))),
  );
  const fixed = widths.reduce((sum, width, at) => sum + (columns[at]!.fills ? 0 : width + GAP.length), 0);
  const left = Math.max(LEAST, screen.width - fixed);
  const fitted = widths.map((width, at) => (columns[at]!.fills ? Math.min(width, left) : width));
  const line = (row: readonly string[], style: (at: number) => Style): string =>
    row
      .map((cell, at) => paint(fitCell(cell, fitted[at]!, at === row.length - 1), style(at), screen.colour))
      .join(GAP)
      .trimEnd();
  return [
    line(
      columns.map(({ head }) => head),
      () => 'quiet',
    ),
    ...cells.map((row) => line(row, (at) => columns[at]!.style ?? 'plain')),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

function fitCell(cell: string, width: number, last: boolean): string {
  const wide = stringWidth(cell);
  if (wide <= width) return last ? cell : cell + ' '.repeat(width - wide);
  let cut = '';
  for (const char of cell) {
    if (stringWidth(cut + char) > width - 1) break;
    cut += char;
  }
  const shown = `${cut}…`;
  return last ? shown : shown + ' '.repeat(Math.max(0, width - stringWidth(shown)));
}
