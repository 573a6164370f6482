import { formAt, type Line, lowerAt, skipComma, skipWord, wordAt } from './line.ts';
import { type ClockMeaning, type Found, isDay } from './meaning.ts';
import { readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { readFigures } from './read-figures.ts';
import { readHourBehind } from './read-hour-of-day.ts';
import { readLongest } from './read-longest.ts';
import { readRelative } from './read-relative.ts';
import { dayPartWords } from './time-words.ts';

/**
 * Reads a date with its part or time of day, or a time of day with its date.
 *
 * @example
 * readWithClock(line('10 a.m. on Monday'), 0) // ten o'clock, on Monday
 */
export function readWithClock(line: Line, at: number): Found | null {
  const found = readLongest(line, at);
  if (!found) return null;
  if (found.meaning.kind === 'clock') return addDay(line, { ...found, meaning: found.meaning });
  return isDay(found.meaning) ? addClock(line, found) : found;
}

/** "10 a.m. on Monday, 13 July", "noon Saturday", "5 p.m. EST, Nov. 9". */
function addDay(line: Line, clock: Found<ClockMeaning>): Found {
  const next = skipWord(line, skipComma(line, clock.end), 'on');
  const day = readDate(line, skipWord(line, next, 'the')) ?? readRelative(line, next) ?? readFigures(line, next);
  if (!day || !isDay(day.meaning)) return clock;
  return { end: day.end, meaning: { ...clock.meaning, day: day.meaning }, rule: `${clock.rule}, ${day.rule}` };
}

/** "Tuesday morning", "yesterday at noon", "31.03.2014, 11.05", "Friday, 6 p.m." */
function addClock(line: Line, day: Found): Found {
  if (dayPartWords.get(lowerAt(line, day.end))?.hour === null) {
    return { end: day.end + 1, meaning: { kind: 'part-of-day', day: day.meaning }, rule: `${day.rule}, part of day` };
  }
  const next = skipWord(line, skipMark(line, skipComma(line, day.end)), 'at');
  const hour = readHourBehind(line, next, day.meaning);
  if (hour) return { ...hour, rule: `${day.rule}, ${hour.rule}` };
  const clock = readClock(line, next) ?? readStampClock(line, next, day);
  // “on Tuesday, 10:30 and 11:00 being taken”
  const isListed = formAt(line, next - 1) === ',' && wordAt(line, next)?.deprel === 'conj';
  if (clock?.meaning.kind !== 'clock' || isListed) return day;
  return { end: clock.end, meaning: { ...clock.meaning, day: day.meaning }, rule: `${day.rule}, ${clock.rule}` };
}

/** A line of a story's head is no longer than this. */
const LONGEST_STAMP = 18;

/** In a story's head a dash or a stroke may part the date from the time: “September 6, 2018 - 6:32 pm”. */
function skipMark(line: Line, at: number): number {
  return line.pieces.length <= LONGEST_STAMP && /^[-–—|/·•]$/.test(formAt(line, at)) ? at + 1 : at;
}

/** Behind a whole date in a story's head 11.05 is a time. */
function readStampClock(line: Line, at: number, { meaning }: Found): Found | null {
  const match = /^([01]?[0-9]|2[0-3])\.([0-5][0-9])$/.exec(formAt(line, at));
  const isWhole = meaning.kind === 'name' && meaning.within !== null;
  if (!match || !isWhole || line.pieces.length > LONGEST_STAMP) return null;
  const clock = `${match[1]!.padStart(2, '0')}:${match[2]}`;
  return { end: at + 1, meaning: { kind: 'clock', clock, zone: '', isSpoken: false, day: null }, rule: 'time of day' };
}
