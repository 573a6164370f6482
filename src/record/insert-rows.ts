import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Most characters of rows that go to the database at once. */
const LARGEST_BATCH = 8_000_000;
const NOT_STORABLE = /[\0\ud800-\udfff]/;
/** Such a character as JSON writes it. */
const NOT_STORABLE_JSON = /\\u(?:0000|d[89a-f])/;
const LONE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Appends rows to a table, in as few statements as their size allows. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables> | Transaction<Tables>,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  for (const batch of batches(rows)) {
    await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${batch}::json)`.execute(
      db,
    );
  }
}

/**
 * Text as a database can hold it: NUL and halves of surrogate pairs become U+FFFD, so that offsets stay.
 *
 * @example
 * storable('a\0b') // 'a\ufffdb'
 */
export function storable(text: string): string {
  return NOT_STORABLE.test(text) ? text.replace(LONE, '\ufffd') : text;
}

function storableJson(row: unknown): string {
  const json = JSON.stringify(row);
  if (!NOT_STORABLE_JSON.test(json)) return json;
  return JSON.stringify(row, (_, value) => (typeof value === 'string' ? storable(value) : value));
}

function* batches<Row>(rows: readonly Row[]): Generator<string> {
  let batch: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = storableJson(row);
    if (size + json.length > LARGEST_BATCH && batch.length > 0) {
      yield `[${batch.join(',')}]`;
      batch = [];
      size = 0;
    }
    batch.push(json);
    size += json.length;
  }
  if (batch.length > 0) yield `[${batch.join(',')}]`;
}
