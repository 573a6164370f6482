import type { RegisterTable, TableRow } from './parse-register-table.ts';
import { registerText } from './register-text.ts';
import type { TableName } from './tables.ts';

/** The project's own tables, which tests have checked: register/*.csv as scripts/build-register.mjs packs them. */
export function readOwnTables(): RegisterTable[] {
  return Object.entries(registerText).map(([name, text]) => ownTable(name as TableName, text));
}

/** Its rows are cut when they are first asked for: many a reading asks for no claims. */
function ownTable(name: TableName, text: string): RegisterTable {
  let rows: TableRow[] | undefined;
  return {
    name,
    file: `register/${name}.csv`,
    get rows() {
      rows ??= cutRows(text);
      return rows;
    },
  };
}

function cutRows(text: string): TableRow[] {
  const [, ...rows] = text.split('\n');
  return rows.map((row, i) => ({ cells: row.split('\t'), line: i + 2 }));
}
