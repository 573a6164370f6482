import { isDate } from './calendar.ts';
import { isHyphen, type Line, lowerAt, skipComma, skipHyphen, skipStop, skipWord } from './line.ts';
import { dayMeaning, type Found, isDated, type Meaning, named, type Shift, shifted } from './meaning.ts';
import { isMonthAlone, monthAt } from './month-at.ts';
import { addShiftBehind } from './read-behind.ts';
import { readListedDay } from './read-listed.ts';
import { readOrdinal } from './read-number.ts';
import { fullYear, readYearBehind } from './read-year.ts';
import { isShortWeekday, weekdayAt } from './weekday-at.ts';

/**
 * Reads a date that names its month or weekday: "Wednesday", "Feb. 17", "13 July 1998", "the ninth of January", "March
 * 3-5", "May 30 last year". `shift` is what a word before it says: "last Tuesday".
 *
 * @example
 * readDate(line('Monday, 13 July'), 0) // the 13th of July
 */
export function readDate(line: Line, at: number, shift: Shift | null = null): Found | null {
  const found = readWeekday(line, at, shift) ?? readMonthFirst(line, at, shift) ?? readDayFirst(line, at, shift);
  return found ? addShiftBehind(line, found) : readListedDay(line, at);
}

/** "Wednesday", "Wednesday, March 5", "Tuesday in November", "Thursday last week". */
function readWeekday(line: Line, at: number, shift: Shift | null): Found | null {
  const weekday = weekdayAt(line, at);
  if (weekday === null) return null;
  const next = skipComma(line, skipStop(line, at + 1));
  const date = readMonthFirst(line, next, shift) ?? readDayFirst(line, skipWord(line, next, 'the'), shift);
  if (date && tellsDay(date.meaning)) return date;
  const meaning = named({ grain: 'weekday', weekday }, shift);
  const month = lowerAt(line, at + 1) === 'in' ? readMonthFirst(line, at + 2, null) : null;
  if (month && isDated(month.meaning))
    return { ...month, meaning: { ...meaning, within: month.meaning }, rule: 'weekday' };
  if (lowerAt(line, at + 1) === 'last' && lowerAt(line, at + 2) === 'week') {
    return { end: at + 3, meaning: { ...meaning, within: shifted('week', -1) }, rule: 'weekday' };
  }
  return { end: isShortWeekday(line, at) ? next : at + 1, meaning, rule: 'weekday' };
}

function tellsDay(meaning: Meaning): boolean {
  return meaning.kind === 'range' || (meaning.kind === 'name' && meaning.name.grain === 'day');
}

/** "March 5", "Feb. 17, 2008", "March 2008", "March". */
function readMonthFirst(line: Line, at: number, shift: Shift | null): Found | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  const next = skipStop(line, skipHyphen(line, at + 1));
  const day = readDay(line, next);
  if (day && isDate(null, month, day.value)) return readDays(line, day.end, month, day.value, shift);
  if (!isMonthAlone(line, at)) return null;
  const meaning = named({ grain: 'month', month }, shift);
  const year = readYearBehind(line, skipHyphen(line, next));
  return {
    end: year?.end ?? skipStop(line, at + 1),
    meaning: { ...meaning, within: year?.meaning ?? null },
    rule: 'month',
  };
}

/** What may stand behind the first day: "-5", "to 7", ", 2008", "last year". */
function readDays(line: Line, at: number, month: number, day: number, shift: Shift | null): Found {
  const last = readLastDay(line, at, month, day);
  const year = readYearBehind(line, last?.end ?? at);
  const end = year?.end ?? last?.end ?? at;
  const of = (one: number): Meaning => named({ grain: 'day', month, day: one }, shift, year?.meaning ?? null);
  if (!last) return { end, meaning: of(day), rule: 'day' };
  return { end, meaning: { kind: 'range', from: of(day), to: of(last.value) }, rule: 'days' };
}

/** "March 3-5", "March 3 to 5". */
function readLastDay(line: Line, at: number, month: number, from: number): { end: number; value: number } | null {
  const mark = lowerAt(line, at);
  if (!isHyphen(mark) && mark !== 'to' && mark !== 'through') return null;
  const day = readDay(line, at + 1);
  if (!day || day.value <= from || !isDate(null, month, day.value)) return null;
  const isOther = monthAt(line, day.end) !== null || /^(?:%|percent|am|pm|a\.m\.|p\.m\.)$/.test(lowerAt(line, day.end));
  return isOther ? null : day;
}

/** "13 July 1998", "the ninth of January", "17-Jan-00", "18th of September, 2006", "3-5 March". */
function readDayFirst(line: Line, at: number, shift: Shift | null): Found | null {
  const day = readDay(line, at) ?? readDayInWords(line, at);
  if (!day) return null;
  const isSpan = isHyphen(lowerAt(line, day.end)) || lowerAt(line, day.end) === '/';
  const second = isSpan ? readDay(line, day.end + 1) : null;
  const last = second && second.value > day.value ? second : null;
  const next = skipWord(line, last?.end ?? skipHyphen(line, day.end), 'of');
  const month = monthAt(line, next);
  if (month === null || !isDate(null, month, last?.value ?? day.value)) return null;
  const short = readShortYear(line, next + 1);
  if (short) return { end: short.end, meaning: dayMeaning(short.year, month, day.value), rule: 'day' };
  const found = readDays(line, skipStop(line, next + 1), month, day.value, shift);
  if (!last || found.meaning.kind !== 'name') return found;
  const to: Meaning = { ...found.meaning, name: { grain: 'day', month, day: last.value } };
  return { ...found, meaning: { kind: 'range', from: found.meaning, to }, rule: 'days' };
}

/** 17, 17th; in words behind a month alone: "March eighth". */
function readDay(line: Line, at: number): { end: number; value: number } | null {
  const figures = /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(lowerAt(line, at));
  if (!figures) return monthAt(line, at - 1) === null ? null : readOrdinal(line, at);
  const isShare = /^(?:%|percent|per)$/.test(lowerAt(line, at + 1));
  const value = Number(figures[1]);
  return value < 1 || value > 31 || isShare ? null : { end: at + 1, value };
}

/** "the ninth of January", "the 17th of February". */
function readDayInWords(line: Line, at: number): { end: number; value: number } | null {
  const ordinal = readOrdinal(line, skipWord(line, at, 'the'));
  return ordinal && ordinal.value <= 31 && lowerAt(line, ordinal.end) === 'of' ? ordinal : null;
}

/** 17-Jan-00. */
function readShortYear(line: Line, at: number): { end: number; year: number } | null {
  const next = skipHyphen(line, at);
  const form = lowerAt(line, next);
  return next > at && /^(?:(?:19|20)?[0-9]{2})$/.test(form) ? { end: next + 1, year: fullYear(form) } : null;
}
