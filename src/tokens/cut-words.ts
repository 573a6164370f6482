import type { Span } from '../span.ts';
import { DIGIT, isApostrophe, kindAt, LETTER, SPACE, skipSpace } from './characters.ts';
import { cutContraction, readClipped, readClitic } from './cut-clitics.ts';
import { readAddress } from './read-address.ts';
import { readNumber } from './read-number.ts';
import { readPunctuation } from './read-punctuation.ts';
import { readWord } from './read-word.ts';
import type { Token } from './token.ts';

/**
 * Cuts a stretch of text into syntactic words as Universal Dependencies cuts English. What lies between two tokens is
 * white space, or nothing.
 *
 * @example
 * cutWords("They don't", { start: 0, end: 10 }).map((token) => token.form) // ['They', 'do', "n't"]
 */
export function cutWords(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (kindAt(text, at) === SPACE) at++;
    else at = cutChunk(text, at, end, tokens);
  }
  return tokens;
}

/** "its a shame", "its not": what no genitive stands before. */
function isItIs(text: string, start: number, chunkEnd: number, end: number): boolean {
  if (chunkEnd - start !== 3 || !/^its$/i.test(text.slice(start, chunkEnd))) return false;
  const next = skipSpace(text, chunkEnd, Math.min(end, chunkEnd + 3));
  return /^(?:an?|the|not|been|because|really|too)\s/.test(text.slice(next, Math.min(end, next + 8)));
}

/** What is known of a chunk, the characters up to the next white space, before it is cut. */
interface Chunk {
  end: number;
  /** Letters alone. */
  plain: boolean;
  /** It may hold an address. */
  address: boolean;
}

function cutChunk(text: string, start: number, end: number, tokens: Token[]): number {
  const chunk = measureChunk(text, start, end);
  if (chunk.plain) {
    if (isItIs(text, start, chunk.end, end)) start = addToken(text, start, chunk.end - 1, tokens);
    return addWord(text, start, chunk.end, tokens);
  }
  let at = start;
  while (at < chunk.end) at = cutNext(text, at, chunk, end, tokens);
  return chunk.end;
}

function measureChunk(text: string, start: number, end: number): Chunk {
  const chunk: Chunk = { end: start, plain: true, address: false };
  for (; chunk.end < end; chunk.end++) {
    const kind = kindAt(text, chunk.end);
    if (kind === SPACE) break;
    if (kind === LETTER) continue;
    chunk.plain = false;
    if (!chunk.address && isAddressMark(text, chunk.end)) chunk.address = true;
  }
  return chunk;
}

/** @ # :// and a period or colon inside may belong to an address. */
function isAddressMark(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '@' || mark === '#') return true;
  return (mark === '.' || mark === ':') && at + 1 < text.length && kindAt(text, at + 1) !== SPACE;
}

function cutNext(text: string, at: number, chunk: Chunk, end: number, tokens: Token[]): number {
  if (chunk.address) {
    const to = readAddress(text, at, chunk.end);
    if (to > at) return addToken(text, at, to, tokens);
  }
  const kind = kindAt(text, at);
  if (kind === LETTER && text[at] !== '_') return addWord(text, at, readWord(text, at, chunk.end, end), tokens);
  if (kind === DIGIT) return addToken(text, at, readNumber(text, at, chunk.end), tokens);
  if (isPointed(text, at, chunk.end)) return addToken(text, at, readNumber(text, at, chunk.end), tokens);
  if (isSignedNumber(text, at, chunk.end)) return addToken(text, at, readNumber(text, at + 1, chunk.end), tokens);
  return addToken(text, at, readMark(text, at, chunk.end), tokens);
}

/** "+44": a telephone number's sign, at the head of it. */
function isSignedNumber(text: string, at: number, end: number): boolean {
  if (text[at] !== '+' || at + 1 >= end || kindAt(text, at + 1) !== DIGIT) return false;
  return at === 0 || kindAt(text, at - 1) === SPACE || text[at - 1] === '(';
}

/** ".265": a fraction without its zero. */
function isPointed(text: string, at: number, end: number): boolean {
  if (text[at] !== '.' || at + 1 >= end || kindAt(text, at + 1) !== DIGIT) return false;
  return at === 0 || kindAt(text, at - 1) === SPACE || '$£€('.includes(text[at - 1] as string);
}

function readMark(text: string, at: number, end: number): number {
  if (!isApostrophe(text[at])) return readPunctuation(text, at, end);
  const clitic = readClitic(text, at, end);
  if (clitic > at) return clitic;
  const clipped = readClipped(text, at, end);
  return clipped > at ? clipped : readPunctuation(text, at, end);
}

function addToken(text: string, start: number, end: number, tokens: Token[]): number {
  tokens.push({ start, end, form: text.slice(start, end) });
  return end;
}

/** A word, or the two or three that it is written for. */
function addWord(text: string, start: number, end: number, tokens: Token[]): number {
  const form = text.slice(start, end);
  const cuts = cutContraction(form);
  if (cuts.length === 0) {
    tokens.push({ start, end, form });
    return end;
  }
  let at = start;
  for (const cut of cuts) at = addToken(text, at, start + cut, tokens);
  return addToken(text, at, end, tokens);
}
