import { ReaderError } from '../errors.ts';
import { cutRecords, type Register } from '../register/index.ts';
import { type Act, acts } from '../schema/acts.ts';
import { isDate } from './date-bounds.ts';
import { hashText } from './hash-text.ts';
import type { DatasetActRow } from './tables.ts';

/** A row of a file of acts, with who is meant by the register's ids. */
export type ActOfFile = Omit<DatasetActRow, 'dataset' | 'seq'>;

/** A row that cannot be taken, and why. */
export interface WrongRow {
  line: number;
  reason: string;
}

/** A file of acts as it was read: what can be taken and what cannot. */
export interface ActsFile {
  file: string;
  hash: string;
  rows: ActOfFile[];
  wrong: WrongRow[];
}

const REQUIRED = ['id', 'actor', 'act', 'object', 'date', 'confidence'] as const;
const COLUMNS = [...REQUIRED, 'actor_name', 'source_title', 'source_ref', 'note'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** How lists of recognition name what the acts of `schema/acts.yaml` are called here. */
const VERBS: Readonly<Record<string, Act>> = {
  recognises: 'recognise',
  withdraws: 'withdraw-recognition',
  freezes: 'freeze-recognition',
  reinstates: 'reinstate-recognition',
  denies: 'refuse-recognition',
  establishes_relations: 'establish-relations',
  breaks_relations: 'sever-relations',
};

/**
 * Reads a CSV of acts: one row an act of one actor towards one object (docs/record.md lists the columns). Actors and
 * objects are ids, ISO 3166-1 codes or names of the register.
 *
 * @returns the rows that can be taken, and each that cannot with its line and why
 * @throws ReaderError `acts-not-readable` where it is no such file at all
 */
export function readActsFile(file: string, text: string, register: Register): ActsFile {
  const [head, ...records] = cutRecords(text).records;
  const columns = head?.cells ?? [];
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw noSuchFile(file, missing, columns);
  const rows: ActOfFile[] = [];
  const wrong: WrongRow[] = [];
  const seen = new Map<string, number>();
  for (const { cells: given, line } of records) {
    const cells = Object.fromEntries(columns.map((column, at) => [column, given[at] ?? '']));
    const reasons = reasonsAgainst(cells, register, seen.get(cells.id ?? ''));
    if (cells.id) seen.set(cells.id, seen.get(cells.id) ?? line);
    if (reasons.length > 0) wrong.push({ line, reason: reasons.join(' ') });
    else rows.push(rowOf(cells, register));
  }
  return { file, hash: hashText(text), rows, wrong };
}

function reasonsAgainst(cells: Record<string, string>, register: Register, before: number | undefined): string[] {
  const reasons: string[] = [];
  const value = (column: string): string => (cells[column] ?? '').trim();
  for (const column of REQUIRED) if (value(column) === '') reasons.push(`Expected a value in "${column}", got none.`);
  if (reasons.length > 0) return reasons;
  if (before !== undefined)
    reasons.push(`Expected an id of its own, got "${value('id')}", which line ${before} has too.`);
  for (const column of ['actor', 'object'] as const)
    if (whoIs(value(column), register) === null)
      reasons.push(`Expected an id, ISO code or name of the register in "${column}", got "${value(column)}".`);
  if (actOf(value('act')) === null)
    reasons.push(`Expected one of ${Object.keys(VERBS).join(', ')} in "act", got "${value('act')}".`);
  if (!isDate(value('date')))
    reasons.push(`Expected a date by EDTF in "date" (2008-02-17, 2008-02, 2008, 2008~), got "${value('date')}".`);
  if (!CONFIDENCES.some((known) => known === value('confidence')))
    reasons.push(`Expected high, medium or low in "confidence", got "${value('confidence')}".`);
  if (value('source_title') === '' && value('source_ref') === '')
    reasons.push('Expected who says so in "source_title" or "source_ref", got neither.');
  return reasons;
}

function rowOf(cells: Record<string, string>, register: Register): ActOfFile {
  const value = (column: string): string => (cells[column] ?? '').trim();
  return {
    row: value('id'),
    hash: hashText(COLUMNS.map(value).join('\u001f')),
    actor: whoIs(value('actor'), register)!,
    act: actOf(value('act'))!,
    object: whoIs(value('object'), register)!,
    date: value('date'),
    source_title: value('source_title'),
    source_ref: value('source_ref'),
    confidence: value('confidence') as ActOfFile['confidence'],
    note: value('note'),
  };
}

function whoIs(name: string, register: Register): string | null {
  return register.byIso3(name)?.id ?? register.entities.get(name)?.id ?? register.lookup(name)[0]?.entity ?? null;
}

function actOf(word: string): Act | null {
  return VERBS[word] ?? acts.find(({ act }) => act === word)?.act ?? null;
}

function noSuchFile(file: string, missing: readonly string[], got: readonly string[]): ReaderError {
  const [noun, columns] = [missing.length === 1 ? 'column' : 'columns', missing.join(', ')];
  return new ReaderError(
    'acts-not-readable',
    `Expected a CSV of acts with the ${noun} ${columns} in its first line, got ${got.join(', ') || 'nothing'} (${file}).`,
    { file, line: 1 },
  );
}
