import papaparse from 'papaparse';
import type { AnswerForm } from './answers/index.ts';

/** What spreadsheets take for a formula; a cell that begins so gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * The table of an answer as CSV (RFC 4180), harmless in a spreadsheet.
 *
 * @example
 * writeAnswerCsv({ columns: ['actor'], rows: [['=1+1']] }) // "actor\r\n'=1+1\r\n"
 */
export function writeAnswerCsv({ columns, rows }: AnswerForm['table']): string {
  const lines = [[...columns], ...rows.map((row) => [...row])];
  return `${papaparse.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
