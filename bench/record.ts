/*
 * npm run bench:record: how fast the record takes what is told and answers from it, on PostgreSQL and on PGlite.
 *
 *   node --import ./scripts/typescript.mjs bench/record.ts [--postgres ACTS] [--pglite ACTS] [--only PART]
 *
 * Needs a build (npm run build) for what is measured in processes of their own. The PostgreSQL server comes with npm and
 * runs as it comes, but with fsync off. Figures compare within one run: the machine, and what else it does, are in them.
 * PART is postgres, pglite or reading.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openRecord } from '../src/record/index.ts';
import { startPostgres } from '../test/record/start-postgres.ts';
import { tellAnswers } from './record/answer-speed.ts';
import { fillRecord } from './record/append-cost.ts';
import { shapeOf, tellShape } from './record/made-acts.ts';
import { countMade } from './record/made-stories.ts';
import { tellReading } from './record/reading-share.ts';
import { tellWholeProcess } from './record/whole-process.ts';

const { values } = parseArgs({
  options: {
    postgres: { type: 'string', default: '1000000' },
    pglite: { type: 'string', default: '100000' },
    only: { type: 'string' },
  },
});
const parts = { postgres: onPostgres, pglite: onPGlite, reading: tellReading };

tellMachine();
for (const [name, tell] of Object.entries(parts)) if (values.only === undefined || values.only === name) await tell();
tellMachine();

function tellMachine(): void {
  const load = loadavg().map((average) => average.toFixed(1));
  console.log(`\n${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}, load ${load.join(', ')}`);
}

async function onPostgres(): Promise<void> {
  const shape = shapeOf(Number(values.postgres));
  console.log(tellShape('PostgreSQL', shape));
  const server = await startPostgres();
  const record = await openRecord({ url: server.url });
  try {
    await fillRecord(record, shape);
    console.log(`\nIt holds ${await countMade(record)}.`);
    await vacuum(server.url);
    await tellAnswers(record, shape);
  } finally {
    await record.close();
    await server.stop();
  }
}

/** What a server does by itself, some time after the rows have come. */
async function vacuum(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

async function onPGlite(): Promise<void> {
  const shape = shapeOf(Number(values.pglite));
  console.log(tellShape('PGlite', shape));
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  try {
    const record = await openRecord({ folder });
    try {
      await fillRecord(record, shape);
      console.log(`\nIt holds ${await countMade(record)}.`);
      await tellAnswers(record, shape);
    } finally {
      await record.close();
    }
    await tellWholeProcess(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
