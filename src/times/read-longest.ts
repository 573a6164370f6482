import { type Line, lowerAt, skipWord } from './line.ts';
import { type Found, named } from './meaning.ts';
import { readAmount } from './read-amount.ts';
import { readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { readDayIn } from './read-day-in.ts';
import { readFigures } from './read-figures.ts';
import { readHourOfDay } from './read-hour-of-day.ts';
import { readReference } from './read-reference.ts';
import { readRelative } from './read-relative.ts';
import { readOwnSeason, readSeason } from './read-season.ts';
import { readSet } from './read-set.ts';
import { readYear } from './read-year.ts';
import { dayPartWords } from './time-words.ts';

/** All that may begin at a piece of a line. Of those that go equally far the first holds. */
const READERS: readonly ((line: Line, at: number) => Found | null)[] = [
  readClock,
  readSet,
  readFigures,
  readHourOfDay,
  readDayIn,
  readDate,
  readAmount,
  readRelative,
  (line, at) => readSeason(line, skipWord(line, at, 'the')),
  readOwnSeason,
  readWeekend,
  (line, at) => readYear(line, skipWord(line, skipWord(line, at, 'year'), 'fiscal')),
  readTheYear,
  readPartOfDay,
  readReference,
];

/**
 * Reads what stands at a piece of a line by the rule that goes furthest.
 *
 * @example
 * readLongest(line('May 30 last year'), 0) // not May, not May 30 of this year
 */
export function readLongest(line: Line, at: number): Found | null {
  let best: Found | null = null;
  for (const read of READERS) {
    const found = read(line, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** "the 1990s", "the eighteenth century", "the year 2000", but of "the 1995 pact" the year alone. */
function readTheYear(line: Line, at: number): Found | null {
  if (lowerAt(line, at) !== 'the') return null;
  const isNamed = lowerAt(line, at + 1) === 'year';
  const found = readYear(line, isNamed ? at + 2 : at + 1);
  return found && (isNamed || found.meaning.kind !== 'year') ? found : null;
}

/** "the weekend", "a weekend plebiscite". */
function readWeekend(line: Line, at: number): Found | null {
  const lower = lowerAt(line, at);
  const start = lower === 'the' || lower === 'a' ? at + 1 : at;
  if (lowerAt(line, start) !== 'weekend') return null;
  return { end: start + 1, meaning: named({ grain: 'weekend' }, null), rule: 'weekend' };
}

/** "by evening", "in the morning": of the day that is told. */
function readPartOfDay(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  if (dayPartWords.get(lowerAt(line, start))?.hour !== null) return null;
  const before = start > at ? /^(?:in|during|by)$/ : /^(?:by|until|till|since|before)$/;
  if (!before.test(lowerAt(line, at - 1))) return null;
  return { end: start + 1, meaning: { kind: 'part-of-day', day: { kind: 'same', grain: 'day' } }, rule: 'part of day' };
}
