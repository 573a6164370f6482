import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** SQL: a witness `w` counts now, whatever counted earlier. */
export const COUNTS_NOW: RawBuilder<SqlBool> = sql<SqlBool>`
  not exists (select from witness_ends e where e.witness = w.id)`;
