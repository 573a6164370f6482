import edtf from 'edtf';
import { ReaderError } from '../errors.ts';

/** The first and the last day that a date may stand for, both taken in: ISO days, or `-infinity` and `infinity`. */
export interface DateBounds {
  earliest: string;
  latest: string;
}

/** Any day at all: of what is not dated. */
export const ANY_DAY: DateBounds = { earliest: '-infinity', latest: 'infinity' };

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^\d{4}$/;
const QUALIFIED = /[~%]/;
const remembered = new Map<string, DateBounds>();
const MOST_REMEMBERED = 50_000;

/**
 * The days that a date of EDTF (ISO 8601-2) may stand for. An approximate one (`~`, `%`) reaches a unit further to both
 * sides: a year a year, a month a month, a day a month, since news dates an act by its report as often as by its day.
 *
 * @example
 * dateBounds('2008-02') // { earliest: '2008-02-01', latest: '2008-02-29' }
 * dateBounds('2019~') // { earliest: '2018-01-01', latest: '2020-12-31' }
 * @throws ReaderError `date-not-understood`
 */
export function dateBounds(date: string): DateBounds {
  const known = remembered.get(date);
  if (known) return known;
  const bounds = QUALIFIED.test(date) ? widen(plainBounds(date), date) : plainBounds(date);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(date, bounds);
  return bounds;
}

/** The days of a date as it is written, however approximate: when something was read or told, not when it was done. */
export function plainBounds(date: string): DateBounds {
  if (DAY.test(date) && isDay(date)) return { earliest: date, latest: date };
  if (YEAR.test(date)) return { earliest: `${date}-01-01`, latest: `${date}-12-31` };
  const month = MONTH.exec(date);
  if (month && isMonth(month[2]!))
    return { earliest: `${date}-01`, latest: `${date}-${lastDay(month[1]!, month[2]!)}` };
  return libraryBounds(date);
}

/** Whether a text is a date of EDTF. */
export function isDate(date: string): boolean {
  return boundsOrNull(date) !== null;
}

/** The days of a date as it is written (`plainBounds`); null where there is none, or what is there is none. */
export function boundsOrNull(date: string | null): DateBounds | null {
  try {
    return date === null ? null : plainBounds(date);
  } catch {
    return null;
  }
}

/** The days from one date to another, both taken in; open where one is left out. */
export function boundsBetween(from: string | null, until: string | null): DateBounds {
  return {
    earliest: from === null ? ANY_DAY.earliest : plainBounds(from).earliest,
    latest: until === null ? ANY_DAY.latest : plainBounds(until).latest,
  };
}

function libraryBounds(date: string): DateBounds {
  // A clock tells of the same day, wherever it ticks: `2008-03-05T23:30:00-05:00` is 5 March to its reader.
  if (/^\d{4}-\d\d-\d\dT/.test(date)) return plainBounds(date.slice(0, 10));
  const [from, until, ...more] = date.split('/');
  if (until !== undefined && more.length === 0 && isOpen(from!) !== isOpen(until)) {
    if (isOpen(until)) return { earliest: plainBounds(from!).earliest, latest: 'infinity' };
    return { earliest: '-infinity', latest: plainBounds(until).latest };
  }
  try {
    if (isOpen(from!) && until !== undefined) throw new RangeError('Both ends are open.');
    const { min, max } = edtf(date);
    return { earliest: dayOf(min, '-infinity'), latest: dayOf(max, 'infinity') };
  } catch (cause) {
    throw new ReaderError(
      'date-not-understood',
      `Expected a date by EDTF such as 2008-02-17, 2008-02, 2008 or 2008~, got "${date}".`,
      {},
      cause,
    );
  }
}

/** An end of an interval that is open (`..`) or not known (nothing). */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

/** A year that is not given (`XXXX-03-05`) may be any: no day of the calendar bounds it. */
function dayOf(moment: number, open: '-infinity' | 'infinity'): string {
  const day = Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : open;
  return DAY.test(day) && day > '0001' && day < '9999' ? day : open;
}

function widen({ earliest, latest }: DateBounds, date: string): DateBounds {
  const years = /^\d{4}[?~%]*$/.test(date) ? 1 : 0;
  const months = years === 1 ? 0 : 1;
  return {
    earliest: shift(earliest, -years, -months, false),
    latest: shift(latest, years, months, isMonthEnd(latest)),
  };
}

/** A day some years and months away, or the last day of that month. */
function shift(day: string, years: number, months: number, toEnd: boolean): string {
  if (!DAY.test(day)) return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
  const given = toEnd ? last : Math.min(date, last);
  return `${first.toISOString().slice(0, 8)}${String(given).padStart(2, '0')}`;
}

function isMonthEnd(day: string): boolean {
  return DAY.test(day) && day.slice(8) === lastDay(day.slice(0, 4), day.slice(5, 7));
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function isDay(day: string): boolean {
  return (
    isMonth(day.slice(5, 7)) && Number(day.slice(8)) >= 1 && day.slice(8) <= lastDay(day.slice(0, 4), day.slice(5, 7))
  );
}
