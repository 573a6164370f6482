/*
 * How well times are found and valued:
 *   node --import ./scripts/typescript.mjs eval/times.ts [FOLDER OF CORPORA, STORIES AND TOOLS]
 * For TimeBank and AQUAINT, as cleaned for TempEval-3, it prints precision, recall and F1 of spans that are the same
 * (strict), of spans that overlap (relaxed), and of those whose value is right too (value, as TempEval-3 counts it: F1 of
 * relaxed matches times the share of right values). Gold and given spans are paired one to one, the greatest overlap
 * first; the date a story came out on, which is given, is not counted. Values in EDTF and in TIMEX3 are put into one form
 * before they are compared (`toTimex`). For the stories it prints what their own scorer counts. Nothing of the corpora is
 * copied: eval/results/timebank.tsv has places and values of every case.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, readArticle } from '../src/article/index.ts';
import type { Span } from '../src/span.ts';
import { loadParser } from '../src/syntax/index.ts';
import { findTimes, type TimeExpression, type TimeOptions } from '../src/times/index.ts';
import { cutSentences } from '../src/tokens/index.ts';
import { writeResults } from './write-results.ts';

/** A time with its value as TIMEX3 writes it. */
interface Timex extends Span {
  value: string;
}

interface Count {
  right: number;
  given: number;
  gold: number;
}

/** TIMEX3's names for EDTF's codes of seasons, quarters and halves. */
const SEASONS: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};

/** Decades, centuries and millennia as years. */
const ZEROS: Readonly<Record<string, string>> = { E: '0', C: '00', L: '000' };

const shared = resolve(process.argv[2] ?? '../shared');
const timebank = join(shared, 'corpora/timebank/data/TBAQ-cleaned');
if (!existsSync(timebank)) {
  console.error(
    `Expected TimeBank and AQUAINT at ${timebank}; name the folder of corpora, stories and tools as the first argument.`,
  );
  process.exit(2);
}
const parser = await loadParser();
const stories = await import(pathToFileURL(join(shared, 'tools/score-stories.mjs')).href);

console.log('TimeBank and AQUAINT              P      R     F1   (right / given / gold)');
scoreTimeBank();
console.log('\nstories                           P      R     F1   (right / given / gold)');
scoreStories();

function read(article: Article, options: TimeOptions = {}): TimeExpression[] {
  const sentences = cutSentences(article);
  return findTimes({ article, sentences, trees: parser.parse(sentences) }, options);
}

function scoreTimeBank(): void {
  const none: Count = { right: 0, given: 0, gold: 0 };
  const counts = { strict: { ...none }, relaxed: { ...none }, value: { ...none } };
  const rows: string[][] = [];
  for (const file of filesOfTimeBank()) {
    const { article, gold } = readTimeMl(readFileSync(join(timebank, file), 'utf8'));
    const given = read(article, { references: true }).flatMap((time) => asTimex(article, time));
    const pairs = pair(gold, given);
    for (const count of Object.values(counts)) {
      count.given += given.length;
      count.gold += gold.length;
    }
    for (const [one, other] of pairs) {
      counts.strict.right += Number(one?.start === other?.start && one?.end === other?.end);
      counts.relaxed.right += Number(one !== null && other !== null);
      counts.value.right += Number(one?.value === other?.value);
      rows.push([
        file,
        place(one),
        one?.value ?? '',
        place(other),
        other?.value ?? '',
        one?.value === other?.value ? 'yes' : 'no',
      ]);
    }
  }
  for (const [name, count] of Object.entries(counts)) print(name, count);
  writeResults('timebank', ['document', 'gold at', 'gold', 'predicted at', 'predicted', 'value right'], rows);
}

function filesOfTimeBank(): string[] {
  return ['AQUAINT', 'TimeBank'].flatMap((part) =>
    readdirSync(join(timebank, part))
      .filter((name) => name.endsWith('.tml'))
      .sort()
      .map((name) => join(part, name)),
  );
}

function place(time: Timex | null): string {
  return time ? `${time.start}-${time.end}` : '';
}

/** Gold and given spans that overlap, one to one, the greatest overlap first, and what is left over on both sides. */
function pair(gold: readonly Timex[], given: readonly Timex[]): [Timex | null, Timex | null][] {
  const overlaps = gold.flatMap((one) => given.map((other) => ({ one, other, size: overlap(one, other) })));
  const pairs = new Map<Timex, Timex>();
  const taken = new Set<Timex>();
  for (const { one, other } of overlaps.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  const extra = given.filter((other) => !taken.has(other));
  return [
    ...gold.map((one): [Timex, Timex | null] => [one, pairs.get(one) ?? null]),
    ...extra.map((other): [null, Timex] => [null, other]),
  ];
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The text of a TimeML file as an article that came out at its creation time, and its times. */
function readTimeMl(file: string): { article: Article; gold: Timex[] } {
  const head = file.slice(file.indexOf('<DCT>'), file.indexOf('</DCT>'));
  const body = file.slice(file.indexOf('<TEXT>') + 6, file.indexOf('</TEXT>'));
  const gold: Timex[] = [];
  let text = '';
  let open: Timex | null = null;
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith('<TIMEX3')) open = { start: text.length, end: 0, value: plainTimex(valueIn(part) ?? '') };
    else if (part === '</TIMEX3>' && open) gold.push({ ...open, end: text.length });
    else if (!part.startsWith('<'))
      text += part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  }
  return { article: { ...readArticle('x'), text, published: valueIn(head), blocks: blocksOf(text) }, gold };
}

function valueIn(tag: string): string | null {
  return /value="([^"]*)"/.exec(tag)?.[1] ?? null;
}

/** Paragraphs are parted by empty lines. */
function blocksOf(text: string): Article['blocks'] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: found, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + found.trimEnd().length,
  }));
}

/** A time as TIMEX3 has it: there the two ends of "from 1991 to 1997" are times of their own. */
function asTimex({ text }: Article, { start, end, value, trace }: TimeExpression): Timex[] {
  const [rule = ''] = trace;
  const [first, last] = value.split('/') as [string, string?];
  const link =
    last && /range|years|days/.test(rule) ? / (?:to|through|until|and) |[-–/]/.exec(text.slice(start + 5, end)) : null;
  // The end of a year is there a year with a modifier, not its last day.
  if (!link || !last)
    return [{ start, end, value: toTimex(rule.includes('end, ') ? value.replace('-12-31', '') : value) }];
  const middle = start + 5 + link.index;
  return [
    { start, end: middle, value: toTimex(first) },
    { start: middle + link[0].length, end, value: toTimex(last) },
  ];
}

/**
 * An EDTF value as TIMEX3 writes it: seasons, quarters and weeks by their names, an open interval by its end, a vague one
 * by what its ends share (1990/1993~ is 199), a set by its interval.
 */
function toTimex(value: string): string {
  const parts = value.replaceAll('~', '').split('/');
  const ends = parts.filter((part) => part !== '..' && part !== 'R');
  const [first = '', last] = ends;
  if (last === undefined) return plainTimex(nameSeason(first));
  if (value.includes('~')) return plainTimex(shareOf(first, last));
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days === 6 && weekday(first) === 1) return weekOf(first);
  return days === 1 && weekday(first) === 6 ? `${weekOf(first)}-WE` : plainTimex(last);
}

function shareOf(first: string, last: string): string {
  if (first.length > 4) return first.slice(0, -3);
  return first.slice(0, 3) === last.slice(0, 3) ? first.slice(0, 3) : first.slice(0, 2);
}

function nameSeason(value: string): string {
  return value.replace(/^([0-9]{4})-([0-9]{2})$/, (month, year, code) =>
    SEASONS[code] ? `${year}-${SEASONS[code]}` : month,
  );
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** ISO 8601 counts a week to the year of its Thursday. */
function weekOf(date: string): string {
  const thursday = new Date(Date.parse(`${date}T00:00:00Z`) + (4 - (weekday(date) || 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** What TIMEX3 writes in several ways in one: trailing X, W7 for W07, decades, centuries and quarters as units, zones. */
function plainTimex(value: string): string {
  return value
    .replace(/(?:-XX)+$/, '')
    .replace(/^([0-9]{2,3})X+$/, '$1')
    .replace(/-W([0-9])(?=$|-)/, '-W0$1')
    .replace(/^P([0-9]+)([ECLQ])$/, (_, count, unit) => (unit === 'Q' ? `P${3 * count}M` : `P${count}${ZEROS[unit]}Y`))
    .replace(/^PX[EC]$/, 'PXY')
    .replace(/(T[0-9]{2})$/, '$1:00')
    .replace(/(T[0-9:]+)(?:Z|[+-][0-9]{2}:[0-9]{2})$/, '$1');
}

function scoreStories(): void {
  const all = stories.newTotals();
  for (const name of ['stories', 'stories-written']) {
    const own = stories.newTotals();
    const folder = join(shared, name);
    for (const file of readdirSync(join(folder, 'gold')).sort()) {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
      const article = readArticle(readFileSync(join(folder, 'text', file.replace(/\.json$/, '.txt'))));
      const reading = { article, times: read(article) };
      for (const totals of [own, all]) stories.scoreStory(article.text, gold, reading, totals);
    }
    printStories(name, own);
  }
  printStories('together', all);
}

function printStories(name: string, totals: Record<string, { tp: number; p: number; g: number }>): void {
  for (const part of ['found', 'value']) {
    const { tp, p, g } = totals[`times.${part}`]!;
    print(`${name}, ${part}`, { right: tp, given: p, gold: g });
  }
}

function print(name: string, { right, given, gold }: Count): void {
  const shares = [right / given, right / gold, (2 * right) / (given + gold)];
  const figures = shares.map((share) => (100 * share).toFixed(1).padStart(6));
  console.log(`${name.padEnd(28)} ${figures.join(' ')}   (${right} / ${given} / ${gold})`);
}
