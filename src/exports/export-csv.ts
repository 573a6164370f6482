import type { ExportFormat } from './export-format.ts';
import { factsTable } from './facts-table.ts';
import { positionsTable } from './positions-table.ts';
import { statementsTable } from './statements-table.ts';

/** What a row of CSV is. */
export type CsvTable = 'statements' | 'positions' | 'facts';

/**
 * CSV (RFC 4180) with one row a statement, a position or a fact, with those whom it names by name and by id.
 *
 * @example
 * exportCsv.statements.reading(reading, 'story.txt') // 'sha256:…,story.txt,Vote set for May,2031-03-05,s1,indirect,…\r\n'
 */
export const exportCsv: Readonly<Record<CsvTable, ExportFormat>> = {
  statements: statementsTable,
  positions: positionsTable,
  facts: factsTable,
};
