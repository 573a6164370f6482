import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import { type FolderLock, lockFolder } from './lock-folder.ts';
import { PGliteDialect } from './pglite-dialect.ts';
import { prepareSchema, WRITER } from './prepare-schema.ts';
import { rememberPlans } from './remember-plans.ts';
import type { Tables } from './tables.ts';

/** Where a record is kept: in a folder (PGlite), or on a PostgreSQL server, in its schema `demarche` or another. */
export type RecordPlace = { folder: string } | { url: string; schema?: string } | { memory: true };

/** An open record: what was read and imported, in the order in which it came. */
export interface OpenRecord {
  readonly db: Kysely<Tables>;
  readonly engine: 'pglite' | 'postgres';
  close(): Promise<void>;
}

/** How long a question may take. */
export interface RecordLimits {
  /** Milliseconds after which the server gives a query up; as long as it takes where it is left out. */
  statementTimeout?: number;
}

/** Types of PostgreSQL by number: days come as texts, `infinity` as itself, and whole numbers of 64 bits as numbers. */
const DATE = 1082;
const BIGINT = 20;
const SCHEMA = 'demarche';
/** Few, since each has to plan every query before it remembers the plan, and an answer asks several at once. */
const CONNECTIONS = 5;

/**
 * Opens a record, and makes it where there is none.
 *
 * @throws ReaderError `record-in-use`, `record-not-writable`, `record-too-new`, `record-not-reached`
 */
export async function openRecord(place: RecordPlace, limits: RecordLimits = {}): Promise<OpenRecord> {
  return 'url' in place ? openServer(place.url, place.schema ?? SCHEMA, limits) : openFolder(place);
}

/** Whether there is a record in a folder. */
export function isRecord(folder: string): boolean {
  return existsSync(join(folder, 'database', 'PG_VERSION'));
}

async function openFolder(place: { folder: string } | { memory: true }): Promise<OpenRecord> {
  const { PGlite } = await import('@electric-sql/pglite');
  const lock = 'folder' in place ? lockFolder(place.folder) : null;
  const options = { parsers: { [DATE]: String, [BIGINT]: Number } };
  try {
    const database = await PGlite.create('folder' in place ? databaseFolder(place.folder) : 'memory://', options);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect(database) });
    await prepareSchema(db, SCHEMA);
    await sql`set search_path to ${sql.id(SCHEMA)}`.execute(db);
    await sql`set role ${sql.id(WRITER)}`.execute(db);
    return { db, engine: 'pglite', close: () => closeFolder(db, lock) };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Of a record whose making was cut off before its database was whole nothing was acknowledged: it is made anew. */
function databaseFolder(folder: string): string {
  const path = join(folder, 'database');
  if (existsSync(path) && !isRecord(folder)) rmSync(path, { recursive: true });
  return path;
}

async function closeFolder(db: Kysely<Tables>, lock: FolderLock | null): Promise<void> {
  await db.destroy();
  lock?.release();
}

async function openServer(url: string, schema: string, limits: RecordLimits): Promise<OpenRecord> {
  const { default: pg } = await import('pg');
  const asWeStoreIt = (id: number, format?: 'text' | 'binary') => {
    if (id === DATE) return String;
    return id === BIGINT ? Number : pg.types.getTypeParser(id, format as 'text');
  };
  const connect = (max: number, prologue: readonly string[]): Kysely<Tables> => {
    const types = { getTypeParser: asWeStoreIt as never };
    const pool = new pg.Pool({ connectionString: url, max, types, Client: rememberPlans(pg.Client) });
    pool.on('error', () => undefined); // An idle connection that the server ends is replaced at the next query.
    const onCreateConnection = async (connection: DatabaseConnection): Promise<void> => {
      for (const statement of prologue) await connection.executeQuery(CompiledQuery.raw(statement));
    };
    return new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection }) });
  };
  const maker = connect(1, []);
  try {
    await reach(maker, url);
    await prepareSchema(maker, schema);
  } finally {
    await maker.destroy();
  }
  const { statementTimeout = 0 } = limits;
  const db = connect(CONNECTIONS, [
    `set search_path to "${schema.replaceAll('"', '""')}"`,
    `set statement_timeout to ${Math.floor(statementTimeout)}`,
    `set role ${WRITER}`,
  ]);
  return { db, engine: 'postgres', close: () => db.destroy() };
}

async function reach(db: Kysely<Tables>, url: string): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new ReaderError(
      'record-not-reached',
      `Expected a PostgreSQL server at ${host}${pathname} (DATABASE_URL), got ${(cause as Error).message || 'no answer'}. ` +
        'Start it or set the right address; leave DATABASE_URL out to keep the record in a folder.',
      {},
      cause,
    );
  }
}
