import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openRecord } from '../../src/record/index.ts';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server, its database `postgres`. */
    postgres: string;
    /** A file with the data folder of an empty record on PGlite, which opens five times as fast as one that is made. */
    emptyRecord: string;
  }
}

/** Starts a real PostgreSQL server and makes an empty PGlite record once for all test files. */
export default async function startEngines({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'));
  const server = await startPostgres();
  const emptyRecord = join(folder, 'empty-record.tar');
  await dumpEmptyRecord(join(folder, 'record'), emptyRecord);
  provide('postgres', server.url);
  provide('emptyRecord', emptyRecord);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function dumpEmptyRecord(folder: string, file: string): Promise<void> {
  await (await openRecord({ folder })).close();
  const database = await PGlite.create(join(folder, 'database'));
  const dump = await database.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await database.close();
}
