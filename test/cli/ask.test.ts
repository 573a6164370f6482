import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ended, runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-ask-'));
const record = join(folder, 'record');

beforeAll(async () => {
  const { code, stderr } = await runCli(['init', '--record', record]);
  expect(stderr).not.toContain('Error');
  expect(code).toBe(0);
});

async function run(...args: string[]): Promise<Ended> {
  return runCli([...args, '--record', record]);
}

interface Asked {
  question: { understood: string; command: string; unused: string[]; names: { key: string }[] };
  rows: { actor: string; object: string; state: string }[];
  counts?: { rule: string }[];
}

async function ask(question: string): Promise<Asked> {
  const { stdout, stderr } = await run('ask', question, '--format', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the answer to a question', () => {
  test('is that of the command it comes to', async () => {
    const asked = await ask('who recognised Kosovo by March 2008?');
    expect(asked.question.understood).toBe('who recognises Kosovo, as of 2008-03');
    expect(asked.question.command).toBe('demarche who Kosovo --as-of 2008-03');
    const { stdout } = await run('who', 'Kosovo', '--as-of', '2008-03', '--format', 'json');
    expect(asked.rows).toEqual(JSON.parse(stdout).rows);
    expect(asked.rows.length).toBeGreaterThan(10);
  });

  test('asks by whose word, and as it was known', async () => {
    const asked = await ask('Who recognises Abkhazia according to Russia, as known at #1?');
    expect(asked.question.command).toBe("demarche who Abkhazia --known-at '#1' --according-to Russia");
    expect(asked.rows).toEqual([]);
  });

  test('is one row where it is about two', async () => {
    const { rows, question } = await ask('Has Suriname withdrawn its recognition of Kosovo?');
    expect(question.names.map(({ key }) => key)).toEqual(['suriname', 'kosovo']);
    expect(rows).toMatchObject([{ actor: 'suriname', object: 'kosovo', state: 'withdrawn' }]);
  });

  test('has the states asked for only', async () => {
    const { rows } = await ask("Which countries don't recognise Kosovo?");
    expect(rows.map(({ actor }) => actor)).toContain('serbia');
    expect(rows.filter(({ state }) => state === 'recognised')).toEqual([]);
  });

  test('counts by the rule asked for', async () => {
    const { counts } = await ask('How many states still recognise Kosovo?');
    expect(counts).toMatchObject([{ rule: 'less-undisputed-withdrawals' }]);
  });

  test('tells whom somebody recognises', async () => {
    const { rows } = await ask('whom does russia recognise?');
    expect(rows.map(({ object }) => object)).toEqual(expect.arrayContaining(['abkhazia', 'south-ossetia']));
  });
});

describe('what is shown', () => {
  test('begins with the question as it was understood, and what is left out of account', async () => {
    const { stdout, code } = await run('ask', 'Does Serbia secretly recognise Kosovo?', '--format', 'text');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'Understood as: whether Serbia recognises Kosovo',
      'Not taken into account: secretly',
      'Of its rows: that of Serbia',
      'Command: demarche who Kosovo',
      '',
    ]);
    expect(stdout).toContain('not recognised by its own word: 1');
  });

  test('goes beside the rows where these are for a program', async () => {
    const { stdout, stderr } = await run('ask', 'who recognises Abkhazia');
    expect(stderr).toContain('Understood as: who recognises Abkhazia\n');
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line).object).toBe('abkhazia');
    const output = join(folder, 'abkhazia.csv');
    expect((await run('ask', 'who recognises Abkhazia', '-o', output)).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toMatch(/^object,object_id,actor/);
  });

  test('words may be given without quotation marks', async () => {
    const { stdout } = await run('ask', 'who', 'recognises', 'the', 'TRNC', '--format', 'text');
    expect(stdout).toMatch(/^Understood as: who recognises Northern Cyprus\n/);
  });
});

test.each([
  ['Who recognises Abkhasia?', '"Abkhasia" is not understood', 'Nearest names: '],
  ['Why does Spain not recognise Kosovo?', '"Why" is not understood', 'ask what was said about it'],
  ['Is Kosovo a state?', 'not for the record to say', 'ask who recognises it'],
  ['Who recognises Kosovo according to the Quellport Gazette?', '"Quellport Gazette"', 'no outlet'],
  ['', 'expected a question', ''],
])('is not guessed at: %s', async (question, what, why) => {
  const { code, stdout, stderr } = await run('ask', question);
  expect(stdout).toBe('');
  expect(stderr).toContain(what);
  expect(stderr).toContain(why);
  expect(code).toBe(question === '' ? 2 : 1);
});
