/*
 * Positions and facts: how many are right, and how far their scores tell it.
 *   node --import ./scripts/typescript.mjs eval/positions.ts [FOLDER OF CORPORA, STORIES AND TOOLS] [--errors]
 * Counts as `score-stories.mjs` does, on the real stories, those written for the project and our own short ones
 * (`test/positions`). On news that has nothing to do with statehood, PolNeAR dev, every position is taken for a false one;
 * eval/results/positions-polnear-dev.tsv lists them. The reliability table tells of each tenth of the score how many positions and facts
 * of the stories are right. Each story's result goes to eval/results/; `--errors` prints each miss and each extra.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader, type Position } from '../src/index.ts';
import { extraFacts } from './extra-facts.ts';
import { extraPositions } from './extra-positions.ts';
import { writeResults } from './write-results.ts';

interface Count {
  tp: number;
  p: number;
  g: number;
}

const given = process.argv.slice(2);
const shared = resolve(given.find((word) => !word.startsWith('--')) ?? '../shared');
if (!existsSync(shared)) {
  console.error(`Expected a folder with corpora, stories and tools at ${shared}; name it as the first argument.`);
  process.exit(2);
}
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);
const reader = await loadReader();
/** Scores of what was found, with whether it is right. */
interface Judged {
  score: number;
  isRight: boolean;
}

const positionsJudged: Judged[] = [];
const factsJudged: Judged[] = [];

console.log('                     positions F1 (P / R)        stance      facts F1 (P / R)         value');
score('stories', join(shared, 'stories'));
score('stories-written', join(shared, 'stories-written'));
const keptAside = new Set(readFileSync('test/positions/kept-aside.txt', 'utf8').trim().split('\n'));
score('test/positions', resolve('test/positions'), keptAside);
scoreOtherNews();
printReliability('positions', positionsJudged);
printReliability('facts', factsJudged);

function score(name: string, folder: string, aside: ReadonlySet<string> = new Set()): void {
  const totals = stories.newTotals();
  const ofAside = stories.newTotals();
  const rows: (string | number)[][] = [];
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const id = file.replace(/\.json$/, '');
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    const reading = reader.read(text);
    const errors: string[] = [];
    stories.scoreStory(text, gold, reading, totals, errors);
    if (aside.has(id)) stories.scoreStory(text, gold, reading, ofAside);
    const own = stories.newTotals();
    stories.scoreStory(text, gold, reading, own);
    const { positions, facts } = own;
    rows.push([id, positions.g, positions.p, positions.tp, facts.g, facts.p, facts.tp]);
    const extra = extraPositions(stories, text, gold, reading);
    positionsJudged.push(...reading.positions.map((one) => ({ score: one.score, isRight: !extra.has(one) })));
    // Only the graded gold lists who leads and who holds an office throughout.
    if (name !== 'stories') {
      const more = extraFacts(stories, gold, reading);
      factsJudged.push(...reading.facts.map((one) => ({ score: one.score, isRight: !more.has(one) })));
    }
    const told = errors.filter((line) => /^(?:missed|extra) (?:position|fact)/.test(line));
    if (given.includes('--errors') && told.length > 0) console.log(`${id}\n  ${told.join('\n  ')}`);
  }
  const columns = ['story', 'positions in gold', 'given', 'right', 'facts in gold', 'given', 'right'];
  writeResults(`positions-${name.replace('/', '-')}`, columns, rows);
  print(name, totals);
  if (aside.size > 0) print('  of them kept aside', ofAside);
}

function print(name: string, totals: Record<string, Count>): void {
  const stance = totals['positions.stance']!;
  const value = totals['facts.value']!;
  const positions = f1(totals.positions!);
  console.log(`${name.padEnd(20)} ${positions}  ${share(stance)}     ${f1(totals.facts!)}  ${share(value)}`);
}

function scoreOtherNews(): void {
  const folder = join(shared, 'corpora/polnear/data/dev/text');
  const rows: string[][] = [];
  const files = readdirSync(folder).sort();
  for (const file of files) {
    const { positions, entities, article } = reader.read(readFileSync(join(folder, file)));
    const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
    const tell = ({ holder, act, object, evidence, score: told }: Position): string[] => [
      ...[file, nameOf(holder), act, nameOf(object), String(told)],
      article.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' '),
    ];
    rows.push(...positions.map(tell));
  }
  writeResults('positions-polnear-dev', ['article', 'holder', 'act', 'object', 'score', 'words'], rows);
  console.log(`\nnews without statehood (PolNeAR dev): ${rows.length} positions in ${files.length} articles`);
}

function printReliability(what: string, judged: readonly Judged[]): void {
  console.log(`\n${`score of ${what}`.padEnd(20)} given   right   share`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = judged.filter(({ score: told }) => Math.min(9, Math.floor(told * 10)) === tenth);
    if (inside.length === 0) continue;
    const right = inside.filter(({ isRight }) => isRight).length;
    const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
    const share = percent(right / inside.length);
    console.log(`${range.padEnd(20)} ${String(inside.length).padStart(5)} ${String(right).padStart(7)} ${share}`);
  }
}

function f1(count: Count): string {
  const { P, R, F1 } = stories.prf(count);
  return `${percent(F1)} (${percent(P)} /${percent(R)})`;
}

function share({ tp, g }: Count): string {
  return g === 0 ? '      –' : percent(tp / g);
}

function percent(part: number): string {
  return (100 * part).toFixed(1).padStart(7);
}
