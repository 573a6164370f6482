/*
 * Scores the kinds of what nominal phrases name on GUM's dev documents, on gold words, in percent:
 *
 *   node --import ./scripts/typescript.mjs eval/kinds.ts [FOLDER WITH gum-dev.jsonl] [--errors]
 *
 * Counted are the heads of gold entities that the parser takes for nominal words. With --errors each wrong one is printed too.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS, type Kind, kindAt, loadKinds, scoreKinds } from '../src/kinds/index.ts';
import { loadParser, type ParsedSentence } from '../src/syntax/index.ts';

/** A document of GUM as the corpus's folder has it. */
interface GoldDocument {
  id: string;
  genre: string;
  text: string;
  sentences: [start: number, end: number][];
  tokens: [start: number, end: number, upos: string, head: number, deprel: string][];
  entities: { start: number; end: number; type: string }[];
}

/** The head of a gold entity, as it is and as it was found. */
interface Case {
  genre: string;
  upos: string;
  gold: Kind;
  found: Kind;
  chance: number;
  context: string;
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  time: 'time',
  event: 'event',
};

const args = process.argv.slice(2);
const shared = resolve(fileURLToPath(new URL('..', import.meta.url)), process.env.DEMARCHE_SHARED ?? '../shared');
const folder = args.find((arg) => !arg.startsWith('--')) ?? join(shared, 'corpora/attribution');
const documents: GoldDocument[] = readFileSync(join(folder, 'gum-dev.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const parser = await loadParser();
const model = await loadKinds();
const cases = documents.flatMap(casesOf);
printFigures('all genres', cases);
printFigures(
  'news',
  cases.filter(({ genre }) => genre === 'news'),
);
if (args.includes('--errors')) printErrors(cases);

function casesOf(document: GoldDocument): Case[] {
  const { genre, text, tokens } = document;
  const gold = goldHeads(document);
  const sentences = cut(document);
  const parsed: ParsedSentence[] = parser.parse(
    sentences.map((indices) => ({
      tokens: indices.map((i) => ({ form: text.slice(tokens[i]![0], tokens[i]![1]), start: 0, end: 0 })),
    })),
  );
  const kinds = scoreKinds(model, parsed);
  return sentences.flatMap((indices, s) =>
    indices.flatMap((i, k) => {
      const found = kindAt(kinds[s]!, k);
      const kind = gold.get(i);
      if (!found || !kind) return [];
      const [start, end] = tokens[i]!;
      const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
      const { upos } = parsed[s]!.words[k]!;
      return [
        { genre, upos, gold: kind, found: found.kind, chance: found.chance, context: context.replace(/\s+/g, ' ') },
      ];
    }),
  );
}

/** The kind of each token that heads an entity; of entities with one head the smallest one's. */
function goldHeads({ tokens, entities }: GoldDocument): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  for (const { start, end, type } of entities.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const inside = [...tokens.keys()].filter((i) => tokens[i]![0] >= start && tokens[i]![1] <= end);
    const head = inside.find((i) => tokens[i]![2] !== 'PUNCT' && !inside.includes(tokens[i]![3]));
    if (head !== undefined) kinds.set(head, KIND_OF[type] ?? 'other');
  }
  return kinds;
}

/** The indices of each sentence's tokens. */
function cut({ sentences, tokens }: GoldDocument): number[][] {
  const cuts: number[][] = [];
  let next = 0;
  for (const [, end] of sentences) {
    const indices: number[] = [];
    while (next < tokens.length && tokens[next]![0] < end) indices.push(next++);
    if (indices.length > 0) cuts.push(indices);
  }
  return cuts;
}

function printFigures(title: string, chosen: readonly Case[]): void {
  const groups: [string, readonly Case[]][] = [
    ['all heads', chosen],
    ['proper nouns', chosen.filter(({ upos }) => upos === 'PROPN')],
    ['common nouns', chosen.filter(({ upos }) => upos === 'NOUN')],
  ];
  for (const [name, group] of groups) {
    const right = group.filter(({ gold, found }) => gold === found).length;
    console.log(`${title}, ${name}: ${percent(right, group.length)} of ${group.length} right`);
    for (const kind of KINDS) console.log(`  ${kind.padEnd(14)}${figuresOf(kind, group)}`);
  }
}

function figuresOf(kind: Kind, group: readonly Case[]): string {
  const gold = group.filter((one) => one.gold === kind).length;
  const found = group.filter((one) => one.found === kind).length;
  const right = group.filter((one) => one.gold === kind && one.found === kind).length;
  return `P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${percent(2 * right, gold + found)}  (${gold})`;
}

function percent(part: number, whole: number): string {
  return (whole > 0 ? ((100 * part) / whole).toFixed(1) : '-').padStart(5);
}

function printErrors(chosen: readonly Case[]): void {
  for (const { genre, upos, gold, found, chance, context } of chosen) {
    if (gold !== found) console.log([upos, genre, gold, `${found} ${chance.toFixed(2)}`, context].join('\t'));
  }
}
