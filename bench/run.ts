/*
 * npm run bench: how fast the reader is and how much memory it takes, on one thread.
 *
 *   node --import ./scripts/typescript.mjs bench/run.ts [--most BYTES]
 *
 * Needs a build (npm run build) for what is measured in processes of their own. Figures compare within one run: the
 * machine, and what else it does, are in them. --most leaves out longer texts than so many bytes (10000000).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/article/index.ts';
import { cutSentences } from '../src/tokens/index.ts';
import { loadModels } from '../test/load-models.ts';
import { fixedStories, type StorySet } from './fixed-stories.ts';
import { type FreshRun, readInFreshProcess } from './fresh-process.ts';
import { median, whole } from './median.ts';
import { measureStages } from './stages.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const STARTS = 9;

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.DEMARCHE_SHARED ?? `${root}../shared`;
const { values } = parseArgs({ options: { most: { type: 'string', default: '10000000' } } });
if (!existsSync(`${root}dist/index.js`)) {
  console.error('Expected the built package in dist, found none. Run `npm run build` first.');
  process.exit(2);
}
const example = readFileSync(`${root}examples/island-vote.txt`, 'utf8');
const sets = fixedStories(shared);

await tellStages();
tellSpacy();
tellStart();
tellGrowth();

async function tellStages(): Promise<void> {
  const models = await loadModels();
  for (const set of sets) {
    console.log(
      `Each stage alone, ${set.stories.length} ${set.name} stories repeated, a second of CPU time (median)\n`,
    );
    console.log(`${''.padEnd(22)}${'tokens'.padStart(12)}${'stories'.padStart(12)}`);
    for (const { stage, tokens, stories } of measureStages(set, models))
      console.log(`${stage.padEnd(22)}${whole(tokens).padStart(12)}${whole(stories).padStart(12)}`);
    console.log();
  }
}

/** The same texts through spaCy's small English model, where Python has it. */
function tellSpacy(): void {
  if (spawnSync('python3', ['-c', 'import spacy, en_core_web_sm']).status !== 0) {
    console.log('spaCy left out: Python has no spacy with en_core_web_sm (see bench/spacy.py).\n');
    return;
  }
  for (const set of sets) {
    const input = JSON.stringify(cutTexts(set));
    const { stdout } = spawnSync('python3', [`${root}bench/spacy.py`], { input, encoding: 'utf8' });
    console.log(`${set.name} stories: ${stdout.trim()}\n`);
  }
}

/** The sentences' tokens, so that both parse the same. */
function cutTexts({ stories }: StorySet): string[][] {
  return stories.flatMap((source) =>
    cutSentences(readArticle(source)).map(({ tokens }) => tokens.map(({ form }) => form)),
  );
}

function tellStart(): void {
  const starts = Array.from({ length: STARTS }, () => readInFreshProcess(example));
  const of = (figure: keyof FreshRun, times = 1): string => whole(median(starts.map((run) => times * run[figure])));
  console.log(`A fresh process, examples/island-vote.txt (median of ${STARTS})\n`);
  console.log(`ready after        ${of('ready').padStart(6)} ms, ${of('cpuReady', 1000)} ms of CPU time`);
  console.log(`story read after   ${of('done').padStart(6)} ms`);
  console.log(`memory when ready  ${of('memoryReady').padStart(6)} MiB`);
  console.log(`memory at the end  ${of('memory').padStart(6)} MiB\n`);
}

/** One story that grows: each size in a process of its own. */
function tellGrowth(): void {
  console.log('One story, its paragraphs repeated, in a fresh process\n');
  console.log(
    `${'characters'.padStart(12)}${'CPU s'.padStart(10)}${'CPU ms/KB'.padStart(12)}${'MiB'.padStart(8)}${'statements'.padStart(12)}`,
  );
  for (const size of SIZES.filter((size) => size <= Number(values.most))) {
    const { cpu, memory, statements } = readInFreshProcess(storyOf(size));
    const cells = [whole(size).padStart(12), cpu.toFixed(2).padStart(10), ((cpu * 1e6) / size).toFixed(2).padStart(12)];
    console.log([...cells, whole(memory).padStart(8), whole(statements).padStart(12)].join(''));
  }
}

/** The example's head, then its paragraphs over and over, up to about so many characters. */
function storyOf(size: number): string {
  const [head = '', byline = '', ...paragraphs] = example.trim().split('\n\n');
  const parts = [head, byline];
  let length = head.length + byline.length + 2;
  for (let i = 0; length < size; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}
