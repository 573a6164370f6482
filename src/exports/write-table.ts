import papaparse from 'papaparse';
import type { Reading } from '../reading.ts';
import type { ExportFormat } from './export-format.ts';

export type Row<Column extends string> = Record<Column, string | number | null>;

/** What spreadsheets take for a formula at the start of a cell; such a cell gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * CSV with a head of the columns' names and, for each reading, the rows that are made of it.
 *
 * @example
 * writeTable(['entity'], ({ entities }) => entities.map(({ id }) => ({ entity: id }))).before // 'entity\r\n'
 */
export function writeTable<Column extends string>(
  columns: readonly Column[],
  rowsOf: (reading: Reading, name: string) => Row<Column>[],
): ExportFormat {
  const head = `${columns.join(',')}\r\n`;
  return {
    before: head,
    between: '',
    after: '',
    empty: head,
    reading: (reading, name) =>
      rowsOf(reading, name)
        .map((row) => writeRow(columns.map((column) => row[column])))
        .join(''),
  };
}

function writeRow(cells: readonly (string | number | null)[]): string {
  return `${papaparse.unparse([cells], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
