import { addDays, type CalendarDate, daysIn } from './calendar.ts';
import type { Period } from './period.ts';

/**
 * A period in EDTF.
 *
 * @example
 * writePeriod({ grain: 'week', year: 2008, month: 3, day: 3 }) // '2008-03-03/2008-03-09'
 */
export function writePeriod(period: Period): string {
  const { grain, month } = period;
  // Years of more figures or before the first have forms of their own, which no month or decade goes with.
  const isPlain = period.year !== null && period.year >= 0 && period.year <= 9999;
  if (grain === 'year') return isPlain ? writeYear(period.year) : writeFarYear(period.year);
  const year = isPlain ? period.year : null;
  switch (grain) {
    case 'century':
      return year === null ? 'XXXX' : `${writeYear(year).slice(0, 2)}XX`;
    case 'decade':
      return year === null ? 'XXXX' : `${writeYear(year).slice(0, 3)}X`;
    case 'season':
    case 'quarter':
    case 'half':
      // No code of a season goes with a year that is not known.
      return year === null || month === null ? writeYear(year) : `${writeYear(year)}-${month}`;
    case 'week':
      return writeDays({ ...period, year }, 6);
    case 'weekend':
      return writeDays({ ...period, year }, 1);
    default:
      return writeDay({ ...period, year }, grain === 'day');
  }
}

function writeYear(year: number | null): string {
  return year === null ? 'XXXX' : String(year).padStart(4, '0');
}

function writeFarYear(year: number | null): string {
  if (year === null) return 'XXXX';
  return Math.abs(year) > 9999 ? `Y${year}` : `-${String(-year).padStart(4, '0')}`;
}

function writeDay({ year, month, day }: CalendarDate, withDay: boolean): string {
  const known = `${writeYear(year)}-${month === null ? 'XX' : two(month)}`;
  return withDay ? `${known}-${day === null ? 'XX' : two(day)}` : known;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Its first and last day, as far as they are known. */
function writeDays(period: Period, more: number): string {
  const last = addDays(period, more);
  if (period.day === null || period.year === null || last.year === null) return writeDay(period, false);
  return `${writeDay(period, true)}/${writeDay(last, true)}`;
}

/**
 * The early, middle or late part of a period, with bounds that are about there: "the early 1990s" are 1990/1993~.
 * Null where the period is not cut so.
 */
export function writePortion(period: Period, portion: string): string | null {
  const third = ['early', 'middle', 'late'].indexOf(portion);
  if (third < 0 || period.year === null || period.year < 0 || period.year > 9999) return null;
  const [first, last, write] = boundsOf(period, third) ?? [];
  if (first === undefined || last === undefined || !write) return null;
  return `${write(first)}${third > 0 ? '~' : ''}/${write(last)}${third < 2 ? '~' : ''}`;
}

type Bounds = [first: number, last: number, write: (part: number) => string];

function boundsOf({ grain, year, month }: Period, third: number): Bounds | null {
  const pick = (...parts: number[]): [number, number] => [parts[2 * third]!, parts[2 * third + 1]!];
  switch (grain) {
    case 'decade':
      return [...pick(0, 3, 4, 6, 7, 9), (part) => writeYear(Math.floor(year! / 10) * 10 + part)];
    case 'century':
      return [...pick(0, 33, 34, 66, 67, 99), (part) => writeYear(Math.floor(year! / 100) * 100 + part)];
    case 'year':
      return [...pick(1, 4, 5, 8, 9, 12), (part) => `${writeYear(year)}-${two(part)}`];
    case 'month':
      if (month === null) return null;
      return [
        ...pick(1, 10, 11, 20, 21, daysIn(year, month)),
        (part) => `${writeYear(year)}-${two(month)}-${two(part)}`,
      ];
    default:
      return null;
  }
}
