import stringWidth from 'string-width';
import { makeHarmless } from '../exports/make-harmless.ts';
import { paint, type Style } from './paint.ts';
import type { Screen } from './show-reading.ts';

/** A column of a shown table: its head, and how its cells look. */
export interface Column {
  head: string;
  style?: Style;
  /** Of the last column: takes what is left of the screen; the others are as wide as their widest cell. */
  fills?: boolean;
}

const GAP = '  ';
const INDENT = '    ';
/** With fewer columns left for it a filling cell stands on a line of its own. */
const NARROW = 48;

/**
 * A table as lines of text, no wider than the screen. The last column may fill what is left; where that is too little it
 * goes below its row. What is still too long ends in `…`.
 *
 * @example
 * showTable([{ head: 'Actor' }, { head: 'State', fills: true }], [['Serbia', 'no word']], screen)
 */
export function showTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, colour }: Screen,
): string {
  const cells = rows.map((row) => row.map((cell) => makeHarmless(cell).replace(/\s+/g, ' ')));
  const heads = columns.map(({ head }) => head);
  const beside = columns.at(-1)?.fills ? columns.length - 1 : columns.length;
  const widths = heads
    .slice(0, beside)
    .map((_, at) => Math.max(...[heads, ...cells].map((row) => stringWidth(row[at]!))));
  const left = width - widths.reduce((sum, one) => sum + one + GAP.length, 0);
  const isBelow = beside < columns.length && left < NARROW && cells.some((row) => stringWidth(row.at(-1)!) > left);
  const line = (row: readonly string[], style: (at: number) => Style): string => {
    const shown = row
      .slice(0, beside)
      .map((cell, at) => paint(padTo(cutTo(cell, width), widths[at]!), style(at), colour));
    const last = row[beside];
    if (last === undefined) return `${shown.join(GAP).trimEnd()}\n`;
    const filling = (room: number): string => paint(cutTo(last, room), style(beside), colour);
    if (!isBelow) return `${[...shown, filling(left)].join(GAP).trimEnd()}\n`;
    const below = last === '' ? '' : `${INDENT}${filling(width - INDENT.length)}\n`;
    return `${shown.join(GAP).trimEnd()}\n${below}`;
  };
  const head = line(isBelow ? heads.map((text, at) => (at < beside ? text : '')) : heads, () => 'quiet');
  return [head, ...cells.map((row) => line(row, (at) => columns[at]!.style ?? 'plain'))].join('');
}

function padTo(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}

function cutTo(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
  let cut = '';
  for (const char of cell) {
    if (stringWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut}…`;
}
