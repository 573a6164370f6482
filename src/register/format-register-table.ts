import type { RegisterTable } from './parse-register-table.ts';
import { TABLES } from './tables.ts';

/**
 * Writes a table as CSV by RFC 4180, with every column it can have; what is read from it is the same table.
 *
 * @example
 * formatRegisterTable({ name: 'omissions', file: 'my.csv', rows: [] }) // 'entity,name,source\r\n'
 */
export function formatRegisterTable({ name, rows }: RegisterTable): string {
  const columns = Object.keys(TABLES[name]);
  const lines = rows.map(({ cells }) => cells.map(quote).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
