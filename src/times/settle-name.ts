import { addDays, type CalendarDate, dateOfDay, dayNumber, isDate, numberOf, weekdayOf } from './calendar.ts';
import { holidayIn } from './holiday-in.ts';
import type { Name, Shift } from './meaning.ts';
import { dayPeriod, type Period, periodAround } from './period.ts';
import { seasonMonths } from './time-words.ts';

/** Which of the times that bear a name is meant. */
export interface Side {
  /** What it is reckoned from. */
  from: CalendarDate;
  /** As a word told it: "last", "this", "next". */
  shift: Shift | null;
  /** As the verb's tense has it; 0 for the nearest one. */
  lean: Shift;
}

/**
 * The time of that name which is meant: the last one, the next one, the nearest one.
 *
 * @example
 * settleName({ grain: 'weekday', weekday: 3 }, { from: fifthOfMarch2008, shift: null, lean: -1 }) // 5 March 2008
 */
export function settleName(name: Name, side: Side): Period {
  switch (name.grain) {
    case 'weekday':
      return settleWeekday(name.weekday, side);
    case 'weekend':
      return settleWeekend(side);
    case 'day':
      return settleDay(name.month, name.day, side);
    case 'holiday':
      return settleHoliday(name.date, side);
    case 'month':
      return { grain: 'month', year: yearOfMonth(name.month, side), month: name.month, day: null };
    case 'season':
      return { grain: 'season', year: yearOfSeason(seasonMonths.get(name.code)!, side), month: name.code, day: null };
    default:
      return { grain: name.grain, year: yearOfQuarter(firstMonth(name), side), month: name.code, day: null };
  }
}

/**
 * The time of that name that lies in a year or month that is told.
 *
 * @example
 * nameWithin({ grain: 'day', month: 3, day: 5 }, yearPeriod2008) // 5 March 2008
 */
export function nameWithin(name: Name, within: Period): Period {
  const { year } = within;
  switch (name.grain) {
    case 'day':
      return { grain: 'day', year, month: name.month, day: isDate(year, name.month, name.day) ? name.day : null };
    case 'month':
      return { grain: 'month', year, month: name.month, day: null };
    case 'holiday':
      return year === null ? SOME_DAY : dayPeriod(holidayIn(name.date, year));
    case 'weekday':
      // “a wet Tuesday in November” may be any of them; “Thursday last week” is one.
      return within.grain === 'week' ? { grain: 'day', ...addDays(within, name.weekday - 1) } : within;
    case 'weekend':
      return within;
    default:
      return { grain: name.grain, year, month: name.code, day: null };
  }
}

const SOME_DAY: Period = { grain: 'day', year: null, month: null, day: null };

/** Days since 1970, where the year is known too: without it no weekday can be told. */
function fullNumber(from: CalendarDate): number | null {
  return from.year === null ? null : numberOf(from);
}

function settleWeekday(weekday: number, { from, shift, lean }: Side): Period {
  const number = fullNumber(from);
  if (number === null) return SOME_DAY;
  const back = (weekdayOf(number) - weekday + 7) % 7;
  if (shift === -1) return dayPeriod(number - (back || 7));
  if (shift === 1) return dayPeriod(number + 7 - back);
  return dayPeriod(lean === 1 ? number + ((7 - back) % 7) : number - back);
}

/** On a weekend, the weekend is the one that is on. */
function settleWeekend({ from, shift, lean }: Side): Period {
  const number = fullNumber(from);
  if (number === null) return { ...SOME_DAY, grain: 'weekend' };
  const isOn = weekdayOf(number) >= 6;
  const steps = shift === 1 ? Number(isOn) : shift === 0 || lean === 1 || (isOn && shift === null) ? 0 : -1;
  return { grain: 'weekend', ...addDays(periodAround('weekend', from), 7 * steps) };
}

/** So many days off the nearest one is meant, whatever the tense. */
const NEAR = 90;

function settleDay(month: number, day: number, side: Side): Period {
  const { from, shift, lean } = side;
  const number = fullNumber(from);
  if (number === null || from.year === null) return { grain: 'day', year: yearOfMonth(month, side), month, day };
  const years = [from.year - 1, from.year, from.year + 1].filter((year) => isDate(year, month, day));
  const options = years.map((year) => dayNumber(year, month, day));
  const last = options.filter((option) => option < number + Number(shift === null)).at(-1);
  const next = options.find((option) => option > number - Number(shift === null));
  const nearest = (last ?? -Infinity) + (next ?? Infinity) < 2 * number ? next : last;
  const isNear = shift === null && nearest !== undefined && Math.abs(nearest - number) <= NEAR;
  const meant = isNear || !(shift ?? lean) ? nearest : (shift ?? lean) === 1 ? next : last;
  if (shift === 0 || meant === undefined) return { grain: 'day', year: shift === 0 ? from.year : null, month, day };
  return dayPeriod(meant);
}

function settleHoliday(date: string, side: Side): Period {
  if (side.from.year === null) return SOME_DAY;
  const { month, day } = dateOfDay(holidayIn(date, side.from.year));
  const { year } = settleDay(month, day, side);
  return dayPeriod(holidayIn(date, year ?? side.from.year));
}

function firstMonth({ grain, code }: Name & { code: number }): number {
  return grain === 'half' ? 6 * (code - 40) + 1 : 3 * (code - 33) + 1;
}

/** A quarter that began no longer than half a year ago is told of now, whatever the tense. */
function yearOfQuarter(first: number, side: Side): number | null {
  const { year, month } = side.from;
  const isNow = side.shift === null && month !== null && (month - first + 12) % 12 <= 6;
  if (!isNow || year === null) return yearOfMonth(first, side);
  return first > month ? year - 1 : year;
}

/** “Last summer”, told in summer, is not the one that is on. */
function yearOfSeason(first: number, side: Side): number | null {
  const year = yearOfMonth(first, side);
  const begun = ((side.from.month ?? first) - first + 12) % 12;
  return year !== null && side.shift === -1 && (begun === 1 || begun === 2) ? year - 1 : year;
}

/** How many months ahead the nearest one may lie. */
const NEAR_MONTHS = 5;

/** The year in which a month lies. The month of the story itself is the last one and the next one. */
function yearOfMonth(month: number, { from, shift, lean }: Side): number | null {
  const { year, month: now } = from;
  if (year === null || now === null) return shift === 0 ? year : null;
  if (shift === 0) return year;
  const ahead = (month - now + 12) % 12;
  const nearest = ahead > 0 && ahead <= NEAR_MONTHS ? 1 : -1;
  const isOwn = shift === null && month === now;
  if ((shift ?? (lean || nearest)) === 1) return month > now || isOwn ? year : year + 1;
  return month < now || isOwn ? year : year - 1;
}
