/*
 * A process that takes the lock on a folder again and again, and each time leaves it as if it had been killed:
 *
 *   node --import ./scripts/typescript.mjs test/record/race-for-lock.ts FOLDER TIMES
 *
 * Waits for a line of input, then tells `held N` when it has had the lock N times. Ends with an error where it is not alone.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { ReaderError } from '../../src/errors.ts';
import { lockFolder } from '../../src/record/lock-folder.ts';

/** No process has such a number. */
const DEAD = 9_999_999;

const [folder = '', times = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
const input = createInterface({ input: process.stdin });
await input.question('');
input.close();

for (let held = 0; held < Number(times); ) {
  if (!takesLock()) {
    await wait(Math.random() * 2);
    continue;
  }
  const alone = join(folder, 'alone');
  writeFileSync(alone, '', { flag: 'wx' });
  await wait(Math.random() * 2);
  rmSync(alone);
  held += 1;
  // Put there at one go, as a lock is: in a file that is being written others would read half a mark.
  const dead = join(folder, `dead-${process.pid}`);
  writeFileSync(dead, `${DEAD} ${process.pid}${held}`);
  renameSync(dead, join(folder, 'in-use'));
}
process.stdout.write(`held ${times}\n`);

function takesLock(): boolean {
  try {
    lockFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof ReaderError && error.code === 'record-in-use') return false;
    throw error;
  }
}
