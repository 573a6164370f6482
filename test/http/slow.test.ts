import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createApp } from '../../src/http/index.ts';
import { openRecord } from '../../src/record/index.ts';
import { openRegister } from '../../src/register/index.ts';
import { engines } from '../record/engines.ts';

test('a question that takes too long on a PostgreSQL server is given up, and the next one is answered', async () => {
  const postgres = engines.find(({ name }) => name === 'postgres')!;
  const record = await openRecord(await postgres.place(), { statementTimeout: 3000 });
  try {
    const read = async () => {
      await sql`select pg_sleep(60)`.execute(record.db);
      throw new Error('It was not given up.');
    };
    const app = createApp({ record, register: await openRegister(), reader: { read }, auth: 'open' });
    const slow = await app.request('/add', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Lima voted.' }),
    });
    expect([slow.status, await slow.json()]).toMatchObject([503, { code: 'took-too-long' }]);
    expect((await app.request('/whom/Russia.json')).status).toBe(200);
  } finally {
    await record.close();
  }
});
