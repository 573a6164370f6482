import { clockAt } from './clock-at.ts';
import { endsClause, type Line, lowerAt, skipWord } from './line.ts';
import { type Found, isDay, type Meaning } from './meaning.ts';
import { readDate } from './read-date.ts';
import { readRelative } from './read-relative.ts';
import { hourIn, readWholeHour } from './read-spoken-clock.ts';
import { dayPartWords } from './time-words.ts';

/** What stands before an hour that is told without "o'clock". */
const BEFORE_HOUR = /^(?:at|by|until|till|since|from|before|after|around|about)$/;

/**
 * Reads an hour in words that only its day shows to be one: "seven this morning", "at eleven on Sunday night", "eight
 * tonight".
 *
 * @example
 * readHourOfDay(line('eight tonight'), 0) // 20:00, on the story's day
 */
export function readHourOfDay(line: Line, at: number): Found | null {
  const hour = readWholeHour(line, at);
  if (!hour) return null;
  const isAt = BEFORE_HOUR.test(lowerAt(line, at - 1));
  const start = skipWord(line, hour.end, 'on');
  const day = readDate(line, start) ?? readRelative(line, start);
  if (!day || (!isAt && !TELLS_PART.test(lowerAt(line, day.end - 1)))) return null;
  const told = day.meaning.kind === 'part-of-day' ? day.meaning.day : day.meaning;
  const behind = dayPartWords.get(lowerAt(line, day.end));
  const hasPart = behind?.hour === null;
  const part = hasPart ? behind.part : partOf(lowerAt(line, day.end - 1));
  // “two on Sunday” may be two of anything.
  if (!(isDay(told) || day.meaning.kind === 'part-of-day') || (!isAt && part === null)) return null;
  return hourOn(line, hour.value, part, told, hasPart ? day.end + 1 : day.end);
}

/**
 * Reads an hour in words behind "Monday at": "Monday at eight".
 *
 * @example
 * readHourBehind(line('Monday at eight'), 2, monday) // 08:00, on Monday
 */
export function readHourBehind(line: Line, at: number, day: Meaning): Found | null {
  const hour = lowerAt(line, at - 1) === 'at' ? readWholeHour(line, at) : null;
  if (!hour || !(endsClause(line, hour.end) || /^(?:in|for|when|to|at|on)$/.test(lowerAt(line, hour.end)))) return null;
  return hourOn(line, hour.value, null, day, hour.end);
}

const TELLS_PART = /^(?:morning|afternoon|evening|night|tonight|yesterday|today|tomorrow|day|morrow)$/;

/** "tonight", "this morning". */
function partOf(word: string): string | null {
  if (word === 'tonight' || word === 'to-night') return 'evening';
  return dayPartWords.get(word)?.part ?? null;
}

function hourOn(line: Line, hour: number, part: string | null, day: Meaning, end: number): Found | null {
  const clock = clockAt(line, end, { hour: hourIn(hour, part), minute: 0, isSpoken: true });
  return clock && { ...clock, end, meaning: { ...clock.meaning, zone: '', day }, rule: 'hour of day' };
}
