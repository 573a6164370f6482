import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/record/tables.ts';
import { engines, openEmpty } from './engines.ts';

describe.each(engines)('on $name', (engine) => {
  test('no table can be updated, deleted from or emptied', async () => {
    const record = await openEmpty(engine);
    try {
      for (const table of TABLE_NAMES)
        for (const change of [`update ${table} set seq = 0`, `delete from ${table}`, `truncate ${table}`])
          await expect(sql.raw(change).execute(record.db), change).rejects.toThrow(/permission denied|append-only/);
    } finally {
      await record.close();
    }
  });

  test('not even the owner of the tables can change a row', async () => {
    const record = await openEmpty(engine);
    try {
      for (const table of TABLE_NAMES)
        for (const change of [`update ${table} set seq = 0`, `delete from ${table}`, `truncate ${table} cascade`]) {
          const asOwner = record.db.connection().execute(async (connection) => {
            await sql`reset role`.execute(connection);
            await sql.raw(change).execute(connection);
          });
          await expect(asOwner, change).rejects.toThrow('The record is append-only');
        }
    } finally {
      await record.close();
    }
  });
});
