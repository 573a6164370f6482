import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import typescript from 'typescript';
import { expect, test } from 'vitest';

/** The folders of `src` in the order of a story's way. Each imports from itself and from those before it. */
const STAGES = [
  ...['article', 'tokens', 'syntax', 'kinds', 'times', 'statements', 'register', 'mentions', 'speakers'],
  ...['clauses', 'positions', 'facts'],
  ...['record', 'answers', 'exports', 'views', 'web', 'http', 'cli'],
];
/** Says of clauses what later stages ask, and makes nothing of a story itself. */
const ASKED = 'clauses';
/** The folders whose work makes a reading. */
const READING = STAGES.slice(0, STAGES.indexOf('record'));
/** Files beside the folders that any stage may take, and what some may take beside them. */
const SHARED = ['src/span.ts', 'src/message.ts', 'src/errors.ts', '#load-asset'];
const SHARED_BY_STAGE: Readonly<Record<string, readonly string[]>> = {
  record: ['src/reading.ts'],
  answers: ['src/reading.ts'],
  exports: ['src/reading.ts'],
  web: ['src/reading.ts', 'src/version.ts'],
  http: ['src/reading.ts', 'src/version.ts', 'src/index.ts'],
  cli: ['src/reading.ts', 'src/index.ts', 'src/version.ts'],
};
/** The one file of the reading path that has a twin for browsers. */
const NODE_ONLY = ['src/load-asset.ts'];

/** What a file imports, types too: a path from the root for a file of ours, else the name as it is written. */
function importsOf(path: string): string[] {
  const { importedFiles } = typescript.preProcessFile(readFileSync(path, 'utf8'));
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(path), fileName)) : fileName,
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((path) => !isKernelOrTestHelp(path));
}

/** The kernel is AssemblyScript; a stage's `test-…ts` is for its tests alone. */
function isKernelOrTestHelp(path: string): boolean {
  return path.startsWith('src/syntax/kernel/') || /\/test-[\w-]+\.ts$/.test(path);
}

function mayImport(stage: string, target: string): boolean {
  if (!target.startsWith('src/')) return target === '#load-asset' || !target.startsWith('#');
  const [, folder = ''] = target.split('/');
  if (folder === 'lang' || folder === 'schema') return true;
  if (folder.endsWith('.ts')) return [...SHARED, ...(SHARED_BY_STAGE[stage] ?? [])].includes(target);
  return STAGES.indexOf(folder) >= 0 && STAGES.indexOf(folder) <= STAGES.indexOf(stage);
}

test('every folder of src is a stage, the word lists or what comes from the schema', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...STAGES, 'lang', 'schema'].sort());
});

test.each(STAGES)('%s imports only from the stages before it', (stage) => {
  const wrong = filesOf(join('src', stage)).flatMap((path) =>
    importsOf(path)
      .filter((target) => !mayImport(stage, target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the pipeline names every stage of a reading', () => {
  const folders = importsOf('src/pipeline.ts').map((target) => target.split('/')[1]);
  expect(READING.filter((stage) => stage !== ASKED && !folders.includes(stage))).toEqual([]);
});

test.each(['src/index.ts', ...READING.map((stage) => `src/${stage}/index.ts`)])(
  'nothing that %s reaches needs Node',
  (entry) => {
    const reached = new Set<string>();
    const wrong: string[] = [];
    const follow = (path: string): void => {
      if (reached.has(path) || NODE_ONLY.includes(path)) return;
      reached.add(path);
      for (const target of importsOf(path)) {
        if (isOfNode(target)) wrong.push(`${path} imports ${target}`);
        else if (target === '#load-asset') follow('src/load-asset.browser.ts');
        else if (existsSync(target)) follow(target);
      }
    };
    follow(entry);
    expect(wrong).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  },
);

function isOfNode(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target);
}
