import { dateOfDay, dayNumber, easterOf, weekdayOf } from './calendar.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The day of a named day in a year, counted since 1970. A fifth weekday that the month lacks is its last.
 *
 * @example
 * holidayIn('11-4Thu', 1999) // 25 November 1999
 */
export function holidayIn(date: string, year: number): number {
  if (date.startsWith('easter')) return easterOf(year) + Number(date.slice('easter'.length));
  const [month, rest] = [Number(date.slice(0, 2)), date.slice(3)];
  const weekday = WEEKDAYS.indexOf(rest.slice(1));
  return weekday < 0 ? dayNumber(year, month, Number(rest)) : nthWeekday(year, month, weekday + 1, Number(rest[0]));
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return dateOfDay(found).month === month ? found : found - 7;
}
