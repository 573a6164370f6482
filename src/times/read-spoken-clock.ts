import { isCapitalised } from '../tokens/characters.ts';
import { clockAt } from './clock-at.ts';
import { formAt, type Line, lowerAt, skipHyphen, skipWord } from './line.ts';
import type { ClockMeaning, Found } from './meaning.ts';
import { readNumber } from './read-number.ts';
import { dayPartWords } from './time-words.ts';

/**
 * Reads a time of day in words: "ten past three", "a quarter past ten", "half past nine", "six o'clock", "two in the
 * morning", "noon".
 *
 * @example
 * readSpokenClock(line('a quarter past ten'), 0) // 10:15
 */
export function readSpokenClock(line: Line, at: number): Found<ClockMeaning> | null {
  return readPast(line, at) ?? readHour(line, at) ?? readNoon(line, at);
}

function readPast(line: Line, at: number): Found<ClockMeaning> | null {
  const minutes = readMinutes(line, at);
  if (!minutes) return null;
  const link = lowerAt(line, minutes.end);
  // “ten to three” may be a vote.
  if (link !== 'past' && !(link === 'to' && minutes.isQuarter)) return null;
  const hour = readWholeHour(line, minutes.end + 1);
  if (!hour) return null;
  const part = partBehind(line, hour.end);
  const said = hourIn(hour.value, part?.part ?? null);
  const time =
    link === 'past' ? { hour: said, minute: minutes.value } : { hour: (said + 23) % 24, minute: 60 - minutes.value };
  return clockAt(line, part?.end ?? hour.end, { ...time, isSpoken: true });
}

function readMinutes(line: Line, at: number): { end: number; value: number; isQuarter: boolean } | null {
  const start = skipWord(line, at, 'a');
  const lower = lowerAt(line, start);
  if (lower === 'quarter') return { end: start + 1, value: 15, isQuarter: true };
  if (lower === 'half') return { end: start + 1, value: 30, isQuarter: false };
  const number = readNumber(line, at);
  return number && number.value > 0 && number.value < 30 && number.value % 1 === 0
    ? { ...number, isQuarter: false }
    : null;
}

/** "six o'clock", "two in the morning". */
function readHour(line: Line, at: number): Found<ClockMeaning> | null {
  const hour = readWholeHour(line, at);
  if (!hour) return null;
  const end = /^o['’]clock$/.test(lowerAt(line, hour.end)) ? hour.end + 1 : hour.end;
  const part = partBehind(line, end);
  if (end === hour.end && !part) return null;
  return clockAt(line, part?.end ?? end, { hour: hourIn(hour.value, part?.part ?? null), minute: 0, isSpoken: true });
}

/** An hour of the clock in words or figures, 1 to 12. */
export function readWholeHour(line: Line, at: number): { end: number; value: number } | null {
  const hour = readNumber(line, at);
  return hour && hour.most === null && [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].includes(hour.value) ? hour : null;
}

/** "in the morning", "at night". */
function partBehind(line: Line, at: number): { end: number; part: string } | null {
  const link = lowerAt(line, at);
  const next = link === 'in' && lowerAt(line, at + 1) === 'the' ? at + 2 : link === 'at' ? at + 1 : -1;
  const word = dayPartWords.get(lowerAt(line, next));
  return word?.hour === null ? { end: next + 1, part: word.part } : null;
}

/** An hour that nothing tells to be of the morning lies in the day: 1 to 6 are of the afternoon. */
export function hourIn(hour: number, part: string | null): number {
  if (part === 'morning') return hour % 12;
  if (part === 'afternoon' || part === 'evening') return (hour % 12) + 12;
  if (part === 'night') return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
  return hour <= 6 ? hour + 12 : hour;
}

/** Not “Noon Street”, “midnight-blue”. */
function readNoon(line: Line, at: number): Found<ClockMeaning> | null {
  const hour = dayPartWords.get(lowerAt(line, at))?.hour ?? null;
  const isName = isCapitalised(formAt(line, at)) && isCapitalised(formAt(line, at + 1));
  if (hour === null || isName || skipHyphen(line, at + 1) > at + 1) return null;
  return clockAt(line, at + 1, { hour, minute: 0, isSpoken: true });
}
