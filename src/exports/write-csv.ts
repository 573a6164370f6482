import papaparse from 'papaparse';

/** What spreadsheets take for a formula at the start of a cell; such a cell gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Rows as CSV (RFC 4180), harmless in a spreadsheet. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => [...row]);
  return `${papaparse.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
