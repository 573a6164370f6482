/*
 * How fast the parser is, on one thread: words a second of CPU time over the forms of the Universal Dependencies dev files
 * (features, tags, lemmas, trees), and how long it takes until it is ready.
 *
 *   node --import ./scripts/typescript.mjs bench/syntax.ts [FOLDER WITH ewt-dev.conllu AND gum-dev.conllu]
 */
import { execFileSync } from 'node:child_process';
import { readConllu } from '../eval/read-conllu.ts';
import { loadParser, type Parser } from '../src/syntax/index.ts';

const RUNS = 7;

const folder = process.argv[2] ?? '../shared/corpora/ud';
const corpora = ['ewt', 'gum'].map((name) => ({
  name,
  sentences: readConllu(`${folder}/${name}-dev.conllu`).map((words) => ({
    tokens: words.map(({ form }) => ({ form, start: 0, end: 0 })),
  })),
}));

const parser = await loadParser();
const rates = new Map(corpora.map(({ name }) => [name, [] as number[]]));
for (let run = 0; run <= RUNS; run++) {
  for (const { name, sentences } of corpora) {
    const rate = wordsASecond(parser, sentences);
    // The first run warms the compiler up.
    if (run > 0) rates.get(name)!.push(rate);
  }
}
for (const [name, found] of rates) {
  console.log(
    `${name}-dev: ${whole(median(found))} words a CPU second (${whole(Math.min(...found))}–${whole(Math.max(...found))})`,
  );
}
console.log(`ready after ${whole(median(startUps()))} ms`);

function wordsASecond({ parse }: Parser, sentences: (typeof corpora)[number]['sentences']): number {
  const before = process.cpuUsage();
  const words = parse(sentences).reduce((sum, tree) => sum + tree.words.length, 0);
  const { user, system } = process.cpuUsage(before);
  return words / ((user + system) / 1e6);
}

/** Each in a process of its own, from the built package: how long `loadParser` takes there. */
function startUps(): number[] {
  const script = `const { loadParser } = await import('./dist/syntax/index.js');
    const start = performance.now();
    await loadParser();
    console.log(performance.now() - start);`;
  const run = (): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  return Array.from({ length: RUNS }, run);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
