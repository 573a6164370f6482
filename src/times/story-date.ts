import type { Article } from '../article/index.ts';
import { dateHabit } from '../article/name-agency.ts';
import type { CalendarDate } from './calendar.ts';
import { type Period, periodAround } from './period.ts';

/**
 * The day a story is of: its dateline's, else that on which it came out; null where neither is told.
 *
 * @example
 * storyDate(article) // { year: 2008, month: 3, day: 5 }
 */
export function storyDate({ dateline, published }: Article): CalendarDate {
  const own = readEdtf(dateline?.date ?? null);
  const out = readEdtf(published);
  return own.day !== null && (own.year !== null || out.year === null) ? own : out;
}

/** The day, month or year of a story in ISO 8601, or null: `2008-03-05`. */
export function isoDayOf(article: Article): string | null {
  const { year, month, day } = storyDate(article);
  if (year === null) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
}

/** The day in the story's dateline, where it has one. */
export function datelineDay({ dateline }: Article): Period | null {
  const date = readEdtf(dateline?.date ?? null);
  return date.year === null || date.day === null ? null : periodAround('day', date);
}

/** Whether the story's agency writes the day or the month first in figures. */
export function storyHabit({ agency }: Article): 'dmy' | 'mdy' | null {
  return dateHabit(agency);
}

/** `2008-03-05T10:30:00Z`, `XXXX-02-17`; of `[2008-03-05,2008-05-03]` the year is known. */
function readEdtf(value: string | null): CalendarDate {
  const match = /^(\[)?([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?/.exec(value ?? '');
  if (!match) return { year: null, month: null, day: null };
  const [year, month, day] = [match[2], match[3], match[4]].map((part) =>
    part === undefined || part.includes('X') ? null : Number(part),
  );
  return match[1]
    ? { year: year ?? null, month: null, day: null }
    : { year: year ?? null, month: month ?? null, day: day ?? null };
}
