import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  dateOfDay,
  isPlainYear,
  numberOf,
  weekdayOf,
} from './calendar.ts';
import type { Grain } from './meaning.ts';

/** A piece of the calendar: for weeks and weekends `day` is their first, for seasons and the like `month` is EDTF's code. */
export interface Period extends CalendarDate {
  grain: Exclude<Grain, 'second' | 'minute' | 'hour'>;
}

/**
 * The piece of the calendar in which a date lies.
 *
 * @example
 * periodAround('week', { year: 2008, month: 3, day: 5 }) // 3 to 9 March
 */
export function periodAround(grain: Grain, date: CalendarDate): Period {
  const { year, month, day } = date;
  switch (grain) {
    case 'week':
      return { grain, ...addDays(date, -daysSince(1, date)) };
    case 'weekend':
      return { grain, ...addDays(date, 5 - daysSince(1, date)) };
    case 'month':
      return { grain, year, month, day: null };
    case 'quarter':
      return { grain, year, month: month === null ? null : 33 + Math.floor((month - 1) / 3), day: null };
    case 'half':
      return { grain, year, month: month === null ? null : 40 + Math.floor((month - 1) / 6), day: null };
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
      return { grain: grain === 'season' ? 'year' : grain, year, month: null, day: null };
    default:
      return { grain: 'day', year, month, day };
  }
}

/** The period so many periods later. */
export function movePeriod(period: Period, steps: number): Period {
  const { grain, year, month } = period;
  switch (grain) {
    case 'day':
      return { grain, ...addDays(period, steps) };
    case 'week':
    case 'weekend':
      return { grain, ...addDays(period, 7 * steps) };
    case 'month':
      return { grain, ...addMonths(period, steps) };
    case 'quarter':
      return moveCoded(period, steps, 33, 4);
    case 'half':
      return moveCoded(period, steps, 40, 2);
    case 'season':
      return { ...period, year: year === null ? null : year + steps, month };
    case 'year':
      return { ...period, ...addYears(period, steps) };
    default:
      return { ...period, year: year === null ? null : year + steps * (grain === 'decade' ? 10 : 100) };
  }
}

function moveCoded(period: Period, steps: number, first: number, count: number): Period {
  if (period.month === null) return period;
  const moved = addMonths(
    { year: period.year, month: ((period.month - first) * 12) / count + 1, day: null },
    (steps * 12) / count,
  );
  return { ...period, year: moved.year, month: first + Math.floor(((moved.month! - 1) * count) / 12) };
}

/** How many days ago it was that weekday, 0 to 6. */
function daysSince(weekday: number, date: CalendarDate): number {
  const number = numberOf(date);
  return number === null || date.year === null ? 0 : (weekdayOf(number) - weekday + 7) % 7;
}

/** A day counted since 1970 as a period. */
export function dayPeriod(number: number): Period {
  const date = dateOfDay(number);
  return { grain: 'day', ...date, year: isPlainYear(date.year) ? date.year : null };
}
