import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { engines } from './engines.ts';
import { assertWhole, STORIES_AT_ONCE } from './numbered-stories.ts';
import { type ScriptProcess, startScript } from './script-process.ts';

const STORIES = 1_000;
const KILLS = 20;
/** Twenty processes take their time where others run beside them. */
const TIMEOUT = 400_000;
/** One kill in so many comes while the record is being opened, or soon after. */
const EARLY = 4;

let folder = '';

beforeAll(async () => {
  const place = await engines.find(({ name }) => name === 'pglite')!.place();
  folder = 'folder' in place ? place.folder : mkdtempSync(join(tmpdir(), 'demarche-record-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'killed twenty times while it appends, a record holds every story that was acknowledged, and each whole',
  async () => {
    let acknowledged = 0;
    // The next process loads while the one before it works: starting one takes longer than what is tested.
    let next = start();
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = next;
      next = start();
      await writer.line('ready');
      writer.child.stdin.end('go\n');
      await (kill % EARLY === 0 ? wait(Math.random() * 500) : someAppends(writer));
      writer.child.kill('SIGKILL');
      await writer.ended;
      expect(writer.errors()).toBe('');
      acknowledged = check(writer, acknowledged);
    }
    await next.line('ready');
    next.child.stdin.end('go\n');
    await next.ended;
    expect(next.errors()).toBe('');
    expect(check(next, acknowledged)).toBe(STORIES);
    const record = await openRecord({ folder });
    await assertWhole(record, STORIES);
    await record.close();
  },
  TIMEOUT,
);

function start(): ScriptProcess {
  return startScript('append-until-killed.ts', folder, String(STORIES));
}

async function someAppends(writer: ScriptProcess): Promise<void> {
  if ((await writer.line('found')) === null) return;
  const before = writer.lines.length;
  const wanted = Math.floor(Math.random() * 6);
  while (writer.lines.length < before + wanted && writer.child.exitCode === null) await wait(1);
  await wait(Math.random() * 20);
}

/** A batch that was on its way when its writer was killed may be there, whole, or not; nothing else may differ. */
function check({ lines }: ScriptProcess, acknowledged: number): number {
  const numbers = (start: string): number[] =>
    lines.filter((line) => line.startsWith(start)).map((line) => Number(line.split(' ')[1]));
  const [found] = numbers('found');
  if (found === undefined) return acknowledged;
  expect([acknowledged, acknowledged + STORIES_AT_ONCE]).toContain(found);
  return numbers('appended').at(-1) ?? found;
}
