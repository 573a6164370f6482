import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Ended, ended, runCli, startCli } from './run-cli.ts';

const STORY = `DUNMORE, March 5, 2021 (Coastal Wire) - Tessaly has recognised Oriel, its president said on Friday.

Kenmark has not recognised Oriel. Oriel has 70,000 people.
`;
const REGISTER = ['tessaly,Tessaly,state', 'kenmark,Kenmark,state', 'oriel,Oriel,territory', 'lomea,Lomea,state'];

let folder = '';
let register = '';
let record = '';
let records = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-review-'));
  register = join(folder, 'desk.csv');
  writeFileSync(register, `id,name,kind,source\n${REGISTER.map((row) => `${row},our desk\n`).join('')}`);
  writeFileSync(join(folder, 'oriel.txt'), STORY);
  record = join(folder, 'record');
  const { code, stderr } = await demarche(['add', join(folder, 'oriel.txt')]);
  expect([code, stderr]).toEqual([0, '1 story added, 0 read anew, 0 known already, 0 failed.\n']);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A record with the one story. */
beforeEach(() => {
  record = join(folder, `record-${records++}`);
  cpSync(join(folder, 'record'), record, { recursive: true });
});

/** Without a database server that this machine may have. */
const env = { DATABASE_URL: '' };

async function demarche(args: string[], stdin = ''): Promise<Ended> {
  return runCli([...args, '--record', record, '--register', register], { stdin, env });
}

async function review(keys: string, ...args: string[]): Promise<Ended> {
  return demarche(['review', '--reviewer', 'Ana', ...args], keys);
}

/** Who recognises Oriel, a state a line: `tessaly recognised accepted Ana`. */
async function recognisers(...args: string[]): Promise<string[]> {
  const { stdout } = await demarche(['who', 'Oriel', '--format', 'ndjson', ...args]);
  const rows = stdout.split('\n').filter((line) => line !== '');
  return rows.map((line) => {
    const { actor, state, acts } = JSON.parse(line);
    const found = acts[0].citations[0].review;
    return [actor, state, ...(found === null ? [] : [found.verdict, found.reviewer])].join(' ');
  });
}

test('what is accepted is told with the name of who accepted it, and alone where only the reviewed is asked for', async () => {
  const { code, stdout, stderr } = await review('aq');
  expect(stdout).toContain('[Tessaly has recognised Oriel], its president said on Friday.\n');
  expect(stdout).toContain('*Tessaly* recognises Oriel\n');
  expect([code, stderr]).toEqual([0, '1 reviewed: 1 accepted, 0 rejected, 0 corrected; 0 skipped, 0 undone.\n']);
  expect(await recognisers('--reviewed')).toEqual(['tessaly recognised accepted Ana']);
  expect(await recognisers()).toEqual(['kenmark not-recognised', 'tessaly recognised accepted Ana']);
});

test('what is rejected ends; undone in the same run it counts again; known before it counted', async () => {
  await review('Ra slip of the wire\nq');
  expect(await recognisers()).toEqual(['kenmark not-recognised']);
  expect(await recognisers('--known-at', '#1')).toEqual(['kenmark not-recognised', 'tessaly recognised']);
  const { stderr } = await review('rurq', '--about', 'Kenmark');
  expect(stderr).toBe('1 reviewed: 0 accepted, 1 rejected, 0 corrected; 0 skipped, 1 undone.\n');
  expect(await recognisers()).toEqual([]);
  const { stdout } = await runCli(['export', 'record', '--record', record], { env });
  expect(stdout).toContain('a slip of the wire');
});

test('a correction is told as it was set right', async () => {
  const { stderr } = await review('chLomia\nLomea\nd2021-03-01\n\nq');
  expect(stderr).toContain('1 corrected');
  expect(await recognisers('--reviewed')).toEqual(['lomea recognised corrected Ana']);
});

test('the run shows what is left, at most as many as asked for, and says when nothing is', async () => {
  expect((await review('ss', '--limit', '1')).stdout).toContain('Position 1 of 1');
  expect((await review('aaaaaaaaaa')).stdout).toContain('Nothing more waits for a review. undo u · quit q\n');
  expect((await review('')).stdout).toBe('  Nothing waits for a review.\n');
});

test('Ctrl-C keeps what was reviewed and leaves the record whole', async () => {
  const child = startCli(['review', '--reviewer', 'Ana', '--record', record, '--register', register], { env });
  const end = ended(child);
  child.stdin.write('ach');
  for await (const text of child.stdout) if (String(text).includes('Who holds it?')) break;
  child.kill('SIGINT');
  const { code, stderr } = await end;
  expect([code, stderr]).toEqual([
    130,
    'Stopped: 1 reviewed: 1 accepted, 0 rejected, 0 corrected; 0 skipped, 0 undone.\n',
  ]);
  expect(await recognisers('--reviewed')).toEqual(['tessaly recognised accepted Ana']);
});

test.each([
  [['review', 'Oriel'], 'expected no more words behind review, got "Oriel".'],
  [
    ['review', '--about', 'Nobody at all'],
    'Expected a name that the register or the record knows, got "Nobody at all".',
  ],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await demarche(args);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(message);
});
