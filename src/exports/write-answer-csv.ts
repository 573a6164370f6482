import type { AnswerForm } from './answers/index.ts';
import { writeCsv } from './write-csv.ts';

/**
 * The table of an answer as CSV.
 *
 * @example
 * writeAnswerCsv({ columns: ['actor'], rows: [['=1+1']] }) // "actor\r\n'=1+1\r\n"
 */
export function writeAnswerCsv({ columns, rows }: AnswerForm['table']): string {
  return writeCsv([columns, ...rows]);
}
