/** A day as far as it is known; `month` and `day` are null where only the year is told, `year` where only the rest is. */
export interface CalendarDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

const DAY = 86_400_000;
/** Stands in for a year that is not known, so that days can be counted: no leap year, so that no 29 February arises. */
const SOME_YEAR = 2001;

/** No day of a year of four figures is so many days from another. */
const FURTHEST = 4_000_000;

/** Days since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

/** The date of a day counted since 1970. */
export function dateOfDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of a date's day, or null where month or day is not known. A year that is not known counts as some year. */
export function numberOf({ year, month, day }: CalendarDate): number | null {
  return month === null || day === null ? null : dayNumber(year ?? SOME_YEAR, month, day);
}

/** The date so many days later; all is unknown where the day it is counted from is. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = numberOf(date);
  if (number === null || Math.abs(days) > FURTHEST) return { year: null, month: null, day: null };
  const moved = dateOfDay(number + days);
  return date.year === null || !isPlainYear(moved.year) ? { ...moved, year: null } : moved;
}

/** A year of four figures, as days and months are written with. */
export function isPlainYear(year: number): boolean {
  return year >= 0 && year <= 9999;
}

/** The month so many months later. */
export function addMonths({ year, month }: CalendarDate, months: number): CalendarDate {
  if (month === null) return { year: null, month: null, day: null };
  const index = month - 1 + months;
  return {
    year: year === null ? null : year + Math.floor(index / 12),
    month: (((index % 12) + 12) % 12) + 1,
    day: null,
  };
}

/** The same day so many years later; the last of February for a 29th that is not there. */
export function addYears({ year, month, day }: CalendarDate, years: number): CalendarDate {
  if (year === null) return { year, month, day };
  const moved = year + years;
  return { year: moved, month, day: day === null || month === null ? null : Math.min(day, daysIn(moved, month)) };
}

/** The days of a month, 29 for a February whose year is not known. */
export function daysIn(year: number | null, month: number): number {
  const next = dayNumber(year ?? 2000, month + 1, 1);
  return next - dayNumber(year ?? 2000, month, 1);
}

/** Monday is 1, as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function isDate(year: number | null, month: number, day: number | null): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysIn(year, month)));
}

/** Easter Sunday in the West, by the algorithm of Meeus, Jones and Butcher. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * correction + 114;
  return dayNumber(year, Math.floor(index / 31), (index % 31) + 1);
}
