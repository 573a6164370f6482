import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { identifyStory } from '../../src/article/identify-story.ts';
import { type Ended, runCli } from './run-cli.ts';

const STORIES = ['PA-01-christiania-1905', 'PA-10-lima-sahrawi-2022', 'PA-16-skopje-radio-1992'].map((name) =>
  fileURLToPath(new URL(`../positions/text/${name}.txt`, import.meta.url)),
);
const folder = mkdtempSync(join(tmpdir(), 'demarche-answers-'));
const texts = new Map(STORIES.map((path) => [identifyStory(readFileSync(path)), readFileSync(path, 'utf8')]));

async function run(...args: string[]): Promise<Ended> {
  return runCli(args, { cwd: folder, env: { DATABASE_URL: '', COLUMNS: '100' } });
}

/** Everything in an answer that cites an article. */
function citationsIn(value: unknown): { article: string; start: number; end: number; words: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(citationsIn);
  return 'article' in value && 'start' in value && 'words' in value ? [value as never, ...inside] : inside;
}

const QUESTIONS = [
  ['positions', 'Norway'],
  ['timeline', 'Norway'],
  ['dossier', 'Western Sahara'],
  ['quotes', '--about', 'Western Sahara'],
  ['conflicts'],
  ['changes', '--since', '#1'],
  ['ask', 'who recognised Norway by 1906?'],
];

describe('a record of own stories', () => {
  beforeAll(async () => {
    await run('init');
    const added = await run('add', ...STORIES);
    expect(added.stdout.match(/^new\t/gm)).toHaveLength(STORIES.length);
  });

  test.each(QUESTIONS.map((line) => [line.join(' '), line] as const))(
    'demarche %s, as text and as data',
    async (_, line) => {
      const text = await run(...line, '--format', 'text');
      expect(text.code, text.stderr).toBe(0);
      expect(text.stdout).toContain(line[0] === 'changes' ? 'entries 2 to' : 'known at entry');
      const json = await run(...line, '--format', 'json');
      const answer = JSON.parse(json.stdout) as { question: object; rows: object[] };
      expect(answer.question).toMatchObject({ knownAt: 4 });
      for (const { article, start, end, words } of citationsIn(answer.rows))
        if (!words.includes(' … ')) expect(words).toBe(texts.get(article)!.slice(start, end));
      const csv = await run(...line, '--format', 'csv');
      expect(csv.stdout).toMatch(/^[a-z_,]+\r\n/);
    },
  );

  test('a story that tells of it is cited by its words', async () => {
    const json = await run('timeline', 'Western Sahara', '--format', 'json');
    const cited = citationsIn(JSON.parse(json.stdout));
    expect(cited.length).toBeGreaterThan(0);
    const csv = await run('timeline', 'Western Sahara', '--format', 'csv');
    expect(csv.stdout.split('\r\n')[0]).toContain('date,earliest,latest,kind,what,source');
    for (const { article } of cited) expect(csv.stdout).toContain(article);
  });

  test.each([
    [['changes'], 'expected --since'],
    [['quotes'], 'expected a speaker, or --about NAME'],
    [['positions'], 'expected a name'],
    [['positions', 'Norway', '--act', 'recognize'], 'did you mean recognise?'],
    [['timeline', 'Norway', '--from', 'soon'], 'got "soon"'],
  ])('%j is refused with a reason', async (line, reason) => {
    const { code, stderr } = await run(...line);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});
