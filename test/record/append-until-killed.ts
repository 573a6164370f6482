/*
 * A process that appends numbered stories to the record in a folder, for tests that kill it:
 *
 *   node --import ./scripts/typescript.mjs test/record/append-until-killed.ts FOLDER STORIES
 *
 * Waits for a line of input, so that a test can have it ready. Then tells `found N` when the record is open and its N
 * stories are whole, and `appended N` whenever an append has returned.
 */
import { createInterface } from 'node:readline/promises';
import { appendReadings } from '../../src/record/append-readings.ts';
import { openRecord } from '../../src/record/open-record.ts';
import { assertWhole, countStories, STORIES_AT_ONCE, storyOf } from './numbered-stories.ts';

const [folder = '', until = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
const input = createInterface({ input: process.stdin });
await input.question('');
input.close();

const record = await openRecord({ folder });
const found = await countStories(record);
await assertWhole(record, found);
process.stdout.write(`found ${found}\n`);
for (let from = found; from < Number(until); from += STORIES_AT_ONCE) {
  const stories = Array.from({ length: STORIES_AT_ONCE }, (_, index) => storyOf(from + index));
  await appendReadings(record, stories);
  process.stdout.write(`appended ${from + STORIES_AT_ONCE}\n`);
}
await record.close();
