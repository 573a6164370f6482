import type { Reading } from '../reading.ts';
import type { ExportFormat } from './export-format.ts';
import { writeCsv } from './write-csv.ts';

export type Row<Column extends string> = Record<Column, string | number | null>;

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
        .map((row) => writeCsv([columns.map((column) => row[column])]))
        .join(''),
  };
}
