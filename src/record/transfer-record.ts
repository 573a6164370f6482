import { type Kysely, sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import { insertRows } from './insert-rows.ts';
import type { OpenRecord } from './open-record.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { TABLE_NAMES, type Tables } from './tables.ts';

/** The first line of an exported record. */
interface Head {
  demarche: 'record';
  version: 1;
  entries: number;
}

/** One entry with all rows that came with it. */
interface EntryLine {
  seq: number;
  rows: Partial<Record<keyof Tables, object[]>>;
}

const VERSION = 1;
const ENTRIES_AT_ONCE = 200;

/**
 * A record as lines of JSON (NDJSON): a head, then one line an entry, in the order of recording. What is imported from
 * them is the same record.
 */
export async function* exportRecord({ db }: OpenRecord): AsyncGenerator<string> {
  const { rows } = await sql<{ last: number | null }>`select max(seq) as last from entries`.execute(db);
  const last = rows[0]?.last ?? 0;
  yield line({ demarche: 'record', version: VERSION, entries: last } satisfies Head);
  for (let from = 1; from <= last; from += ENTRIES_AT_ONCE) {
    const until = Math.min(last, from + ENTRIES_AT_ONCE - 1);
    const lines = new Map<number, EntryLine>();
    for (let seq = from; seq <= until; seq++) lines.set(seq, { seq, rows: {} });
    for (const table of TABLE_NAMES)
      for (const row of await rowsBetween(db, table, from, until)) {
        const { rows: all } = lines.get(row.seq)!;
        const list = all[table];
        if (list) list.push(row);
        else all[table] = [row];
      }
    for (const entry of lines.values()) yield line(entry);
  }
}

/** In an order of their content, so that the same record gives the same bytes on every engine. */
async function rowsBetween(
  db: Kysely<Tables>,
  table: keyof Tables,
  from: number,
  until: number,
): Promise<{ seq: number }[]> {
  const { rows } = await sql<{ row: { seq: number } }>`
    select to_json(t) as row from ${sql.table(table)} t where seq between ${from} and ${until}
    order by seq, ${sql.raw(ORDER[table])}`.execute(db);
  return rows.map(({ row }) => row);
}

const ORDER: Readonly<Record<keyof Tables, string>> = {
  entries: 'seq',
  articles: 'id collate "C"',
  readings: 'id collate "C"',
  entities_seen: 'reading collate "C", entity collate "C"',
  statements: 'reading collate "C", id collate "C"',
  statements_about: 'key collate "C", reading collate "C", statement collate "C"',
  positions: 'reading collate "C", id collate "C"',
  facts: 'reading collate "C", id collate "C"',
  datasets: 'name collate "C"',
  dataset_acts: 'dataset collate "C", "row" collate "C"',
  acts: 'id',
  witnesses: 'id',
  act_ends: 'act',
  witness_ends: 'witness',
  reviews: 'id',
  retractions: 'article collate "C"',
};

/**
 * Puts an exported record into an empty one, whole or not at all.
 *
 * @param lines of the export, with or without their line ends
 * @returns how many entries it has
 * @throws ReaderError `record-not-empty`, `export-not-readable` with the line
 */
export async function importRecord(
  { db, engine }: OpenRecord,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ last: number | null }>`select max(seq) as last from entries`.execute(tx);
    if (rows[0]?.last) throw notEmpty(rows[0].last);
    let number = 0;
    let head: Head | null = null;
    let waiting: EntryLine[] = [];
    for await (const text of lines) {
      number += 1;
      if (text.trim() === '') continue;
      const value = parseLine(text, number);
      if (head === null) head = headOf(value, number);
      else waiting.push(entryOf(value, number));
      if (waiting.length >= ENTRIES_AT_ONCE) {
        await put(tx, waiting);
        waiting = [];
      }
    }
    await put(tx, waiting);
    const there = (await sql<{ n: number }>`select count(*)::integer as n from entries`.execute(tx)).rows[0]!.n;
    if (head === null || there !== head.entries) throw cutShort(head?.entries ?? null, there);
    if (engine === 'pglite') await refreshStatistics(tx);
    return there;
  });
}

async function put(db: Kysely<Tables>, entries: readonly EntryLine[]): Promise<void> {
  for (const table of TABLE_NAMES)
    await insertRows(
      db,
      table,
      entries.flatMap(({ rows }) => (rows[table] ?? []) as never[]),
    );
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function parseLine(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notReadable(number, `JSON that breaks off or is none (${(cause as Error).message})`, cause);
  }
}

function headOf(value: unknown, number: number): Head {
  const head = value as Partial<Head> | null;
  if (head?.demarche === 'record' && head.version === VERSION && Number.isInteger(head.entries)) return head as Head;
  throw notReadable(number, `${JSON.stringify(value).slice(0, 80)}`);
}

function entryOf(value: unknown, number: number): EntryLine {
  const entry = value as Partial<EntryLine> | null;
  const tables = Object.keys(entry?.rows ?? {});
  const known = tables.every((table) => TABLE_NAMES.some((name) => name === table));
  if (Number.isInteger(entry?.seq) && known) return entry as EntryLine;
  throw notReadable(number, `${JSON.stringify(value).slice(0, 80)}`);
}

function notReadable(line: number, got: string, cause?: unknown): ReaderError {
  const expected = line === 1 ? 'the head of an exported record' : 'an entry of an exported record';
  return new ReaderError('export-not-readable', `Expected ${expected}, got ${got} (line ${line}).`, { line }, cause);
}

function notEmpty(entries: number): ReaderError {
  return new ReaderError(
    'record-not-empty',
    `Expected an empty record to import into, got one with ${entries} entries. Choose a new folder with --record.`,
  );
}

function cutShort(expected: number | null, got: number): ReaderError {
  return new ReaderError(
    'export-not-readable',
    `Expected ${expected ?? 'some'} entries in the export, got ${got}: it is cut short. Nothing of it was taken.`,
  );
}
