import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { headOfLatencies, measure, tellLatency } from './measure.ts';

const RUNS = 20;

/** What `demarche who kosovo` does, without its table. */
const SCRIPT = `
  import { openRecord } from './dist/record/index.js';
  import { entryAt, knownBy, recognition } from './dist/answers/index.js';
  const record = await openRecord({ folder: process.argv[1] });
  const perspective = knownBy(await entryAt(record, null));
  const rows = await recognition(record, { object: 'kosovo', asOf: '2015' }, perspective);
  if (rows.length < 100) throw new Error('Expected rows of 100 actors and more, got ' + rows.length);
  await record.close();
`;
const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** Tells how long a process takes that opens a record in a folder and answers one question, from its start to its end. */
export async function tellWholeProcess(folder: string): Promise<void> {
  console.log(headOfLatencies('A process of its own, pglite'));
  const open = await measure(RUNS, async () => run('--input-type=module', '-e', SCRIPT, folder));
  console.log(tellLatency('open a record and answer one who, by the library', open));
  if (!knowsWho()) return;
  const who = await measure(RUNS, async () =>
    run('dist/cli/main.js', 'who', 'kosovo', '--as-of', '2015', '--record', folder),
  );
  console.log(tellLatency('demarche who kosovo --as-of 2015', who));
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function knowsWho(): boolean {
  try {
    return run('dist/cli/main.js', 'who', '--help').length > 0;
  } catch {
    return false;
  }
}
