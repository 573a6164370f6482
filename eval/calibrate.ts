/*
 * Writes lang/en/act-scores.tsv: of the positions that are read in the stories with gold, how many of each act are right, with their
 * object named, with an object that the words leave open, and seen by the network of acts alone. The scores of positions are made from it.
 *   node --import ./scripts/typescript.mjs eval/calibrate.ts [FOLDER OF STORIES AND TOOLS] && npm run generate
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader } from '../src/index.ts';
import { sureness } from '../src/positions/index.ts';
import { extraPositions } from './extra-positions.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);
const reader = await loadReader();
const counts = new Map<string, { given: number; right: number }>();

for (const folder of [join(shared, 'stories-written'), resolve('test/positions')]) {
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const text = readFileSync(join(folder, 'text', file.replace(/\.json$/, '.txt')), 'utf8');
    const reading = reader.read(text);
    const extra = extraPositions(stories, text, gold, reading);
    for (const position of reading.positions) {
      const object = sureness(position.trace);
      const key = `${position.act}\t${object}`;
      const count = counts.get(key) ?? { given: 0, right: 0 };
      counts.set(key, { given: count.given + 1, right: count.right + (extra.has(position) ? 0 : 1) });
    }
  }
}

const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { given, right }]) => `${key}\t${given}\t${right}\n`);
const head = `# How many positions of each act are right in the stories with gold, with their object named by its words, with one that they leave
# open, and seen by the network of acts alone. Written by eval/calibrate.ts. Public domain.
act\tobject\tgiven\tright
`;
writeFileSync('lang/en/act-scores.tsv', head + rows.join(''));
console.log(rows.join(''));
