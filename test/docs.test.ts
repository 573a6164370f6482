import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COUNT_RULES } from '../src/answers/count-recognition.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'coverage', '.venv', 'data']);

const files = findMarkdown('');
const guides = files.filter((file) => file === 'README.md' || file.startsWith('docs/'));

function findMarkdown(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return findMarkdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A block of code and the language it is marked with. */
interface CodeBlock {
  language: string;
  code: string;
}

function codeBlocks(file: string): CodeBlock[] {
  return [...textOf(file).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Anchors as GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  const headings = textOf(file)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

test('there are guides to test', () => {
  expect(guides.length).toBeGreaterThan(5);
});

describe.each(files)('%s', (file) => {
  test('its links lead somewhere', () => {
    const links = [...withoutCode(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => !/^(?:https?:|mailto:)/.test(link) && !leadsSomewhere(file, link));
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined) return true;
  return statSync(join(root, target)).isFile() && anchorsOf(target).includes(anchor);
}

/** The programs of a guide, each with the block after it, which may tell what it prints. */
function programsOf(file: string): { code: string; next: CodeBlock | undefined }[] {
  const blocks = codeBlocks(file);
  return blocks.flatMap(({ language, code }, i) => (language === 'js' ? [{ code, next: blocks[i + 1] }] : []));
}

const programs = guides.flatMap((file) => programsOf(file).map((program, i) => ({ file, number: i + 1, ...program })));

test.each(programs)('program $number of $file runs and prints what it says', ({ code, next }) => {
  const printed = run(code);
  const said = [...code.matchAll(/^\s*\/\/ → (.*)$/gm)].map(([, line]) => line);
  if (said.length > 0) expect(printed.trimEnd().split('\n')).toEqual(said);
  else if (next?.language === 'json') expect(JSON.parse(printed)).toMatchObject(JSON.parse(next.code));
});

/** Runs a program that imports the package by its name, from the package's own folder. */
function run(code: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: code,
    encoding: 'utf8',
  });
  expect(status, `${code}\n${stderr}`).toBe(0);
  return stdout;
}

test('what is written from the schema, the models and the command is not stale', () => {
  execFileSync(process.execPath, ['docs/write-tables.mjs', '--check'], { cwd: root, stdio: 'pipe' });
});

test.each(['Statements', 'Positions', 'Facts'])('the columns of CSV are those that are described: %s', (title) => {
  const section = textOf('docs/output.md').split(`\n### ${title}\n`)[1]!.split('\n### ')[0]!;
  const described = [...section.matchAll(/^\| `(\w+)` +\|/gm)];
  const line = ['dist/cli/main.js', 'read', 'examples', '--table', title.toLowerCase()];
  const { stdout } = spawnSync(process.execPath, line, { cwd: root, encoding: 'utf8' });
  expect(described.map(([, name]) => name)).toEqual(stdout.split('\r\n')[0]!.split(','));
});

test('every code of an error and every rule of a message is described', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.startsWith('lang'))
    .map((name) => textOf(join('src', name)));
  const all = (pattern: RegExp): string[] => [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word = '']) => word))),
  ];
  const codes = all(/\bReaderError\(\s*'([a-z-]+)'/g);
  // A count has a rule too, and is no message.
  const rules = all(/\brule: '([a-z-]+)'/g).filter((rule) => !COUNT_RULES.some((counted) => counted === rule));
  expect(codes.length).toBeGreaterThan(8);
  expect(codes.filter((code) => !textOf('docs/library.md').includes(`\`${code}\``))).toEqual([]);
  expect(rules.filter((rule) => !textOf('docs/reading.md').includes(`\`${rule}\``))).toEqual([]);
});

test('the changelog has an entry for this version', () => {
  const { version } = JSON.parse(textOf('package.json'));
  expect(textOf('CHANGELOG.md')).toContain(`\n## ${version}\n`);
});
