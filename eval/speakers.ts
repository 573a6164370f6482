/*
 * Who speaks: of the statements found, how many have the right speaker and the right side for which they speak.
 *   node --import ./scripts/typescript.mjs eval/speakers.ts [FOLDER OF CORPORA, STORIES AND TOOLS] [--errors]
 * Counts as `score-stories.mjs` does: a name equal after folding, the same last name of a person, or the body that an
 * unnamed speaker speaks for. Wikinews' gold gives `speaker` and `behalf` for every type of statement, so there all types
 * count. The stories that the labeller learned to find statements from are counted too: hardly any rule for speakers was
 * written from them, so they tell best how new stories fare. Each story's result goes to eval/results/. `--errors` prints
 * each wrong speaker.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReader, type Span } from '../src/index.ts';
import { writeResults } from './write-results.ts';

interface GoldStatement extends Span {
  kind: string;
  speakerResolved: string | null;
  onBehalfOf: string | null;
}

const given = process.argv.slice(2);
const shared = resolve(given.find((word) => !word.startsWith('--')) ?? '../shared');
if (!existsSync(shared)) {
  console.error(`Expected a folder with corpora, stories and tools at ${shared}; name it as the first argument.`);
  process.exit(2);
}
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);
const reader = await loadReader();

console.log('speakers                    found F1 (P / R)            speaker   on behalf of (of found)');
score('wikinews-dev', join(shared, 'corpora/attribution/wikinews/dev'));
score('wikinews-train', join(shared, 'corpora/attribution/wikinews/train'));
score('train/stories', resolve('train/stories'));
const real = score('stories', join(shared, 'stories'));
const written = score('stories-written', join(shared, 'stories-written'));
print('both together', sum(real, written));

function score(name: string, folder: string) {
  const totals = stories.newTotals();
  const byName = stories.newTotals();
  const rows: (string | number)[][] = [];
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const text = readFileSync(join(folder, 'text', file.replace(/\.json$/, '.txt')), 'utf8');
    const isWhole = gold.attributions !== undefined;
    const reading = reader.read(text);
    const statements = isWhole ? reading.statements.map((s) => ({ ...s, type: 'communication' })) : reading.statements;
    const errors: string[] | undefined = given.includes('--errors') ? [] : undefined;
    const own = stories.newTotals();
    const expected = isWhole ? asStory(gold) : gold;
    stories.scoreStory(text, expected, { ...reading, statements }, totals, errors);
    stories.scoreStory(text, expected, { ...reading, statements }, own);
    const named = { ...expected, statements: expected.statements.filter(isNamed) };
    stories.scoreStory(text, named, { ...reading, statements }, byName);
    const right = ['found', 'speaker', 'behalf'].map((part) => own[`statements.${part}`].tp);
    rows.push([file.replace(/\.json$/, ''), ...right]);
    const wrong = errors?.filter((line) => line.startsWith('speaker:')) ?? [];
    if (wrong.length > 0) console.log(`${file}\n  ${wrong.join('\n  ')}`);
  }
  writeResults(`speakers-${name.replace('/', '-')}`, ['story', 'found', 'speaker right', 'on behalf right'], rows);
  print(name, totals);
  print('  of them by name', byName);
  return totals;
}

/** Whether the gold gives its speaker a name: "diplomats (unnamed)" have none. */
function isNamed({ speakerResolved }: GoldStatement): boolean {
  return speakerResolved !== null && !/\((?:unnamed|generic|unspecified|general)/.test(speakerResolved);
}

/** The gold of Wikinews in the form of the stories': each part of a content stands alone. */
function asStory({
  attributions,
}: {
  attributions: { content: Span[]; kind: string; speaker: string; behalf: string }[];
}) {
  const statements: GoldStatement[] = attributions.flatMap(({ content, kind, speaker, behalf }) =>
    content.map(({ start, end }) => ({ start, end, kind, speakerResolved: speaker, onBehalfOf: behalf })),
  );
  return { statements, positions: [], facts: [], dates: [] };
}

function sum(a: Record<string, Count>, b: Record<string, Count>): Record<string, Count> {
  const keys = Object.keys(a);
  return Object.fromEntries(
    keys.map((k) => [k, { tp: a[k]!.tp + b[k]!.tp, p: a[k]!.p + b[k]!.p, g: a[k]!.g + b[k]!.g }]),
  );
}

interface Count {
  tp: number;
  p: number;
  g: number;
}

function print(name: string, totals: Record<string, Count>): void {
  const found = totals['statements.found']!;
  const { P, R, F1 } = stories.prf(found);
  const of = (key: string): string => percent(totals[key]!.tp / found.tp);
  console.log(
    `${name.padEnd(24)} ${percent(F1)} (${percent(P)} /${percent(R)})  ${of('statements.speaker')}  ${of('statements.behalf')}`,
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(7);
}
