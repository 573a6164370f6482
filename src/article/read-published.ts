import { months, weekdays } from '../lang/en.ts';
import { agreesWithWeekday, type FoundDate, findDate, writeDate } from './find-date.ts';
import { WEEKDAY } from './find-weekday.ts';
import { dateHabit, nameAgency } from './name-agency.ts';

const DATE_WORDS = new Set([...months, ...weekdays].map(({ form }) => form.toLowerCase()));

/** What stands beside a date in a line that tells when a story came out. */
const LABELS = new RegExp(
  `^(?:${[
    // When and how it came out.
    'published|updated|posted|modified|edited|last|first|originally|date|dated|issued|released|created|filed|at|on|the',
    'print|printed|appeared|appears|aired|broadcast|recorded|adopted|debated?|decided|delivered|given|heard|hearing|judg(?:e)?ment',
    // The time of day.
    'am|pm|noon|midnight|morning|evening|night|local|time|hrs|hours?|ago|years?|months?|weeks?|days?|gmt|utc|uk|bst|est|edt',
    'et|cst|cdt|ct|mst|mdt|pst|pdt|cet|cest|eet|eest|msk|ist|pkt|jst|kst|hkt|sgt|wib|aest|aedt|nzst|nzdt|z|a|p|m|h|t',
    // Where in a paper it stands, and how long it is.
    'sitting|session|meeting|staff|with|agency|agencies|edition|late|early|final|city|cycle|page|pages|pg|pp|no|nos|vol|volume|issue|price|min|mins|minutes?|read|words',
  ].join('|')})$`,
  'i',
);

/** What names an author or a site in small letters: “by karimvale”, “serin-daily.org”, “@vale”. */
const HANDLES = /\bby:? [\p{Ll}0-9][\p{L}0-9_.-]{2,30}$|@[\w.-]{2,30}|\b[\w-]{2,40}(?:\.[a-z]{2,6}){1,2}(?=[\s|,]|$)/u;

/** “External relations - 27-10-2009”: what a desk is called, parted from the date. */
const DESK = /^\p{Lu}\p{L}+(?: \p{L}+){0,2} (?:[-–—|·•] |[|·•])/u;

/** “Special to The Herald, Saturday, November 7, 1903” */
const SPECIAL = /^\(?special (?:\p{L}+ )?to\b/iu;

/**
 * Whether a line tells a date, and beside it at most a time, an outlet and a place.
 *
 * @example
 * isPublishedLine('Wednesday 18 December 1991') // true
 * isPublishedLine('The vote was on 18 December 1991, he said.') // false
 */
export function isPublishedLine(line: string, mostOtherWords = 7): boolean {
  if (line.length > 120) return false;
  const found = findDate(line);
  if (!found) return false;
  const bare = `${line.slice(0, found.start)} ${line.slice(found.end)}`
    .trim()
    .replace(HANDLES, '')
    .replace(SPECIAL, '')
    .replace(DESK, '');
  if (mostOtherWords > 2 && found.year !== null && found.day !== null && isDetached(line, found)) return true;
  const words = (bare.match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? []).filter((word) => !isDateWord(word));
  if (words.length > mostOtherWords || words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word)))
    return words.length === 0;
  if (words.length > 1 && found.year === null && !/[0-9]{1,2}[:.h][0-9]{2}|[0-9]{4}\s?(?:GMT|UTC|E[SD]T)/.test(bare))
    return false;
  const isFolio = found.year !== null && !/\p{Ll}/u.test(words.join('').slice(1)) && words.length <= 4;
  return (
    !/[!?"“”]|[;:]$/u.test(line) &&
    (isFolio || !/\.$/.test(line)) &&
    !/ [-–—_]+$/.test(line) &&
    (found.year !== null || words.length <= 1)
  );
}

/** Parts of surnames. */
const PARTICLES = [
  'van',
  'von',
  'der',
  'den',
  'del',
  'della',
  'di',
  'dos',
  'du',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
  'y',
  'e',
];

/** “Minister's press conference, Monday, December 4, 2023 (extracts)”: few words, a comma, the date, and nothing else. */
function isDetached(line: string, { start, end }: FoundDate): boolean {
  const before = BEFORE_DATE.exec(line.slice(0, start));
  return (
    before !== null &&
    /^\p{Lu}/u.test(line) &&
    before[1]!.split(' ').length <= 5 &&
    /^\W*(?:\([^()]{1,30}\))?\W*$/.test(line.slice(end)) &&
    !/\.$/.test(line)
  );
}

const BEFORE_DATE = new RegExp(`^(\\p{Lu}[\\p{L}'’ -]{3,60})[,|·•–—]\\s?(?:(?:${WEEKDAY})\\.?,?\\s)?$`, 'iu');

const SMALL = new Set(['of', 'the', 'by', 'de', 'da', 'la', 'and', 'in', 'from', 'huaxia', ...PARTICLES]);

function isDateWord(word: string): boolean {
  const bare = word.replace(/\./g, '').toLowerCase();
  return DATE_WORDS.has(bare) || LABELS.test(bare) || /^(?:st|nd|rd|th)$/.test(bare) || nameAgency(bare) !== null;
}

/** What settles a date in figures: the dateline's month and day, and the agency whose habit it follows. */
export interface Beside {
  dateline: FoundDate | null;
  agency: string | null;
}

/**
 * The date in EDTF. Where day and month can be either way round, the dateline settles it, then the weekday in the line,
 * then the agency's habit; else both stand.
 *
 * @example
 * settleDate('5/3/2008', findDate('5/3/2008')!, { dateline: findDate('March 5'), agency: null }) // '2008-03-05'
 * settleDate('5/3/2008', findDate('5/3/2008')!, { dateline: null, agency: null }) // '[2008-03-05,2008-05-03]'
 */
export function settleDate(line: string, found: FoundDate, { dateline, agency }: Beside): string {
  if (!found.ambiguous || found.day === null) return writeDate(found);
  const turned = { ...found, month: found.day, day: found.month };
  const options = [found, turned];
  const settled =
    only(options, (option) => isNear(option, dateline)) ??
    only(options, (option) => agreesWithWeekday(line, option) === true) ??
    byHabit(found, turned, line, agency);
  return settled ? writeDate(settled) : `[${options.map(writeDate).sort().join(',')}]`;
}

type Option = Pick<FoundDate, 'year' | 'month' | 'day'>;

function only(options: Option[], holds: (option: Option) => boolean): Option | null {
  const held = options.filter(holds);
  return held.length === 1 ? held[0]! : null;
}

/** A story comes out on its dateline's day or one of the few days after. */
function isNear(option: Option, dateline: FoundDate | null): boolean {
  if (!dateline || dateline.day === null || option.day === null) return false;
  const year = option.year ?? 2000;
  const days =
    (Date.UTC(year, option.month - 1, option.day) - Date.UTC(dateline.year ?? year, dateline.month - 1, dateline.day)) /
    86_400_000;
  return days >= -1 && days <= 6;
}

/** American wires and clocks write the month first. */
function byHabit(dayFirst: Option, monthFirst: Option, line: string, agency: string | null): Option | null {
  const habit = dateHabit(agency);
  if (habit === 'mdy' || /\b(?:E[SD]T|C[SD]T|P[SD]T|M[SD]T|ET)\b|[0-9]E[SD]T/.test(line)) return monthFirst;
  return habit === 'dmy' ? dayFirst : null;
}
