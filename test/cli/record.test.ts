import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { type Ended, runCli } from './run-cli.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'));

/** A run in a folder of its own, whose record is in `.demarche`. */
async function run(...args: string[]): Promise<Ended> {
  return runCli(args, { cwd: folder, env: { DATABASE_URL: '', COLUMNS: '100' } });
}

test('a question where there is no record tells how to make one', async () => {
  const { code, stderr } = await run('who', 'Kosovo');
  expect(code).toBe(1);
  expect(stderr).toContain('Expected a record in the folder .demarche, found none. Make one with "demarche init"');
});

describe('a record that is made, filled and asked', () => {
  let made: Ended;
  let added: Ended;
  beforeAll(async () => {
    made = await run('init');
    added = await run('add', examples);
  });

  test('init fills it with the acts of the register', () => {
    expect(made).toEqual({
      code: 0,
      stdout: 'The record in .demarche has the acts of the register: 935 added, 0 known already.\n',
      stderr: '',
    });
  });

  test('add says of each story that it is kept', () => {
    expect(added.code).toBe(0);
    expect(added.stdout).toMatch(/^new\tsha256:[0-9a-f]{64}\t.*island-vote\.txt$/m);
    expect(added.stderr).toMatch(/^\d+ stor(?:y|ies) added, 0 read anew, 0 known already, 0 failed\.\n$/);
  });

  test('adding the same again adds nothing', async () => {
    const again = await run('add', join(examples, 'island-vote.txt'));
    expect(again.stdout).toMatch(/^known\tsha256:/);
    expect(again.stderr).toBe('0 stories added, 0 read anew, 1 known already, 0 failed.\n');
  });

  test('who tells states, sources and counts for the eye', async () => {
    const { stdout } = await run('who', 'Abkhazia', '--as-of', '2012', '--format', 'text');
    expect(stdout).toContain('Who recognises Abkhazia? As of 2012 · known at entry');
    expect(stdout).toMatch(/^recognised: \d+$/m);
    expect(stdout).toMatch(/^Vanuatu +2011-05-23 +register, medium: /m);
    expect(stdout).toMatch(/^Ever recognised: \d+ \(\d members of the United Nations; and .*\)$/m);
    for (const line of stdout.split('\n').filter((text) => /register, /.test(text)))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  test('who gives the same as data', async () => {
    const written: string[] = [];
    for (const format of ['json', 'ndjson', 'csv']) {
      const file = join(folder, `who.${format}`);
      expect((await run('who', 'Kosovo', '--as-of', '2010', '--output', file)).code).toBe(0);
      written.push(readFileSync(file, 'utf8'));
    }
    const [json, ndjson, csv] = written;
    const answer = JSON.parse(json!);
    expect(answer.question).toMatchObject({ whoRecognises: 'Kosovo', asOf: '2010' });
    const rows = ndjson!
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toEqual(answer.rows);
    const { data, errors } = papaparse.parse<Record<string, string>>(csv!, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const pairs = (answer.rows as { actor: string; state: string }[]).map(({ actor, state }) => `${actor} ${state}`);
    expect([...new Set(data.map((row) => `${row.actor_id} ${row.state}`))]).toEqual(pairs);
  });

  test('a name that nobody knows is answered with the nearest', async () => {
    const { code, stderr } = await run('who', 'Kosvo');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'demarche: Expected a name that the register or the record knows, got "Kosvo". Nearest: Kosovo, Kosova, Kosove.\n',
    );
  });

  test.each([
    [['who', 'Kosovo', '--as-of', 'March'], 'got "March"'],
    [['who', 'Kosovo', '--known-at', '#999'], 'got 999'],
    [['who', 'Kosovo', '--rule', 'evr'], 'did you mean ever?'],
    [['who', 'Kosovo', '--since', '2008'], 'option --since is not one of who; changes has it.'],
    [['who'], 'expected a name'],
    [['import', 'acts'], 'expected "demarche import acts FILE.csv"'],
    [['retract', 'sha256:1'], 'expected "demarche retract ARTICLE --why REASON"'],
  ])('%j is refused with a reason', async (args, reason) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  test('a file of acts with wrong rows is refused whole, each named by its line', async () => {
    const file = join(folder, 'mine.csv');
    writeFileSync(
      file,
      'id,actor,act,object,date,confidence,source_title\na,Fiji,recognises,Somaliland,2031,high,a list\nb,Fiji,likes,Somaliland,2031,high,a list\n',
    );
    const refused = await run('import', 'acts', file);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`${file}:3: Expected one of recognises`);
    const taken = await run('import', 'acts', file, '--skip-wrong');
    expect(taken.stdout).toBe('Dataset mine: 1 added, 0 known already, 1 wrong and left out.\n');
  });

  test('while another process has the record, the second is told so', async () => {
    const record = await openRecord({ folder: join(folder, '.demarche') });
    try {
      const { code, stderr } = await run('who', 'Kosovo');
      expect(code).toBe(1);
      expect(stderr).toContain(`got one in use by process ${process.pid}`);
    } finally {
      await record.close();
    }
  });

  test('an exported record, imported elsewhere, exports the same', async () => {
    const file = join(folder, 'record.ndjson');
    expect((await run('export', 'record', '-o', file)).code).toBe(0);
    const imported = await run('import', 'record', file, '--record', 'other');
    expect(imported.stdout).toMatch(/^\d+ entries imported\.\n$/);
    const again = await run('export', 'record', '--record', 'other');
    expect(again.stdout).toBe(readFileSync(file, 'utf8'));
    const refused = await run('import', 'record', file);
    expect(refused.stderr).toContain('Expected an empty record to import into');
  });

  test('a retracted article is told to count no longer', async () => {
    const [, article] = added.stdout.split('\n')[0]!.split('\t');
    const { stdout } = await run('retract', article!, '--why', 'a hoax');
    expect(stdout).toBe(`${article} is retracted: what it tells counts no longer, and stays to be seen.\n`);
  });
});
