import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

let home = '';
let packed: Packed;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'demarche-user-'));
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], root)) as [
    Packed,
  ];
  cpSync(fileURLToPath(new URL('consumer/', import.meta.url)), home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  const nodeTypes = `@types/node@${description.devDependencies['@types/node']}`;
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`, nodeTypes], home);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the package holds what a user needs, and nothing of the workshop', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const needed of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.js',
    'models/en/syntax.bin',
    'models/en/acts.bin',
    'models/en/kinds.bin',
    'register/README.md',
    'geo/areas.topo.json',
    'geo/README.md',
    'schema/reading-1.schema.json',
    'schema/acts.yaml',
    'schema/facts.yaml',
    'LICENSE',
    'NOTICE',
  ]) {
    expect(paths).toContain(needed);
  }
  expect(paths.filter((path) => /\.test\.|\/test-|^(src|test|train|eval|bench|scripts)\//.test(path))).toEqual([]);
});

test('every way into the package leads somewhere', async () => {
  const ways = Object.keys(description.exports).map((way) => `demarche${way.slice(1)}`);
  const script = `for (const way of process.argv.slice(1)) {
    const options = way.endsWith('.json') ? { with: { type: 'json' } } : {};
    console.log(way, Object.keys(await import(way, options)).length > 0);
  }`;
  const answers = run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script, ...ways], home);
  expect(answers.trim().split('\n')).toEqual(ways.map((way) => `${way} true`));
});

test('npx demarche read tells the same of an example as here', async () => {
  const installed = join(home, 'node_modules/demarche');
  expect(existsSync(join(installed, 'examples/island-vote.txt'))).toBe(true);
  const there = run(
    'npx',
    ['--no-install', 'demarche', 'read', 'node_modules/demarche/examples/island-vote.txt'],
    home,
  );
  const here = await runCli(['read', 'examples/island-vote.txt']);
  expect(there).toBe(here.stdout);
});

test('a program in TypeScript is checked against the package and runs', () => {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', home], home);
  const told = JSON.parse(run(process.execPath, ['--no-warnings', 'out/main.js'], home));
  expect(told).toMatchObject({
    text: expect.stringContaining('Ana Lopes'),
    title: 'Reading',
    pdf: 'story-not-readable',
  });
  expect([told.quell, told.found]).toEqual(['territory', ['quell']]);
  expect(told.kinds).toEqual(['indirect']);
});
