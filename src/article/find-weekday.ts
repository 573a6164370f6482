import { weekdays } from '../lang/en.ts';

/** 0 for Sunday, as `Date` counts. */
const WEEKDAY_BY_FORM = new Map(weekdays.map(({ form, weekday }) => [form.toLowerCase(), Number(weekday) % 7]));

/** Any name of a day of the week, longest first, for use inside patterns. */
export const WEEKDAY: string = [...WEEKDAY_BY_FORM.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * The day of the week that a word names, 0 for Sunday; null for any other word.
 *
 * @example
 * weekdayOf('Thurs') // 4
 */
export function weekdayOf(word: string): number | null {
  return WEEKDAY_BY_FORM.get(word.toLowerCase()) ?? null;
}

const AT_END = new RegExp(`(?:,\\s?|\\s\\(|\\s[-–—/]\\s?|\\.[-–—]\\s?)(${WEEKDAY})\\.?\\)?[\\s.,]*$`, 'iu');

/**
 * Parts a day of the week from the place before it.
 *
 * @example
 * takeWeekday('PORT SERIN, Thursday') // { rest: 'PORT SERIN', weekday: 4 }
 */
export function takeWeekday(words: string): { rest: string; weekday: number | null } {
  const match = AT_END.exec(words);
  return match ? { rest: words.slice(0, match.index), weekday: weekdayOf(match[1]!) } : { rest: words, weekday: null };
}
