import { questionRefusals, questionWords } from '../lang/questions.ts';
import { findQuestionNames, joined } from './find-question-names.ts';
import { findQuestionTimes, type QuestionTime } from './find-question-times.ts';
import { makePhrases } from './phrases.ts';
import type { AskedName, KnownToQuestions } from './question.ts';
import { cutQuestion, type QuestionWord } from './question-words.ts';

/**
 * A stretch of a question with what it comes to: a symbol of lang/en/question-words.tsv, `name`, `time`, `source`,
 * `refusal` or `other`.
 */
export interface Piece {
  symbol: string;
  start: number;
  end: number;
  words: string;
  name: AskedName | null;
  time: QuestionTime | null;
  /** Of `source` the name that is given, of `refusal` the reason. */
  value: string | null;
}

const WORDS = makePhrases(questionWords.map(({ words, symbol }) => [words, symbol]));
const REFUSALS = makePhrases(questionRefusals.map(({ words, reason }) => [words, reason]));

/**
 * Cuts a question into what its words come to, from left to right; what says nothing of its own is left out.
 *
 * @example
 * labelQuestion('who recognised Kosovo by March 2008?', known).map(({ symbol }) => symbol) // ['who', 'recognise', 'name', 'time']
 */
export function labelQuestion(question: string, known: KnownToQuestions): Piece[] {
  const text = cutQuestion(question, known.today);
  const times = findQuestionTimes(text, known.today);
  const labeller: Labeller = {
    words: text.words,
    lower: text.words.map(({ lower }) => lower),
    times: new Map(times.map((time) => [time.at, time])),
    nameAt: findQuestionNames(text.words, known),
    sources: new Map(known.sources.map((source) => [source.toLowerCase(), source])),
  };
  const pieces: Piece[] = [];
  for (let at = 0; at < text.words.length; ) {
    const { length, ...label } = labelAt(labeller, at, pieces.at(-1) ?? null, pieces.at(-2) ?? null);
    const [start, end] = [text.words[at]!.start, text.words[at + length - 1]!.end];
    const words = question.slice(start, end);
    const name = label.name && { ...label.name, words, start, end };
    if (label.symbol !== 'passing') pieces.push({ ...label, name, start, end, words });
    at += length;
  }
  return pieces;
}

interface Labeller {
  words: readonly QuestionWord[];
  lower: readonly string[];
  times: ReadonlyMap<number, QuestionTime>;
  nameAt: ReturnType<typeof findQuestionNames>;
  sources: ReadonlyMap<string, string>;
}

interface Label {
  symbol: string;
  length: number;
  name: Pick<AskedName, 'key' | 'name'> | null;
  time: QuestionTime | null;
  value: string | null;
}

function labelAt(labeller: Labeller, at: number, last: Piece | null, before: Piece | null): Label {
  const plain = { name: null, time: null, value: null };
  const time = labeller.times.get(at);
  if (time) return { ...plain, symbol: 'time', length: time.end - at, time };
  if (isBehindSource(last, before)) {
    const source = sourceAt(labeller, at, last?.symbol !== 'source');
    if (source) return { ...plain, ...source, symbol: 'source' };
  }
  const name = labeller.nameAt(at);
  const phrase = WORDS.longestAt(labeller.lower, at);
  const refusal = REFUSALS.longestAt(labeller.lower, at);
  const longest = Math.max(name?.length ?? 0, phrase?.length ?? 0, refusal?.length ?? 0);
  if (phrase && phrase.length === longest) {
    const symbol = phrase.value === 'possessive' && isAsking(last) ? 'be' : phrase.value;
    return { ...plain, symbol, length: longest };
  }
  if (refusal && refusal.length === longest)
    return { ...plain, symbol: 'refusal', length: longest, value: refusal.value };
  if (name) return { ...plain, symbol: 'name', length: longest, name: name.name };
  return { ...plain, symbol: HAS_LETTERS.test(labeller.words[at]!.form) ? 'other' : 'passing', length: 1 };
}

const HAS_LETTERS = /[\p{L}\p{N}]/u;

/** “What's new”: is, not of. */
function isAsking(last: Piece | null): boolean {
  return last !== null && /^(?:what|who|where|when|how)$/.test(last.symbol);
}

/** “according to Reuters and AFP”. */
function isBehindSource(last: Piece | null, before: Piece | null): boolean {
  if (last?.symbol === 'according-to') return true;
  const isSource = (piece: Piece | null): boolean => piece?.symbol === 'source';
  return isSource(last) || (last?.symbol === 'and' && isSource(before));
}

/** The source at a word: an outlet by its name before anybody else, and without "and" nobody else. */
function sourceAt(
  { words, sources, nameAt }: Labeller,
  at: number,
  mayBeAnybody: boolean,
): { value: string; length: number } | null {
  for (let length = Math.min(LONGEST_SOURCE, words.length - at); length > 0; length--) {
    const value = sources.get(joined(words, at, length));
    if (value !== undefined) return { value, length };
  }
  const found = mayBeAnybody ? nameAt(at) : null;
  return found && { value: found.name.name, length: found.length };
}

/** In words. */
const LONGEST_SOURCE = 10;
