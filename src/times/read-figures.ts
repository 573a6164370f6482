import { isDate } from './calendar.ts';
import { formAt, type Line } from './line.ts';
import { dayMeaning, type Found, type Meaning } from './meaning.ts';
import { fullYear } from './read-year.ts';
import { monthNames } from './time-words.ts';

/**
 * Reads a date written in figures as one word: 2018/09/03, 31.03.2014, 5/3/2008, 17Jan00.
 *
 * @example
 * readFigures(line('31.03.2014'), 0) // 31 March 2014
 */
export function readFigures(line: Line, at: number): Found | null {
  const form = formAt(line, at);
  const meaning = form.length > 11 ? null : (readYearFirst(form) ?? readYearLast(form) ?? readNamedMonth(form));
  return meaning && { end: at + 1, meaning, rule: 'figures' };
}

function readYearFirst(form: string): Meaning | null {
  const match = /^((?:1[0-9]|20)[0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/.exec(form);
  if (!match) return null;
  const [, year, , month, day] = match.map(Number);
  return isDate(year!, month!, day!) ? dayMeaning(year!, month!, day!) : null;
}

/** Stops part day from month in this order everywhere; slashes and hyphens leave it open. */
function readYearLast(form: string): Meaning | null {
  const match = /^([0-9]{1,2})([-/.])([0-9]{1,2})\2((?:1[0-9]|20)[0-9]{2}|[0-9]{2})$/.exec(form);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4]!);
  const dayFirst = isDate(year, second, first) ? dayMeaning(year, second, first) : null;
  const monthFirst = isDate(year, first, second) ? dayMeaning(year, first, second) : null;
  if (!dayFirst || !monthFirst || match[2] === '.' || first === second)
    return dayFirst ?? (match[2] === '.' ? null : monthFirst);
  return { kind: 'either', dayFirst, monthFirst };
}

function readNamedMonth(form: string): Meaning | null {
  const match = /^([0-9]{1,2})([A-Za-z]{3})((?:19|20)?[0-9]{2})$/.exec(form);
  const month = match && monthNames.get(match[2]!.toLowerCase());
  if (!month) return null;
  const year = fullYear(match[3]!);
  return isDate(year, month, Number(match[1])) ? dayMeaning(year, month, Number(match[1])) : null;
}
