import {
  DIGIT,
  isApostrophe,
  isCapital,
  isSmall,
  isWordAt,
  kindAt,
  LETTER,
  skipLetters,
  skipWord,
} from './characters.ts';
import { readClitic } from './cut-clitics.ts';
import { endsWithOwnPeriod } from './own-period.ts';
import { abbreviationKinds, hyphenPrefixes, hyphenSuffixes } from './word-lists.ts';

/** No affix or abbreviation is longer. */
const LONGEST_PART = 24;

/**
 * Reads the word that starts with the letter at `at` and tells where it ends, with the periods, hyphens, apostrophes
 * and slashes that are part of it: "U.S.", "e-mail", "O'Brien", "w/o", "AT&T". Clitics ("'s", "n't") are not.
 * `chunkEnd` is where white space follows, `end` where the block ends.
 *
 * @example
 * readWord('ex-Soviet', 0, 9, 9) // 9
 * readWord('U.S.-led', 0, 8, 8) // 4
 */
export function readWord(text: string, at: number, chunkEnd: number, end: number): number {
  const initials = readInitials(text, at, chunkEnd);
  if (initials > at) return initials;
  let to = skipWord(text, at, chunkEnd);
  while (to < chunkEnd) {
    const next = readOn(text, at, to, chunkEnd);
    if (next === to) break;
    to = next;
  }
  if (to < chunkEnd && text[to] === '$' && isCurrency(text, at, to, chunkEnd)) return to + 1;
  if (
    to < chunkEnd &&
    text[to] === '-' &&
    to - at < 3 &&
    !isWordAt(text, to + 1, chunkEnd) &&
    text[to + 1] !== '-' &&
    isCutShort(text.slice(at, to))
  )
    return to + 1;
  return to + (endsWithOwnPeriod(text, at, to, chunkEnd, end) ? 1 : 0);
}

/** "US$4.5", "HK$20" */
function isCurrency(text: string, at: number, to: number, end: number): boolean {
  if (to - at > 3 || (to + 1 < end && kindAt(text, to + 1) !== DIGIT)) return false;
  return /^[A-Z]+$/.test(text.slice(at, to));
}

/** "th- the", "s- so": a speaker breaks off. */
function isCutShort(form: string): boolean {
  if (form.length > 2) return false;
  return form.length === 1 || (isSmall(form[1]) && !shortWords.has(form.toLowerCase()));
}

const shortWords = new Set(
  'it in is on at to of he we me my by do go if no or so up us an as be am oh ok hi vs re de el al la le co ex pm'.split(
    ' ',
  ),
);

/** Single letters with a period behind each: "U.S.", "a.m.", "J.F.", "e.g". */
function readInitials(text: string, at: number, end: number): number {
  let to = at;
  while (to + 1 < end && kindAt(text, to) === LETTER && text[to + 1] === '.') to += 2;
  if (to - at < 2) return at;
  const rest = skipWord(text, to, end);
  if (rest - to === 1 && !isApostrophe(text[rest])) return rest;
  if (to - at === 2) return rest > to && isInitialBefore(text, to, end) ? to : at;
  if (rest > to) return rest - to === 2 && !isCapital(text[to]) ? rest : to;
  return text[to] === '.' && text[to + 1] === '.' ? to - 1 : to;
}

/** "J.Edgar": a capital with its period, then a name; but "M.Sc" is looked up as a whole. */
function isInitialBefore(text: string, to: number, end: number): boolean {
  if (!isCapital(text[to - 2]) || !isCapital(text[to])) return false;
  const rest = skipWord(text, to, end);
  return !abbreviationKinds.has(text.slice(to - 2, rest));
}

/** One step further where a mark inside the word joins it to what follows, else `to`. */
function readOn(text: string, at: number, to: number, end: number): number {
  if (!isWordAt(text, to + 1, end)) return to;
  const mark = text[to] as string;
  if (mark === '-' || mark === '‐' || mark === '‑')
    return joinsHyphen(text, at, to, end) ? skipWord(text, to + 1, end) : to;
  if (isApostrophe(mark)) return joinsApostrophe(text, to, end) ? skipWord(text, to + 1, end) : to;
  if (mark === '&') return joinsAmpersand(text, at, to, end) ? skipWord(text, to + 1, end) : to;
  if (mark === '/') return joinsSlash(text, at, to, end) ? skipWord(text, to + 1, end) : to;
  if (mark === '@' || mark === '*') return kindAt(text, to + 1) === LETTER ? skipWord(text, to + 1, end) : to;
  if (mark === '.') return joinsPeriod(text, at, to, end) ? skipWord(text, to + 1, end) : to;
  return to;
}

/** pro-Russian, e-mailed, ex-members, Kafka-esque; but UN-led. All other hyphens are tokens of their own. */
function joinsHyphen(text: string, at: number, to: number, end: number): boolean {
  if (to - at > LONGEST_PART) return false;
  const before = text.slice(at, to);
  const next = skipLetters(text, to + 1, Math.min(end, to + LONGEST_PART));
  const after = text.slice(to + 1, next);
  if (hyphenPrefixes.has(before.toLowerCase()))
    return before.length < 2 || before !== before.toUpperCase() || isCapital(after[0]);
  return hyphenSuffixes.has(after);
}

/** O'Brien, o'clock, Qa'ida, L'Enfant, and "don't", which is cut later; not before a clitic: it's, we'll, Georgia's. */
function joinsApostrophe(text: string, to: number, end: number): boolean {
  return kindAt(text, to + 1) === LETTER && readClitic(text, to, end) === to;
}

/** AT&T, R&D, P&L. */
function joinsAmpersand(text: string, at: number, to: number, end: number): boolean {
  const next = skipWord(text, to + 1, end);
  if (to - at > 4 || next - to > 5) return false;
  const [left, right] = [text.slice(at, to), text.slice(to + 1, next)];
  return (left === left.toUpperCase() && right === right.toUpperCase()) || (left.length === 1 && right.length === 1);
}

/** w/o, w/out, s/he, l/c: a single letter before the slash and no more than a few behind. */
function joinsSlash(text: string, at: number, to: number, end: number): boolean {
  const next = skipWord(text, to + 1, end);
  return ['w/o', 'w/out', 's/he', 'l/c', 'i/c', 'n/a'].includes(text.slice(at, Math.min(next, at + 6)).toLowerCase());
}

/** Ph.D, M.Sc: abbreviations with a period inside; PM2.5, A/73/PV.6: figures behind capitals or figures. */
function joinsPeriod(text: string, at: number, to: number, end: number): boolean {
  if (kindAt(text, to + 1) === DIGIT) return kindAt(text, to - 1) === DIGIT || (to - at < 4 && isCapital(text[to - 1]));
  if (to - at > LONGEST_PART) return false;
  const next = skipWord(text, to + 1, Math.min(end, to + LONGEST_PART));
  return abbreviationKinds.has(text.slice(at, next));
}
