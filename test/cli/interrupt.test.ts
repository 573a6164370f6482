import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended, startCli } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-stop-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = `${JSON.stringify({ type: 'text', headline: 'Vote set', body_text: '"We will vote," Ana Lopes said.' })}\n`;

/** Gives stories without end, until no one takes them. */
async function feed(input: NodeJS.WritableStream): Promise<void> {
  let open = true;
  input.on('error', () => {
    open = false;
  });
  while (open) {
    if (!input.write(line.repeat(20))) await Promise.race([once(input, 'drain').catch(() => {}), wait(1000)]);
    await wait(1);
  }
}

test.each(['ndjson', 'json', 'csv'])('Ctrl-C in the middle of %s leaves it whole, and says so', async (format) => {
  const child = startCli(['read', '-', '--format', format]);
  const end = ended(child);
  void feed(child.stdin);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await end;
  expect(code).toBe(130);
  expect(stdout.endsWith('\n')).toBe(true);
  expect(stderr).toMatch(/^Stopped: \d+ (story|stories) read, \d+ statements?, 0 failed\.\n$/);
  const read = Number(/\d+/.exec(stderr)?.[0]);
  if (format === 'json') expect(JSON.parse(stdout)).toHaveLength(read);
  if (format === 'ndjson')
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toHaveLength(read);
});

test('Ctrl-C leaves the file of --output as it was, and what was read beside it', async () => {
  const file = join(folder, 'out.ndjson');
  writeFileSync(file, 'as it was');
  const child = startCli(['read', '-', '--output', file]);
  const end = ended(child);
  void feed(child.stdin);
  const part = await partIn(folder);
  child.kill('SIGINT');
  const { code, stderr } = await end;
  expect(code).toBe(130);
  expect(readFileSync(file, 'utf8')).toBe('as it was');
  expect(stderr).toContain(`What was read is in ${join(folder, part)}.`);
  const lines = readFileSync(join(folder, part), 'utf8').trimEnd().split('\n');
  expect(lines.map((one) => JSON.parse(one)).length).toBeGreaterThan(0);
});

async function partIn(where: string): Promise<string> {
  for (;;) {
    const part = readdirSync(where).find((name) => name.endsWith('.part'));
    if (part && readFileSync(join(where, part)).length > 0) return part;
    await wait(20);
  }
}

test('where the reader of the output goes away, it ends without a word', async () => {
  const child = startCli(['read', '-', '--format', 'ndjson']);
  const end = ended(child);
  void feed(child.stdin);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const { code, stderr } = await end;
  expect([code, stderr]).toEqual([0, '']);
});

test('stories on a stream are written while it is open', async () => {
  const child = startCli(['read', '-', '--format', 'ndjson']);
  const end = ended(child);
  const enoughToKnowTheFormat = Math.ceil((64 * 1024) / line.length);
  child.stdin.write(line.repeat(enoughToKnowTheFormat));
  const [first] = (await once(child.stdout, 'data')) as [string];
  expect(first).toContain('"headline":"Vote set"');
  child.stdin.end(line);
  const { code, stderr } = await end;
  expect(code).toBe(0);
  expect(stderr).toContain(`${enoughToKnowTheFormat + 1} stories read`);
});
