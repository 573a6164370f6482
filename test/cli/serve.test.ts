import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runCli, startCli } from './run-cli.ts';

const record = join(mkdtempSync(join(tmpdir(), 'demarche-serve-')), 'record');
beforeAll(async () => {
  expect((await runCli(['init', '--record', record])).code).toBe(0);
});

/** Serves until `work` is done, and stops as Ctrl-C does. */
async function serving(args: readonly string[], work: (address: string) => Promise<void>): Promise<number | null> {
  const child = startCli(['serve', '--record', record, '--port', '0', ...args]);
  const ended = once(child, 'exit');
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  while (!told.includes('\n') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended]);
  try {
    await work(/^http:\/\/\S+/.exec(told)?.[0] ?? '');
  } finally {
    child.kill('SIGINT');
  }
  return ((await ended) as [number | null])[0];
}

test('serve opens the record on this machine until Ctrl-C, and leaves it free', async () => {
  const code = await serving([], async (address) => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(`${address}/who/Kosovo.json?as-of=2008-03-05`);
    expect(await answer.json()).toMatchObject({ question: { whoRecognises: 'Kosovo' } });
    const text = 'LIMA, 5 March 2031 (Coastal Wire) - Peru recognised Kosovo, Minister Ana Lopes said.';
    const added = await fetch(`${address}/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, name: 'lima.txt', keep: 'yes' }),
    });
    expect(await added.json()).toMatchObject({ stories: [{ name: 'lima.txt', kept: 'new' }] });
    const packed = await fetch(`${address}/who/Kosovo.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
  });
  expect(code).toBe(0);
  expect((await runCli(['changes', '--since', '#1', '--record', record])).stdout).toContain('Coastal Wire');
});

test('to the world nothing opens without a token, and with one to whoever has it', async () => {
  const refused = await runCli(['serve', '--record', record, '--host', '0.0.0.0', '--port', '0']);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('demarche token add')]);
  const made = await runCli(['token', 'add', '--role', 'reader', '--name', 'guest', '--record', record]);
  expect(made.stdout).toMatch(/^demarche_[\w-]{43}\n$/);
  expect((await runCli(['token', 'list', '--record', record])).stdout).toMatch(/1 +reader +guest/);
  await serving(['--host', '0.0.0.0'], async (address) => {
    const at = address.replace('0.0.0.0', '127.0.0.1');
    const headers = { authorization: `Bearer ${made.stdout.trim()}` };
    expect((await fetch(`${at}/whom/Russia.json`)).status).toBe(401);
    expect((await fetch(`${at}/whom/Russia.json`, { headers })).status).toBe(200);
    expect((await fetch(`${at}/review.json`, { headers })).status).toBe(403);
  });
  expect((await runCli(['token', 'revoke', '1', '--record', record])).code).toBe(0);
  expect((await runCli(['token', 'revoke', '1', '--record', record])).code).toBe(1);
});

test.each([
  [['serve', 'Kosovo']],
  [['serve', '--port', 'http']],
  [['token']],
  [['token', 'add']],
  [['token', 'add', '--role', 'owner']],
  [['token', 'revoke', 'guest']],
])('%j is not understood', async (args) => {
  const { code, stderr } = await runCli([...args, '--record', record]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/expected|option --/)]);
});
