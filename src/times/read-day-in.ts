import { type Line, lowerAt, skipWord } from './line.ts';
import { type Dated, type Found, isDated, type Shift, shifted } from './meaning.ts';
import { isMonthAlone, monthAt } from './month-at.ts';
import { readOrdinal } from './read-number.ts';
import { readYear, readYearBehind } from './read-year.ts';
import { dayPartWords, unitWords } from './time-words.ts';

/**
 * Reads a day by its place in a month or year: "the last night of the year", "the first day of 1804", "the 28th ult."
 *
 * @example
 * readDayIn(line('the first day of 1804'), 0) // 1 January 1804
 */
export function readDayIn(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  return readInMonthNear(line, start) ?? (start > at ? readFirstOrLast(line, start) : null);
}

/** Letters and old newspapers name days of this month, the last and the next so. */
const MONTHS: Readonly<Record<string, Shift>> = {
  ...{ inst: 0, instant: 0, ult: -1, ultimo: -1, prox: 1, proximo: 1 },
};

/** "the 3rd inst.", "the 28th ult." */
function readInMonthNear(line: Line, at: number): Found | null {
  const day = /^[0-9]/.test(lowerAt(line, at)) ? readOrdinal(line, at) : null;
  const word = day ? lowerAt(line, day.end).replace(/\.$/, '') : '';
  if (!day || day.value > 31 || !Object.hasOwn(MONTHS, word)) return null;
  const meaning: Dated = { kind: 'day-in', day: day.value, of: shifted('month', MONTHS[word]!) };
  return { end: day.end + 1, meaning, rule: `day ${word}` };
}

/** "the last night of the year", "the first day of May 1990". */
function readFirstOrLast(line: Line, at: number): Found | null {
  const which = lowerAt(line, at);
  const unit = lowerAt(line, at + 1);
  const isDay = unit === 'day' || dayPartWords.get(unit)?.hour === null;
  if ((which !== 'first' && which !== 'last') || !isDay || lowerAt(line, at + 2) !== 'of') return null;
  const whole = readWhole(line, at + 3);
  if (!whole || !isDated(whole.meaning)) return null;
  const meaning: Dated = { kind: 'day-in', day: which === 'first' ? 1 : 'last', of: whole.meaning };
  return { end: whole.end, meaning, rule: `${which} day` };
}

/** "the year", "the month", "1804", "February", "May 1990". */
function readWhole(line: Line, at: number): Found | null {
  const grain = lowerAt(line, at) === 'the' ? unitWords.get(lowerAt(line, at + 1))?.grain : undefined;
  if (grain === 'year' || grain === 'month') return { end: at + 2, meaning: shifted(grain, 0), rule: `the ${grain}` };
  const month = monthAt(line, at);
  if (month === null || !isMonthAlone(line, at)) {
    const year = readYear(line, at);
    return year?.meaning.kind === 'year' ? year : null;
  }
  const year = readYearBehind(line, at + 1);
  const meaning: Dated = {
    ...{ kind: 'name', name: { grain: 'month', month }, shift: null, from: 'story' },
    within: year?.meaning ?? null,
  };
  return { end: year?.end ?? at + 1, meaning, rule: 'month' };
}
