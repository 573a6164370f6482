import type { RegisterTable } from './parse-register-table.ts';
import type { TableName } from './tables.ts';

/** The rows of one sort of table, ours first. `make` takes the cells in the order of the table's columns. */
export function readRows<T>(
  tables: readonly RegisterTable[],
  name: TableName,
  make: (cells: readonly string[], file: string, line: number) => T,
): T[] {
  const made: T[] = [];
  for (const table of tables) {
    if (table.name !== name) continue;
    for (const { cells, line } of table.rows) made.push(make(cells, table.file, line));
  }
  return made;
}
