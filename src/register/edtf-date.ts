import type { ValidTime } from './register.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/**
 * Whether a cell holds a day, month or year of EDTF, perhaps approximate (~), uncertain (?) or both (%).
 *
 * @example
 * isEdtfDate('1991-05~') // true
 * isEdtfDate('1991-02-30') // false
 */
export function isEdtfDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Whether something may hold on a date, by as much of the dates as is known: a year compares with a year.
 *
 * @example
 * holdsOn({ validFrom: '1991-09-02', validUntil: '2024-01-01' }, '1991') // true
 */
export function holdsOn({ validFrom, validUntil }: ValidTime, date: string): boolean {
  return (
    (validFrom === null || compareKnown(validFrom, date) <= 0) &&
    (validUntil === null || compareKnown(validUntil, date) >= 0)
  );
}

/** Below 0 where `left` is earlier, 0 where one lies in the other or both are the same. */
function compareKnown(left: string, right: string): number {
  const [a, b] = [left.replace(/[~?%]$/, ''), right.replace(/[~?%]$/, '')];
  const length = Math.min(a.length, b.length);
  const [short, other] = [a.slice(0, length), b.slice(0, length)];
  return short < other ? -1 : short > other ? 1 : 0;
}
