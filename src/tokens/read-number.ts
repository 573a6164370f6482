import { DIGIT, isApostrophe, isWordAt, kindAt, skipDigits, skipLetters, skipWord } from './characters.ts';
import { unitNames } from './word-lists.ts';

/**
 * Reads the number that starts with the digit at `at` and tells where it ends: "10,000.5", "3:30", ".265", "26/08/2008",
 * "555-0142", "1990s", "21st". A unit right behind it ("5pm", "100m"), a hyphen ("15-year", "2003-2008") and a percent
 * sign are not part of it.
 *
 * @example
 * readNumber('10,000-strong', 0, 13) // 6
 */
export function readNumber(text: string, at: number, end: number): number {
  if (text[at] === '.') return skipDigits(text, at + 1, end);
  const joined = readDashed(text, at, end);
  if (joined > at) return joined;
  const date = readSlashed(text, at, end);
  if (date > at) return date;
  return readTail(text, at, readDigitGroups(text, at, end), end);
}

/** Digits with periods, colons and commas between them; a comma only before three digits, "[8,9]" is a list. */
function readDigitGroups(text: string, at: number, end: number): number {
  let to = skipDigits(text, at, end);
  while (to + 1 < end && kindAt(text, to + 1) === DIGIT) {
    const mark = text[to];
    const next = skipDigits(text, to + 1, end);
    if (mark !== '.' && mark !== ':' && (mark !== ',' || next - to !== 4)) break;
    to = next;
  }
  return to;
}

/** Letters behind the digits: an ordinal, a decade or a code ("3rd", "1980s", "4A") stay, a unit goes. */
function readTail(text: string, at: number, to: number, end: number): number {
  const letters = skipLetters(text, to, end);
  if (letters > to) {
    if (isUnit(text, to, letters, end)) return to;
    return skipWord(text, letters, end);
  }
  return isDecade(text, at, to, end) ? to + 2 : to;
}

/** "5pm", "100m", "2p.m."; but "4A" and "16GBx" are codes. */
function isUnit(text: string, from: number, to: number, end: number): boolean {
  if (isWordAt(text, to, end) || to - from > 12) return false;
  return unitNames.has(text.slice(from, to)) || /^[ap]\.m\b/i.test(text.slice(from, from + 4));
}

/** "the 1960's", "the 80's"; but "2008's" is a year's own. */
function isDecade(text: string, at: number, to: number, end: number): boolean {
  if (text[to - 1] !== '0' || !isApostrophe(text[to]) || text[to + 1] !== 's' || isWordAt(text, to + 2, end))
    return false;
  return to - at === 2 || to - at === 4;
}

/** Telephone numbers, ISO dates, postal codes: groups of digits that only make sense together. Ranges are cut. */
function readDashed(text: string, at: number, end: number): number {
  const groups: number[] = [];
  let to = at;
  while (groups.length < 6) {
    const next = skipDigits(text, to, Math.min(end, to + 12));
    groups.push(next - to);
    to = next;
    if (text[to] !== '-' || to + 1 >= end || kindAt(text, to + 1) !== DIGIT) break;
    to++;
  }
  if (groups.length < 2 || isWordAt(text, to, end)) return at;
  return isJoinedByDashes(groups.join('-'), text.slice(at, to)) ? to : at;
}

function isJoinedByDashes(groups: string, digits: string): boolean {
  if (/^(?:1-)?(?:3-)?3-4$/.test(groups) || groups === '5-4') return true;
  return /^(?:\d{4}-[01]\d-[0-3]\d|[0-3]?\d-[0-3]?\d-(?:19|20)?\d\d)$/.test(digits);
}

/** Dates with slashes, "9/11" and fractions of one digit; "26/27" and "20/20" are cut. */
function readSlashed(text: string, at: number, end: number): number {
  if (/^\d{3}\/\d{3}-\d{4}(?!\w)/.test(text.slice(at, Math.min(end, at + 13)))) return at + 12;
  const first = skipDigits(text, at, Math.min(end, at + 5));
  if (text[first] !== '/' || first + 1 >= end || kindAt(text, first + 1) !== DIGIT) return at;
  const second = skipDigits(text, first + 1, Math.min(end, first + 6));
  if (text[second] === '/' && second + 1 < end && kindAt(text, second + 1) === DIGIT) {
    const third = skipDigits(text, second + 1, Math.min(end, second + 6));
    return isWordAt(text, third, end) || text[third] === '/' ? at : third;
  }
  if (isWordAt(text, second, end) || text[second] === '/') return at;
  const [month, day] = [Number(text.slice(at, first)), Number(text.slice(first + 1, second))];
  return month <= 12 && day > 9 && day <= 31 && month !== day && first - at <= 2 ? second : at;
}
