import { numberWords } from '../lang/en.ts';
import type { Scene } from '../mentions/index.ts';
import { formAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** A number as a story tells it: "more than four million" is "four million", narrowed by "more than". */
export interface Quantity {
  /** Figures below a million without signs between them, all else in the story's words: "50000", "four million". */
  value: string;
  qualifier: string | null;
  first: number;
  last: number;
}

const MULTIPLIER = /^(?:million|billion|m|bn)$/;
const NARROWING =
  /^(?:about|around|some|nearly|almost|roughly|approximately|over|under|barely|just|only|perhaps|estimated|than|more|fewer|less|least|at|up|to|an|all|the|of)$/;

/** The number that a token belongs to, with the words that narrow it; null where it is none. */
export function readQuantity(scene: Scene, token: number): Quantity | null {
  const { words, sentenceOf } = scene.index.trees.numbered;
  const isPart = (at: number): boolean =>
    words[at] !== undefined &&
    sentenceOf[at] === sentenceOf[token] &&
    (words[at].upos === 'NUM' || MULTIPLIER.test(formAt(scene, at)) || isHyphenBetween(scene, at));
  if (!isPart(token)) return null;
  let first = token;
  let last = token;
  while (isPart(first - 1)) first--;
  while (isPart(last + 1)) last++;
  first = startOfFraction(scene, first);
  last = endOfFraction(scene, last);
  const { first: from, qualifier } = readNarrowing(scene, first);
  const said = wordsBetween(scene, first, last);
  return { value: writeNumber(said), qualifier, first: from, last };
}

/** "half a million" */
function startOfFraction(scene: Scene, first: number): number {
  const isHalf = MULTIPLIER.test(formAt(scene, first)) && /^(?:half|quarter)$/.test(formAt(scene, first - 2));
  return isHalf && formAt(scene, first - 1) === 'a' ? first - 2 : first;
}

/** "a million and a quarter" */
function endOfFraction(scene: Scene, last: number): number {
  const isAnd = MULTIPLIER.test(formAt(scene, last)) && formAt(scene, last + 1) === 'and';
  return isAnd && formAt(scene, last + 2) === 'a' && /^(?:half|quarter)$/.test(formAt(scene, last + 3))
    ? last + 3
    : last;
}

/** "thirty-eight" */
function isHyphenBetween({ index }: Scene, at: number): boolean {
  const { tokens, words } = index.trees.numbered;
  return tokens[at]!.form === '-' && words[at - 1]?.upos === 'NUM' && words[at + 1]?.upos === 'NUM';
}

/** The words before a number that narrow it: "more than", "some", "almost all the". */
function readNarrowing(scene: Scene, number: number): { first: number; qualifier: string | null } {
  const { tokens, sentenceOf } = scene.index.trees.numbered;
  const formOf = (token: number): string => tokens[token]!.form.toLowerCase();
  let first = number;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[number] && NARROWING.test(formOf(first - 1))) first--;
  // “make up about five percent”
  if (formOf(first) === 'up' && formOf(first + 1) !== 'to') first++;
  // “at 555,000”, “the 50,000”, “of 900”: nothing is narrowed before “at least”.
  while (first < number && LOOSE.test(formOf(first)) && !/^(?:least|most)$/.test(formOf(first + 1))) first++;
  if (first === number) return { first, qualifier: null };
  const words = wordsBetween(scene, first, number - 1).toLowerCase();
  return { first, qualifier: words.replace(/ (?:the|of|an)$/, '') };
}

const LOOSE = /^(?:the|of|to|an|at)$/;

const CARDINALS = new Map(
  numberWords.filter(({ kind }) => kind === 'cardinal').map(({ form, value }) => [form, Number(value)]),
);

/** "50,000" as "50000", "seven" as "7", "eleven thousand" as "11000"; millions as they are said. */
export function writeNumber(said: string): string {
  if (/^[\d,.\s]+$/.test(said)) return said.replace(/[,\s]/g, '');
  const word = CARDINALS.get(said.toLowerCase());
  if (word !== undefined) return String(word);
  const thousands = /^(\S+) thousand$/i.exec(said);
  const count = thousands ? (CARDINALS.get(thousands[1]!.toLowerCase()) ?? Number(thousands[1])) : Number.NaN;
  return Number.isNaN(count) ? said : String(count * 1000);
}
