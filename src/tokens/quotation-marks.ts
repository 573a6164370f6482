import type { Span } from '../span.ts';
import { isCapital, isWordAt, kindAt, SPACE, skipWord } from './characters.ts';
import { readClipped } from './cut-clitics.ts';
import { openerWords, speechVerbs } from './word-lists.ts';

/** A character or two that may open or close a quotation. */
export interface QuotationMark extends Span {
  marks: 'double' | 'single';
  /** What its shape and the white space around it say. `either` is settled by whether a quotation is open. */
  look: 'open' | 'close' | 'either';
  /** “ ” ‘ ’ « »: its shape tells which way it looks, and nothing beside it speaks against that. */
  shaped: boolean;
  /** A closing single mark that could as well be the apostrophe of "states' rights". */
  possessive: boolean;
  /** A straight double mark behind a figure: 5" may be inches. */
  inches: boolean;
}

const closing = new Set(['”', '»', "''", '’’', '’', '›']);
const doubles = new Set(['"', '＂', '“', '”', '„', '‟', '«', '»', '``', "''", '‘‘', '’’']);
const singles = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`']);
const pairs = new Set(['``', "''", '‘‘', '’’']);
/** Behind these a mark opens: brackets, dashes and the like. */
const openers = new Set([...'([{<-–—/|*_…=+>•']);

/**
 * Finds the quotation marks in a stretch of text. Apostrophes ("Georgia's", "'90s", "rock 'n' roll") and the marks of
 * feet and minutes (6'2") are not among them; what only the rest of the story can tell is left to the pairing.
 *
 * @example
 * findMarks(`It's "new".`, { start: 0, end: 11 }).map((mark) => mark.start) // [5, 9]
 */
export function findMarks(text: string, block: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const two = text.slice(at, Math.min(at + 2, block.end));
    const form = pairs.has(two) ? two : (text[at] as string);
    if (!doubles.has(form) && !singles.has(form)) continue;
    const mark = doubles.has(form) ? doubleMark(text, block, at, form) : singleMark(text, block, at, form);
    if (mark) marks.push(mark);
    at += form.length - 1;
  }
  return marks;
}

function doubleMark(text: string, block: Span, at: number, form: string): QuotationMark | null {
  const end = at + form.length;
  const before = at > block.start ? text[at - 1] : undefined;
  const figure = form === '"' && before !== undefined && /\d/.test(before);
  if (figure && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(block.start, at - 6), at))) return null;
  const look = lookOf(text, block, at, end, form);
  return { start: at, end, marks: 'double', look, shaped: isTrueTo(form, look), possessive: false, inches: figure };
}

function isShaped(form: string): boolean {
  return form !== '"' && form !== '＂' && form !== "'" && form !== "''";
}

function isTrueTo(form: string, look: QuotationMark['look']): boolean {
  return isShaped(form) && look === (closing.has(form) ? 'close' : 'open');
}

/** Shape first, unless the white space says clearly that the wrong shape was taken. */
function lookOf(text: string, block: Span, at: number, end: number, form: string): QuotationMark['look'] {
  const spaced = lookBySpace(text, block, at, end);
  if (!isShaped(form)) return form === "''" && spaced === 'either' ? 'close' : spaced;
  const shape = closing.has(form) ? 'close' : 'open';
  return spaced === 'either' || spaced === shape ? shape : misshapen(form, shape, spaced);
}

/** »Danish« marks and ”Swedish” ones open and close as the white space says; “ before a blank closes a „quotation“. */
function misshapen(form: string, shape: 'open' | 'close', spaced: 'open' | 'close'): QuotationMark['look'] {
  return form === '``' || form === '„' || form === '‚' ? shape : spaced;
}

/** Which way a mark looks by what stands beside it, other marks left out: "'Kosovo opens, precedent'" closes. */
function lookBySpace(text: string, block: Span, at: number, end: number): QuotationMark['look'] {
  const left = neighbour(text, block, at - 1, -1);
  const right = neighbour(text, block, end, 1);
  const opens = left === undefined || isBlank(left) || openers.has(left);
  const closes = right === undefined || isBlank(right) || `.,;:?!)]}…-–—/*`.includes(right);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** The next character that is no quotation mark, at most three further on. */
function neighbour(text: string, block: Span, at: number, step: number): string | undefined {
  for (let i = 0; i < 3; i++, at += step) {
    if (at < block.start || at >= block.end) return undefined;
    const character = text[at] as string;
    if (!doubles.has(character) && !singles.has(character)) return character;
  }
  return text[at];
}

function isBlank(character: string): boolean {
  return kindAt(character, 0) === SPACE;
}

function singleMark(text: string, block: Span, at: number, form: string): QuotationMark | null {
  const end = at + 1;
  const wordBefore = isWordAt(text, at - 1, block.end) && at > block.start;
  const wordBehind = isWordAt(text, end, block.end);
  if (wordBefore && wordBehind) return null;
  const look = wordBefore ? 'close' : lookOf(text, block, at, end, form);
  if (!wordBefore && wordBehind && readClipped(text, at, block.end) > at) return null;
  if (wordBefore && isFeet(text, at, block)) return null;
  if (look === 'close' && form === '`') return null;
  const possessive = wordBefore && isPossessive(text, at, block.end);
  return { start: at, end, marks: 'single', look, shaped: isTrueTo(form, look), possessive, inches: false };
}

/** 6' 2" */
function isFeet(text: string, at: number, block: Span): boolean {
  return /\d/.test(text[at - 1] as string) && /^\s?\d{1,2}["”″]/.test(text.slice(at + 1, Math.min(at + 5, block.end)));
}

/** "states' rights": an s before it, a word behind it that does not go on as a sentence does behind a quotation. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (!/[sSxz]/.test(text[at - 1] as string) || text[at + 1] !== ' ') return false;
  const to = skipWord(text, at + 2, Math.min(end, at + 32));
  const next = text.slice(at + 2, to);
  if (next === '') return false;
  return isCapital(next[0]) ? !openerWords.has(next.toLowerCase()) : !openerWords.has(next) && !speechVerbs.has(next);
}
