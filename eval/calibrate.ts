/*
 * Writes lang/en/act-scores.tsv: of the positions that are read in the stories with gold, how many of each act are right, with their
 * object named, with an object that the words leave open, and seen by the network of acts alone; and lang/en/act-agreement.tsv: of those that
 * rules tell, how many are right by how likely the network holds them. The scores of positions are made from both.
 *   node --import ./scripts/typescript.mjs eval/calibrate.ts [FOLDER OF STORIES AND TOOLS] && npm run generate
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader } from '../src/index.ts';
import { agreementIn, sureness } from '../src/positions/index.ts';
import { extraPositions } from './extra-positions.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);
const reader = await loadReader();
type Counts = Map<string, { given: number; right: number }>;
const counts: Counts = new Map();
const agreed: Counts = new Map();
/** Chances of the network from which on the positions are counted together. */
const BANDS = [0.6, 0.1, 0.01, 0];

for (const folder of [join(shared, 'stories-written'), resolve('test/positions')]) {
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const text = readFileSync(join(folder, 'text', file.replace(/\.json$/, '.txt')), 'utf8');
    const reading = reader.read(text);
    const extra = extraPositions(stories, text, gold, reading);
    for (const position of reading.positions) {
      const isRight = !extra.has(position);
      count(counts, `${position.act}\t${sureness(position.trace)}`, isRight);
      const agreement = agreementIn(position.trace);
      if (agreement !== null) count(agreed, `${BANDS.find((from) => agreement >= from)}`, isRight);
    }
  }
}

const SCORES = `# How many positions of each act are right in the stories with gold, with their object named by its words, with one that they leave
# open, and seen by the network of acts alone. Written by eval/calibrate.ts. Public domain.
act\tobject\tgiven\tright
`;
const AGREEMENT = `# How many positions that rules tell are right in the stories with gold, by the chance that the network of acts gives their act, from which
# on they are counted. Written by eval/calibrate.ts. Public domain.
from\tgiven\tright
`;
write('lang/en/act-scores.tsv', SCORES, counts);
write('lang/en/act-agreement.tsv', AGREEMENT, agreed);

function count(all: Counts, key: string, isRight: boolean): void {
  const { given, right } = all.get(key) ?? { given: 0, right: 0 };
  all.set(key, { given: given + 1, right: right + (isRight ? 1 : 0) });
}

function write(file: string, head: string, all: Counts): void {
  const rows = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { given, right }]) => `${key}\t${given}\t${right}\n`);
  writeFileSync(file, head + rows.join(''));
  console.log(rows.join(''));
}
