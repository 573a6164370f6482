/*
 * npm run eval: every figure of accuracy, one part after the other.
 *
 *   node --import ./scripts/typescript.mjs eval/run.ts [PART …]
 *
 * The figures go to eval/results/figures.txt, each case's result to files beside it; both are committed. Corpora and
 * stories with gold are read from ../shared (another place: DEMARCHE_SHARED); without them nothing is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Part {
  name: string;
  title: string;
  script: string;
  args: string[];
  /** What of ../shared it reads. */
  needs: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = resolve(root, process.env.DEMARCHE_SHARED ?? '../shared');
const ud = join(shared, 'corpora/ud');

const PARTS: readonly Part[] = [
  { name: 'tokens', title: 'Words and sentences of raw text', script: 'tokens.ts', args: [], needs: ['corpora/ud'] },
  {
    ...{ name: 'syntax', title: 'Tags, features, lemmas and trees on gold words, in percent', script: 'syntax.ts' },
    ...{ args: [ud], needs: ['corpora/ud'] },
  },
  {
    ...{ name: 'raw-text', title: 'All of it from raw text, F1 as CoNLL 2018 counts', script: 'raw-text.ts' },
    ...{ args: [ud], needs: ['corpora/ud'] },
  },
  {
    ...{ name: 'articles', title: 'The frames of stories', script: 'articles.mjs' },
    args: ['--stories', shared, '--library', join(root, 'src/article/index.ts')],
    needs: ['stories'],
  },
  {
    ...{ name: 'statements', title: 'Statements', script: 'statements.ts', args: [shared] },
    needs: ['corpora/polnear', 'corpora/attribution', 'stories', 'tools'],
  },
  {
    ...{ name: 'times', title: 'Times and their values, in percent', script: 'times.ts', args: [shared] },
    needs: ['corpora/timebank', 'stories', 'stories-written', 'tools'],
  },
  {
    ...{ name: 'kinds', title: 'Kinds of what nominal phrases name, gold words of GUM dev, in percent' },
    ...{
      script: 'kinds.ts',
      args: [join(shared, 'corpora/attribution')],
      needs: ['corpora/attribution/gum-dev.jsonl'],
    },
  },
  {
    ...{ name: 'speakers', title: 'Who speaks, and for whom', script: 'speakers.ts', args: [shared] },
    needs: ['corpora/attribution', 'stories', 'stories-written', 'tools'],
  },
  {
    ...{ name: 'positions', title: 'Positions and facts, in percent', script: 'positions.ts', args: [shared] },
    needs: ['corpora/polnear', 'stories', 'stories-written', 'tools'],
  },
];

/** What became of a part. */
interface Outcome {
  name: string;
  said: string;
  /** The figures it printed, or null. */
  figures: string | null;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`Expected parts among ${PARTS.map(({ name }) => name).join(', ')}, got ${unknown.join(', ')}.`);
  process.exit(2);
}
const outcomes = PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(measure);
console.log('Summary');
for (const { name, said } of outcomes) console.log(`  ${name.padEnd(12)}${said}`);
// A part alone leaves the figures of the others as they are.
if (asked.length === 0 && outcomes.every(({ figures }) => figures !== null)) keepFigures(outcomes);
process.exitCode = outcomes.some(({ said }) => said.startsWith('failed')) ? 1 : 0;

function measure({ name, title, script, args, needs }: Part): Outcome {
  const missing = needs.map((need) => join(shared, need)).filter((path) => !existsSync(path));
  if (missing.length > 0) return { name, said: `skipped: there is no ${missing.join(', ')}`, figures: null };
  const begun = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', './scripts/typescript.mjs', join('eval', script), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, UD_CORPORA: ud }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const figures = `${title}\n\n${stdout.trimEnd()}\n`;
  console.log(`${figures}\n`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  if (status !== 0) return { name, said: `failed with code ${status} after ${seconds} s`, figures: null };
  return { name, said: `measured in ${seconds} s`, figures };
}

function keepFigures(measured: readonly Outcome[]): void {
  mkdirSync(join(root, 'eval/results'), { recursive: true });
  const told = measured.map(({ figures }) => figures).join('\n\n');
  writeFileSync(join(root, 'eval/results/figures.txt'), told);
}
