import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/index.ts';
import { runCli } from './run-cli.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const story = join(examples, 'island-vote.txt');
const text = readFileSync(story, 'utf8');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'));
  mkdirSync(join(folder, 'stories'));
  for (const name of ['c', 'a', 'b'])
    writeFileSync(join(folder, 'stories', `${name}.txt`), `${text}\nStory ${name}.\n`);
  writeFileSync(join(folder, 'stories.ndjson'), ['one', 'two', 'three'].map(ninjs).join('\n'));
  writeFileSync(join(folder, 'broken.xml'), '<nitf><body>');
  copyFileSync(story, join(folder, 'good.txt'));
  writeFileSync(join(folder, 'islands.csv'), 'id,name,kind,source\noriel-islands,Oriel islands,territory,our desk\n');
  writeFileSync(join(folder, 'wrong.csv'), 'id,name,kind,source\noriel,Oriel,country,\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function ninjs(name: string): string {
  return JSON.stringify({
    uri: `urn:x:${name}`,
    type: 'text',
    headline: `Story ${name}`,
    body_text: `${text} Story ${name}.`,
  });
}

function lines(output: string): string[] {
  expect(output === '' || output.endsWith('\n')).toBe(true);
  return output.split('\n').slice(0, -1);
}

function readings(output: string): Reading[] {
  return lines(output).map((line) => JSON.parse(line) as Reading);
}

function lastLine(output: string): string {
  return lines(output).at(-1) ?? '';
}

test('a story read away from a terminal is one line of JSON, with its text and its statements', async () => {
  const { code, stdout, stderr } = await runCli(['read', story]);
  const [reading, ...rest] = readings(stdout);
  expect(rest).toEqual([]);
  expect(reading?.article.text).toBe(text);
  expect(reading?.statements.length).toBeGreaterThan(5);
  expect(stderr).toBe(`1 story read, ${reading?.statements.length} statements, 0 failed.\n`);
  expect(code).toBe(0);
});

test('JSON, NDJSON and CSV of the examples tell the same', async () => {
  const [json, ndjson, csv] = await Promise.all(
    ['json', 'ndjson', 'csv'].map((format) => runCli(['read', examples, '--format', format])),
  );
  const fromJson = JSON.parse(json!.stdout) as Reading[];
  expect(readings(ndjson!.stdout)).toEqual(fromJson);
  const { data, errors } = papaparse.parse<Record<string, string>>(csv!.stdout, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => `${row.article} ${row.statement}`)).toEqual(
    fromJson.flatMap(({ article, statements }) => statements.map(({ id }) => `${article.id} ${id}`)),
  );
  expect(json!.stderr).toBe(csv!.stderr);
});

test('a folder is read in the order of its names, the same for any number of jobs', async () => {
  const runs = await Promise.all(
    ['1', '2', '4'].map((jobs) =>
      runCli(['read', 'stories', 'good.txt', '--format', 'ndjson', '--jobs', jobs], { cwd: folder }),
    ),
  );
  const texts = readings(runs[0]!.stdout).map(({ article }) => article.text.trimEnd().slice(-8));
  expect(texts.slice(0, 3)).toEqual(['Story a.', 'Story b.', 'Story c.']);
  expect(texts).toHaveLength(4);
  for (const run of runs) expect(run).toEqual(runs[0]);
});

test.each<[string, string[]]>([
  ['named -', ['read', '-']],
  ['not named', ['read']],
])('the standard input, %s, is read like a file', async (_, args) => {
  const fromFile = await runCli(['read', 'stories.ndjson'], { cwd: folder });
  const fromInput = await runCli(args, { stdin: readFileSync(join(folder, 'stories.ndjson'), 'utf8') });
  expect(readings(fromFile.stdout)).toHaveLength(3);
  expect(fromInput).toEqual(fromFile);
});

test('a story that cannot be read is named, and the run goes on with the next', async () => {
  const { code, stdout, stderr } = await runCli(['read', 'good.txt', 'broken.xml', 'stories/a.txt'], { cwd: folder });
  expect(readings(stdout)).toHaveLength(2);
  expect(stderr).toMatch(/^demarche: .*broken\.xml/);
  expect(lastLine(stderr)).toMatch(/^2 stories read, \d+ statements, 1 failed\.$/);
  expect(code).toBe(1);
});

test.each<[string, number, string]>([
  ['read good.text', 1, 'demarche: good.text: there is no such file; did you mean good.txt?'],
  ['read storis/', 1, 'demarche: storis/: there is no such file; did you mean stories?'],
  ['read nowhere/at-all.txt', 1, 'demarche: nowhere/at-all.txt: there is no such file.'],
  ['read --formt csv good.txt', 2, 'demarche: unknown option --formt; did you mean --format?'],
  ['reed good.txt', 2, 'demarche: unknown command reed; did you mean read?'],
  ['good.txt', 2, 'demarche: unknown command good.txt; did you mean "demarche read good.txt"?'],
  ['read good.txt --output nowhere/x.csv', 2, 'demarche: cannot write nowhere/x.csv:'],
  ['read good.txt --output stories', 2, 'demarche: cannot write stories: it is a folder.'],
  ['read good.txt --register wrong.csv', 2, 'demarche: Expected "kind" to be one of state, territory,'],
  ['read good.txt --register wrong.csv', 2, 'got an empty cell (wrong.csv:2).'],
  ['read good.txt --register island.csv', 2, 'island.csv: there is no such file; did you mean islands.csv?'],
  [
    'read good.txt --min-score high',
    2,
    'demarche: option --min-score is a number from 0 to 1, such as 0.8, got "high".',
  ],
  ['read good.txt --table fact', 2, 'demarche: option --table is one of statements, positions, facts, got "fact"'],
  ['read good.txt --table facts -f json', 2, 'demarche: option --table writes csv, got json'],
  ['read good.txt --explain --format csv', 2, 'demarche: option --explain writes text, got csv'],
  ['', 2, 'demarche: expected a command'],
])('demarche %s ends with %i and says why', async (line, code, message) => {
  const run = await runCli(line.split(' ').filter(Boolean), { cwd: folder });
  expect(run.stderr).toContain(message);
  expect(run.stdout).toBe('');
  expect(run.code).toBe(code);
});

test.each([
  ['--help', 'demarche read FILE'],
  ['read --help', 'Examples'],
  ['--version', `demarche ${JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version}`],
])('demarche %s', async (line, words) => {
  const { code, stdout, stderr } = await runCli(line.split(' '));
  expect(stdout).toContain(words);
  expect(stdout.split('\n').every((one) => one.length <= 80)).toBe(true);
  expect([code, stderr]).toEqual([0, '']);
});

test.each<[string, Record<string, string>, boolean]>([
  ['nothing said', {}, false],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ['NO_COLOR', { NO_COLOR: '1' }, false],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
])('text away from a terminal, %s', async (_, env, colour) => {
  const { stdout } = await runCli(['read', story, '--format', 'text'], { env: { ...env, COLUMNS: '60' } });
  expect(stdout.includes('\u001b[')).toBe(colour);
  if (!colour) expect(Math.max(...lines(stdout).map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('--register is known to one reader as to many, and names its lines', async () => {
  const args = ['read', 'good.txt', '--register', 'islands.csv', '--format', 'ndjson'];
  const [alone, many] = await Promise.all(
    [args, [...args, 'stories', '--jobs', '2']].map((line) => runCli(line, { cwd: folder })),
  );
  const [first] = readings(alone!.stdout);
  const islands = first!.entities.find(({ id }) => id === 'oriel-islands');
  expect(islands?.kind).toBe('territory');
  expect(JSON.stringify(islands?.mentions)).toContain('islands.csv:2');
  expect(readings(many!.stdout)[0]).toEqual(first);
});

test('--explain tells what decided, of all or of one alone, as plain text away from a terminal', async () => {
  const all = await runCli(['read', story, '--explain']);
  expect(all.stdout).toMatch(/Statements[\s\S]*\n {2}s2\n[\s\S]*labeller: "\w+" is a cue[\s\S]*Entities[\s\S]*Times/);
  expect(all.stdout).not.toContain('\u001b');
  const one = await runCli(['read', story, '--explain=s2']);
  expect(one.stdout).toContain('\n  s2\n');
  expect(one.stdout).not.toMatch(/\n {2}s[13]\n|Entities/);
  expect([all.code, one.code]).toEqual([0, 0]);
});

/** Positions that the reader finds whatever else it learns. */
const recognition = 'Japan recognised the Cook Islands in 2011. Norway has not recognised the Cook Islands.\n';

test('positions are listed in text, explained, and written as CSV', async () => {
  const [listed, explained, table] = await Promise.all(
    [['-f', 'text'], ['--explain=p2'], ['--table', 'positions']].map((args) =>
      runCli(['read', '-', ...args], { stdin: recognition }),
    ),
  );
  expect(listed!.stdout).toMatch(/\n {2}Positions\n {2}p1 {2}\*Japan\* recognises Cook Islands, 2011 +score [\d.]+\n/);
  expect(listed!.stdout).toMatch(/\n {2}p2 {2}\*Norway\* does not recognise Cook Islands +score [\d.]+\n/);
  expect(explained!.stdout).toMatch(/─\n\n {2}p2\n {6}\*Norway\* does not recognise[\s\S]+\n {6}frame: /);
  const { data } = papaparse.parse<Record<string, string>>(table!.stdout, { header: true, skipEmptyLines: true });
  expect(data.map(({ position, holder, polarity }) => [position, holder, polarity])).toEqual([
    ['p1', 'Japan', 'affirmed'],
    ['p2', 'Norway', 'denied'],
  ]);
});

test.each(['ndjson', 'text', 'csv'])('--min-score 1 leaves out positions that are less sure: %s', async (format) => {
  const args = format === 'csv' ? ['--table', 'positions'] : ['--format', format];
  const all = await runCli(['read', '-', ...args], { stdin: recognition });
  const sure = await runCli(['read', '-', ...args, '--min-score', '1'], { stdin: recognition });
  expect(all.stdout).toMatch(/\bp1\b/);
  expect(sure.stdout).not.toMatch(/\bp1\b/);
  expect(sure.stderr).toBe(all.stderr);
});

test('--table is the same for one reader as for many', async () => {
  const args = ['read', 'stories', 'good.txt', '--table', 'positions', '--min-score', '0.5'];
  const [one, two] = await Promise.all(['1', '2'].map((jobs) => runCli([...args, '--jobs', jobs], { cwd: folder })));
  expect(one!.stdout).toMatch(/^article,file,headline,published,position,act,/);
  expect(two).toEqual(one);
});

test('--output writes the whole file, in the format of its ending, and leaves nothing beside it', async () => {
  const { code, stdout } = await runCli(['read', 'stories', '--output', 'out.csv'], { cwd: folder });
  expect([code, stdout]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toMatch(/^article,file,headline/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a story that takes longer than --timeout is given up, and the run goes on', async () => {
  writeFileSync(join(folder, 'long.txt'), text.repeat(2000));
  const { code, stdout, stderr } = await runCli(['read', 'long.txt', 'good.txt', '--timeout', '5'], { cwd: folder });
  expect(stderr).toContain('long.txt: Expected the story to be read within 5 s');
  expect(readings(stdout)).toHaveLength(1);
  expect(code).toBe(1);
});
