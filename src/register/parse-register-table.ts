import { type CsvRecord, cutRecords } from './cut-records.ts';
import { findWrongCell } from './find-wrong-cell.ts';
import { type Problem, problemsError } from './problems.ts';
import { type Column, TABLES, type TableName } from './tables.ts';

/** A file of a register as it is given: its name, for messages and traces, and its text. */
export interface RegisterFile {
  name: string;
  text: string;
}

/** One row: a cell for each column of the table, empty where the file leaves a column out, and its line in the file. */
export interface TableRow {
  cells: readonly string[];
  line: number;
}

/** A table of a register as read: which one it is, from which file, and its rows in their order. */
export interface RegisterTable {
  name: TableName;
  file: string;
  rows: readonly TableRow[];
}

/**
 * Reads one file of a register (CSV by RFC 4180) and checks each cell; its header tells which table it is.
 *
 * @example
 * parseRegisterTable({ name: 'my.csv', text: 'entity,name,sort,source\nkosovo,Kosova,alias,me' }).name // 'names'
 * @throws ReaderError `register-not-readable` that lists every mistake of the file with its line
 */
export function parseRegisterTable(file: RegisterFile): RegisterTable {
  const { table, problems } = readTable(file);
  if (!table || problems.length > 0) throw problemsError(problems);
  return table;
}

/** The table, or null where the header tells none, and all that is wrong in it. */
export function readTable({ name: file, text }: RegisterFile): { table: RegisterTable | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const { records: all, mistakes } = cutRecords(text, ',');
  for (const { line, message } of mistakes) problems.push(quotesProblem(file, line, message));
  const [head, ...records] = all;
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const name = tableOf(columns);
  if (!name) return { table: null, problems: [...problems, headerProblem(file, head?.line ?? 1, columns)] };
  const rows = records.flatMap((record) => readRow(file, name, columns, record, problems));
  findDoubles(file, name, rows, problems);
  return { table: { name, file, rows }, problems };
}

/** The table whose required columns are all there and that knows all columns that are there. */
function tableOf(columns: readonly string[]): TableName | null {
  if (new Set(columns).size < columns.length) return null;
  for (const [name, known] of Object.entries(TABLES) as [TableName, Readonly<Record<string, Column>>][]) {
    const wanted = Object.keys(known).filter((column) => known[column]?.required);
    if (wanted.every((column) => columns.includes(column)) && columns.every((column) => Object.hasOwn(known, column)))
      return name;
  }
  return null;
}

function quotesProblem(file: string, line: number, message: string): Problem {
  return {
    ...{ file, line, got: message },
    expected: 'quotes around a whole cell, with quotes inside it doubled',
    advice: 'Mend the quotes.',
  };
}

function headerProblem(file: string, line: number, columns: readonly string[]): Problem {
  const headers = Object.entries(TABLES).map(([name, known]) => `${name}: ${Object.keys(known).join(',')}`);
  return {
    file,
    line,
    expected: `the header of a register's table (${headers.join('; ')})`,
    got: columns.length > 0 ? `"${columns.join(',')}"` : 'nothing',
    advice: 'Name its columns in the first line; docs/register.md tells which may be left out.',
  };
}

function readRow(
  file: string,
  table: TableName,
  columns: readonly string[],
  { cells, line }: CsvRecord,
  problems: Problem[],
): TableRow[] {
  if (cells.length !== columns.length) {
    problems.push({
      file,
      line,
      expected: `${columns.length} cells (${columns.join(', ')})`,
      got: `${cells.length}: "${cells.join(',')}"`,
      advice: 'Put a cell that holds a comma in double quotes.',
    });
    return [];
  }
  const known: Readonly<Record<string, Column>> = TABLES[table];
  const row = Object.entries(known).map(([name, column]) => {
    const cell = cells[columns.indexOf(name)]?.trim() ?? '';
    const wrong = findWrongCell(name, column, cell);
    if (wrong) problems.push({ file, line, ...wrong });
    return cell;
  });
  return [{ cells: row, line }];
}

/** The columns by which two rows of a table are about the same. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  entities: ['id'],
  names: ['entity', 'name', 'sort', 'valid_from'],
  omissions: ['entity', 'name'],
  claims: ['territory', 'by', 'relation', 'valid_from'],
  offices: ['title', 'sort', 'entities'],
  bodies: ['noun', 'body'],
  holders: ['person', 'office', 'entity', 'valid_from', 'seen_on'],
};

function findDoubles(file: string, table: TableName, rows: readonly TableRow[], problems: Problem[]): void {
  const lines = new Map<string, number>();
  const columns = Object.keys(TABLES[table]);
  for (const { cells, line } of rows) {
    const key = KEYS[table].map((column) => cells[columns.indexOf(column)]).join('\t');
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else
      problems.push({
        file,
        line,
        expected: `one row for each ${KEYS[table].join(', ')}`,
        got: `"${key.replaceAll('\t', ', ').replace(/[, ]+$/, '')}" again, which stands in line ${first}`,
        advice: 'Take one of the two out.',
      });
  }
}
