import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { type OpenRecord, openRecord, type RecordPlace } from '../../src/record/index.ts';

/** A database that a record can be kept in. */
export interface Engine {
  name: OpenRecord['engine'];
  /** Where a new empty record is. */
  place(): Promise<RecordPlace>;
}

/** Both: what holds of a record holds on each of them. */
export const engines: readonly Engine[] = [
  { name: 'pglite', place: emptyFolder },
  { name: 'postgres', place: emptyDatabase },
];

/** Opens a new empty record on an engine. */
export async function openEmpty(engine: Engine): Promise<OpenRecord> {
  return openRecord(await engine.place());
}

async function emptyFolder(): Promise<RecordPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-record-'));
  const dump = new Blob([readFileSync(inject('emptyRecord'))]);
  const database = await PGlite.create(join(folder, 'database'), { loadDataDir: dump });
  await database.close();
  return { folder };
}

let databases = 0;

async function emptyDatabase(): Promise<RecordPlace> {
  const server = new URL(inject('postgres'));
  const name = `record_${process.pid}_${databases++}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  server.pathname = `/${name}`;
  return { url: server.href };
}
