/*
 * How well statements are found, with the scorers that came with the gold:
 *   node --import ./scripts/typescript.mjs eval/statements.ts [FOLDER OF CORPORA, STORIES AND TOOLS]
 * prints F1 end to end for PolNeAR dev and Wikinews dev, and for the real stories how many statements are found and of the
 * right kind; every case's result goes to eval/results/.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader, type Reading, type Span } from '../src/index.ts';

interface Count {
  tp: number;
  p: number;
  g: number;
}

const shared = resolve(process.argv[2] ?? '../shared');
if (!existsSync(shared)) {
  console.error(`Expected a folder with corpora, stories and tools at ${shared}; name it as the first argument.`);
  process.exit(2);
}
const reader = await loadReader();
const attributions = await import(pathToFileURL(join(shared, 'tools/score-attributions.mjs')).href);
const polnear = await import(pathToFileURL(join(shared, 'tools/polnear.mjs')).href);
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);
mkdirSync('eval/results', { recursive: true });

console.log('statements, F1 end to end        all  quoted   plain');
scoreAttributions('polnear-dev', join(shared, 'corpora/polnear/data/dev'));
scoreAttributions('wikinews-dev', join(shared, 'corpora/attribution/wikinews/dev'));
console.log('\nstories                        found (P / R)           kind of found');
scoreStories('stories', join(shared, 'stories'));
scoreStories('stories-written', join(shared, 'stories-written'));

function scoreAttributions(name: string, folder: string): void {
  const totals = attributions.newTotals();
  const rows = ['id\tgold\tpredicted\tright'];
  for (const { id, text, gold } of polnear.loadGold(folder).values()) {
    const before = count(totals.all.e2e);
    attributions.scoreArticle(text, gold, predicted(reader.read(text)), totals);
    const { tp, p, g } = count(totals.all.e2e);
    rows.push(`${id}\t${g - before.g}\t${p - before.p}\t${tp - before.tp}`);
  }
  writeFileSync(`eval/results/${name}.tsv`, `${rows.join('\n')}\n`);
  const f1 = ['all', 'quoted', 'plain'].map((part) => percent(attributions.prf(totals[part].e2e).F1));
  console.log(`${name.padEnd(28)} ${f1.join(' ')}`);
}

function count({ tpG, p, g }: { tpG: number; p: number; g: number }): Count {
  return { tp: tpG, p, g };
}

function predicted({ statements }: Reading): { source: Span[] | null; cue: Span[] | null; content: Span[] }[] {
  const orNull = (spans: Span[]): Span[] | null => (spans.length > 0 ? spans : null);
  return statements.map(({ source, cue, content }) => ({ source: orNull(source), cue: orNull(cue), content }));
}

function scoreStories(name: string, folder: string): void {
  const totals = stories.newTotals();
  const rows = ['id\tgold\tpredicted\tfound\tkind'];
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const id = file.replace(/\.json$/, '');
    const bytes = readFileSync(join(folder, 'text', `${id}.txt`));
    const own = stories.newTotals();
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    for (const each of [own, totals]) stories.scoreStory(bytes.toString('utf8'), gold, reader.read(bytes), each);
    const { tp, p, g } = own['statements.found'];
    rows.push(`${id}\t${g}\t${p}\t${tp}\t${own['statements.kind'].tp}`);
  }
  writeFileSync(`eval/results/${name}.tsv`, `${rows.join('\n')}\n`);
  const found = stories.prf(totals['statements.found']);
  const kind = totals['statements.kind'].tp / found.tp;
  console.log(`${name.padEnd(28)} ${percent(found.F1)} (${percent(found.P)} /${percent(found.R)}) ${percent(kind)}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(7);
}
