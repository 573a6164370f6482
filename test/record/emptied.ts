import { type Kysely, sql } from 'kysely';
import type { OpenRecord } from '../../src/record/index.ts';
import type { Tables } from '../../src/record/tables.ts';

/** Gives `work` an empty record in a transaction that is taken back afterwards: nothing of it stays. */
export async function emptied(record: OpenRecord, work: (inside: OpenRecord) => Promise<void>): Promise<void> {
  await record.db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      await work({ ...record, db: nested(connection) });
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

/** Transactions inside become savepoints. */
function nested(connection: Kysely<Tables>): Kysely<Tables> {
  let depth = 0;
  const transaction = () => ({
    execute: async (work: (tx: Kysely<Tables>) => Promise<unknown>): Promise<unknown> => {
      const savepoint = sql.id(`inside_${depth++}`);
      await sql`savepoint ${savepoint}`.execute(connection);
      try {
        const result = await work(connection);
        await sql`release savepoint ${savepoint}`.execute(connection);
        return result;
      } catch (error) {
        await sql`rollback to savepoint ${savepoint}`.execute(connection);
        throw error;
      }
    },
  });
  return new Proxy(connection, {
    get: (target, property) => {
      if (property === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
