import { isAge } from './is-age.ts';
import { formAt, type Line, lowerAt, skipHyphen, skipWord, wordAt } from './line.ts';
import type { Found } from './meaning.ts';
import { type Counted, readCounted } from './read-counted.ts';
import { readDistance } from './read-distance.ts';
import { directionWords, neighbours } from './time-words.ts';
import { joinDurations, writeDuration } from './write-duration.ts';

/**
 * Reads so many units: a stretch of time, or the time that lies so far away: "17-year", "two years and three months",
 * "four or five years ago", "a day earlier", "the past two years".
 *
 * @example
 * readAmount(line('two years ago'), 0) // the second year before the story's
 */
export function readAmount(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  if (directionWords.get(lowerAt(line, start))?.counts) return readStretch(line, start + 1);
  const counted = start > at ? null : readCounted(line, at);
  return counted && (readDistance(line, counted) ?? readDuration(line, at, counted));
}

/** "the past two years", but "last year" is one. */
function readStretch(line: Line, at: number): Found | null {
  const counted = readCounted(line, at);
  if (!counted || counted.isArticle) return null;
  return duration(counted.end, writeDuration(counted.number.value, counted.unit));
}

function duration(end: number, value: string): Found {
  return { end, meaning: { kind: 'duration', value }, rule: 'duration' };
}

function readDuration(line: Line, at: number, counted: Counted): Found | null {
  if (isSomeDay(line, at, counted) || isRate(line, at, counted) || isAge(line, at, counted)) return null;
  const { number, unit } = counted;
  const value = writeDuration(number.value, unit);
  // 17-year-old, week-long
  const old = skipHyphen(line, counted.end);
  const end = old > counted.end && /^(?:old|long)$/.test(lowerAt(line, old)) ? old + 1 : counted.end;
  return (number.value % 1 === 0 ? readMore(line, end, value) : null) ?? duration(end, value);
}

/** "two years and three months", "five hours 30 minutes". */
function readMore(line: Line, at: number, first: string): Found | null {
  const more = readCounted(line, skipWord(line, at, 'and'));
  if (!more || more.isArticle || more.number.value % 1 !== 0) return null;
  const joined = joinDurations(first, writeDuration(more.number.value, more.unit));
  return joined === null ? null : duration(more.end, joined);
}

/** “One day we will return”, “a day of mourning”. */
function isSomeDay(line: Line, at: number, { isArticle, unit, end }: Counted): boolean {
  const isOne = isArticle || (lowerAt(line, at) === 'one' && end === at + 2);
  if (!isOne || (unit.grain !== 'day' && unit.grain !== 'minute')) return false;
  return !neighbours.brief.has(lowerAt(line, at - 1)) && !isMeasured(line, end);
}

/** “60 people a year”, “$1 billion a year”. */
function isRate(line: Line, at: number, { isArticle, end }: Counted): boolean {
  if (!isArticle || neighbours.brief.has(lowerAt(line, at - 1)) || isMeasured(line, end)) return false;
  return lowerAt(line, end) !== 'of' && isCountable(line, at - 1);
}

/** "a day after …", "day-long". */
function isMeasured(line: Line, end: number): boolean {
  return /^(?:after|before|long|old)$/.test(lowerAt(line, skipHyphen(line, end)));
}

/** What a rate is of: a number, a plural, a sum. */
function isCountable(line: Line, at: number): boolean {
  if (/^[0-9%]/.test(formAt(line, at)) || lowerAt(line, at) === 'percent') return true;
  const word = wordAt(line, at);
  if (!word) return false;
  return word.upos === 'NUM' || word.upos === 'SYM' || word.feats.includes('Number=Plur');
}
