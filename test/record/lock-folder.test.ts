import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { lockFolder } from '../../src/record/lock-folder.ts';
import { engines } from './engines.ts';
import { assertWhole, STORIES_AT_ONCE } from './numbered-stories.ts';
import { startScript } from './script-process.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second process is told who has the record, and the first goes on unharmed', async () => {
  const place = await engines.find(({ name }) => name === 'pglite')!.place();
  if (!('folder' in place)) throw new Error('Expected a record in a folder.');
  const stories = 10 * STORIES_AT_ONCE;
  const writer = startScript('append-until-killed.ts', place.folder, String(stories));
  await writer.line('ready');
  writer.child.stdin.end('go\n');
  await writer.line('found');
  await expect(openRecord(place)).rejects.toMatchObject({
    code: 'record-in-use',
    message: expect.stringContaining(`in use by process ${writer.child.pid} (${place.folder})`),
  });
  await writer.ended;
  expect(writer.errors()).toBe('');
  expect(writer.lines.at(-1)).toBe(`appended ${stories}`);
  const record = await openRecord(place);
  await assertWhole(record, stories);
  await record.close();
  rmSync(place.folder, { recursive: true });
});

test('in one process, too, a record is opened once', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow('in use by process');
  lock.release();
  lockFolder(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['of a process that is gone', '9999999 1'],
  ['of an earlier process with a number that is used again', `${process.pid} 1`],
  ['that was cut off', ''],
  ['that is none', 'a/b\0'],
])('a lock %s is taken over', (_, mark) => {
  writeFileSync(join(folder, 'in-use'), mark);
  const lock = lockFolder(folder);
  expect(readFileSync(join(folder, 'in-use'), 'utf8')).toMatch(`${process.pid}`);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a succession that was cut off is taken over with the lock', () => {
  writeFileSync(join(folder, 'in-use'), '9999999 1');
  writeFileSync(join(folder, 'in-use.after-9999999-1'), '9999998 1');
  lockFolder(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('of several processes that race for dead locks only one at a time gets each', async () => {
  writeFileSync(join(folder, 'in-use'), '9999999 1');
  const times = 40;
  const racers = Array.from({ length: 4 }, () => startScript('race-for-lock.ts', folder, String(times)));
  for (const racer of racers) await racer.line('ready');
  for (const racer of racers) racer.child.stdin.end('go\n');
  for (const racer of racers) {
    await racer.ended;
    expect(racer.errors()).toBe('');
    expect(racer.lines.at(-1)).toBe(`held ${times}`);
  }
});
