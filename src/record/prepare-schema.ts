import { type Kysely, Migrator, sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The role that appends and reads, and can do nothing else to a record. */
export const WRITER = 'demarche_writer';

const LAST = Object.keys(migrations).at(-1)!;

/**
 * Makes the tables of a record in a schema, or brings them up to date; a record that is up to date is left as it is.
 *
 * @throws ReaderError `record-too-new` where a later version of demarche has changed it
 */
export async function prepareSchema(db: Kysely<Tables>, schema: string): Promise<void> {
  const applied = await appliedMigrations(db, schema);
  const unknown = applied.filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) throw tooNew(unknown);
  if (applied.includes(LAST)) return;
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  await sql`set search_path to ${sql.id(schema)}`.execute(db);
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error) throw error;
  await makeWriter(db, schema);
}

async function appliedMigrations(db: Kysely<Tables>, schema: string): Promise<string[]> {
  const table = sql`${sql.id(schema)}.${sql.id('kysely_migration')}`;
  const found = await sql<{
    there: string | null;
  }>`select to_regclass(${`${schema}.kysely_migration`}) as there`.execute(db);
  if (!found.rows[0]?.there) return [];
  return (await sql<{ name: string }>`select name from ${table}`.execute(db)).rows.map(({ name }) => name);
}

/** Another record on the same server may make the role at the same moment. */
async function makeWriter(db: Kysely<Tables>, schema: string): Promise<void> {
  const role = sql.id(WRITER);
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = ${sql.lit(WRITER)}) then create role ${role} nologin; end if;
  exception when duplicate_object or unique_violation then null;
  end $$`.execute(db);
  await sql`grant usage on schema ${sql.id(schema)} to ${role}`.execute(db);
  await sql`grant select, insert on all tables in schema ${sql.id(schema)} to ${role}`.execute(db);
  await sql`do $$ begin
    if not pg_has_role(current_user, ${sql.lit(WRITER)}, 'member') then grant ${role} to current_user; end if;
  end $$`.execute(db);
}

function tooNew(unknown: readonly string[]): ReaderError {
  return new ReaderError(
    'record-too-new',
    `Expected a record made by this version of demarche or an earlier one, got one with the later changes ${unknown.join(', ')}. ` +
      'Update demarche to open it.',
  );
}
