import { months } from '../lang/en.ts';
import type { Span } from '../span.ts';
import { weekdayOf } from './find-weekday.ts';

/** A date as it stands in the head of a story: what is known of it, and whether day and month can be told apart. */
export interface FoundDate extends Span {
  year: number | null;
  month: number;
  day: number | null;
  /** Day and month may be the other way round: `5/3/2008`. */
  ambiguous: boolean;
}

const MONTH_BY_FORM = new Map(months.map(({ form, month }) => [form.toLowerCase(), Number(month)]));
/** Longest first, so that “Sept” is not read as “Sep”. */
const MONTH = [...MONTH_BY_FORM.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = '(0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)[0-9]{2})';
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** A time of day may stand right behind a year: “November 24, 20032:05 PM”. */
const YEAR_END = `(?:${END}|(?=[0-9]{1,2}:[0-9]{2}))`;

type Read = (parts: (string | undefined)[]) => Omit<FoundDate, 'start' | 'end'> | null;

const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** In order of how sure they are. They run on heads of stories, a few hundred characters at most. */
const LAYOUTS: readonly { pattern: RegExp; read: Read }[] = [
  // 2008-03-05, 2018/09/03
  {
    pattern: pattern(`${EDGE}${YEAR}([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?:(?=T[0-9])|${END})`),
    read: ([y, , m, d]) => date(y, m, d),
  },
  // March 5, 2008; JAN. 6, 1950; Dec 29 , 2006
  {
    pattern: pattern(`${EDGE}(${MONTH})\\.?\\s?${DAY}\\s?,?\\s?${YEAR}${YEAR_END}`),
    read: ([m, d, y]) => date(y, named(m), d),
  },
  // 5 March 2008, 18th of September, 2006, the 9th of July, 2011
  {
    pattern: pattern(
      `${EDGE}(?:the )?${DAY}(?:\\s?of)?[ .\\u00a0-]{0,2}(${MONTH})\\.?,?[ \\u00a0-]?${YEAR}${YEAR_END}`,
    ),
    read: ([d, m, y]) => date(y, named(m), d),
  },
  // 17Jan00, 17-Jan-00
  {
    pattern: pattern(`${EDGE}${DAY}-?(${MONTH})-?([0-9]{2})${END}`),
    read: ([d, m, y]) => date(fullYear(y), named(m), d),
  },
  // 1405 gmt 24 Nov 03
  {
    pattern: pattern(`${EDGE}${DAY}\\s(${MONTH})\\.?\\s([0-9]{2})(?=\\.?\\s*$)`),
    read: ([d, m, y]) => date(fullYear(y), named(m), d),
  },
  // 5/3/2008, 31.03.2014, 04-27-93
  {
    pattern: pattern(`${EDGE}([0-9]{1,2})([./-])([0-9]{1,2})\\2((?:1[5-9]|20)[0-9]{2}|[0-9]{2})${END}`),
    read: readFigures,
  },
  // AFP_ENG_20061229.0227, APW19980308.0201
  {
    pattern: pattern(`(?<=[A-Z_])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?=\\.[0-9]{4})`),
    read: ([y, m, d]) => date(y, m, d),
  },
  // 20080305
  {
    pattern: pattern(`${EDGE}((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:(?=T[0-9])|${END})`),
    read: ([y, m, d]) => date(y, m, d),
  },
  // March 5, Feb. 17
  { pattern: pattern(`${EDGE}(${MONTH})\\.?\\s?${DAY}${END}`), read: ([m, d]) => date(undefined, named(m), d) },
  // 5 March, 4 JUL
  { pattern: pattern(`${EDGE}${DAY}\\s?(${MONTH})\\.?${END}`), read: ([d, m]) => date(undefined, named(m), d) },
  // November 2013
  { pattern: pattern(`${EDGE}(${MONTH})\\.?,?\\s${YEAR}${END}`), read: ([m, y]) => date(y, named(m), undefined) },
];

/** Anything longer than this is prose and no line of a story's head. */
const LONGEST = 400;

/**
 * Finds the date that a line of a story's head tells best: a full one before one without its year.
 *
 * @example
 * findDate('Reuters - 5/3/2008') // { year: 2008, month: 3, day: 5, ambiguous: true, start: 10, end: 18 }
 */
export function findDate(text: string): FoundDate | null {
  const head = text.slice(0, LONGEST);
  if (!/[0-9]/.test(head)) return null;
  for (const { pattern, read } of LAYOUTS) {
    for (const match of head.matchAll(pattern)) {
      const found = read(match.slice(1));
      if (found) return { ...found, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** A date in EDTF, as far as it is known: `2008-03-05`, `2013-11`, `XXXX-03-05`. */
export function writeDate({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0'), String(month).padStart(2, '0')];
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** Whether the weekday named in the line, if any, is the one on which this date falls. Null where none is named. */
export function agreesWithWeekday(
  line: string,
  { year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>,
): boolean | null {
  if (year === null || day === null) return null;
  const named = [...line.slice(0, LONGEST).matchAll(/\p{L}+/gu)].map(([word]) => weekdayOf(word));
  const weekday = named.find((value) => value !== null);
  return weekday === undefined ? null : weekday === new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * The day of the week told last as of the day a story came out: of “PORT SERIN, Wednesday” in a paper of Thursday, the day
 * before. Null where that day is not known.
 *
 * @example
 * dayBefore('1983-11-24', 3) // '1983-11-23'
 */
export function dayBefore(published: string | null, weekday: number): string | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/.exec(published ?? '');
  if (!match) return null;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day.toISOString().slice(0, 10);
}

function named(form: string | undefined): string | undefined {
  const month = MONTH_BY_FORM.get((form ?? '').toLowerCase());
  return month === undefined ? undefined : String(month);
}

function date(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Omit<FoundDate, 'start' | 'end'> | null {
  const found = {
    year: year ? Number(year) : null,
    month: Number(month),
    day: day ? Number(day) : null,
    ambiguous: false,
  };
  return isDate(found) ? found : null;
}

/** Figures alone. Stops part day from month in this order everywhere; slashes and hyphens leave it open. */
function readFigures([first, mark, second, year]: (string | undefined)[]): Omit<FoundDate, 'start' | 'end'> | null {
  const dayFirst = date(fullYear(year), second, first);
  const monthFirst = date(fullYear(year), first, second);
  if (mark === '.' || !monthFirst) return dayFirst;
  if (!dayFirst) return monthFirst;
  return { ...dayFirst, ambiguous: dayFirst.day !== dayFirst.month };
}

/** Two figures are of 1930 to 2029: news in this shape came with wire computers. */
function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return `${Number(year) < 30 ? '20' : '19'}${year}`;
}

function isDate({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): boolean {
  if (!(month >= 1 && month <= 12)) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate());
}
