import { isYear, yearOf } from './is-year.ts';
import { formAt, isHyphen, type Line, lowerAt, skipComma, skipHyphen, skipWord } from './line.ts';
import { type Dated, type Found, shifted } from './meaning.ts';
import { readDecade } from './read-decade.ts';
import { directionWords, numberWords, unitWords } from './time-words.ts';

/**
 * Reads a year, a span of years, a decade or a century that stands by itself.
 *
 * @example
 * readYear(line('1998-1999'), 0) // a range of 1998 and 1999
 */
export function readYear(line: Line, at: number): Found | null {
  return readDecade(line, at) ?? readYears(line, at) ?? readSpokenYear(line, at);
}

function readYears(line: Line, at: number): Found | null {
  const year = yearOf(formAt(line, at));
  if (year === null || !isYear(line, at, year)) return null;
  const from: Dated = { kind: 'year', year };
  const last = readLastYear(line, at + 1, year);
  if (!last) return { end: at + 1, meaning: from, rule: 'year' };
  return { end: at + 3, meaning: { kind: 'range', from, to: { kind: 'year', year: last } }, rule: 'years' };
}

/** 1998-1999, 1998–99, 1989/90. */
function readLastYear(line: Line, at: number, from: number): number | null {
  const mark = formAt(line, at);
  if (!isHyphen(mark) && mark !== '/' && mark !== '—') return null;
  const form = formAt(line, at + 1);
  if (!/^(?:[0-9]{1,2}|[0-9]{4})$/.test(form)) return null;
  if (form.length < 4 && !line.pieces[at + 1]!.glued) return null;
  const year = Number(String(from).slice(0, 4 - form.length) + form);
  return year > from ? year : null;
}

/** "nineteen ninety-six", "the year two thousand". */
function readSpokenYear(line: Line, at: number): Found<Dated> | null {
  const hundreds = cardinalAt(line, at);
  if (hundreds === 2 && lowerAt(line, at + 1) === 'thousand' && lowerAt(line, at - 1) === 'year')
    return spoken(at + 2, 2000);
  if (hundreds === null || hundreds < 17 || hundreds > 20) return null;
  const tens = cardinalAt(line, at + 1);
  if (tens === null || tens < 10) return null;
  const last = skipHyphen(line, at + 2);
  const ones = tens < 20 ? null : cardinalAt(line, last);
  const hasOnes = ones !== null && ones > 0 && ones < 10;
  const end = hasOnes ? last + 1 : at + 2;
  if (unitWords.has(lowerAt(line, skipHyphen(line, end)))) return null;
  return spoken(end, 100 * hundreds + tens + (hasOnes ? ones : 0));
}

function cardinalAt(line: Line, at: number): number | null {
  const word = numberWords.get(lowerAt(line, at));
  return word?.kind === 'cardinal' ? word.value : null;
}

function spoken(end: number, year: number): Found<Dated> {
  return { end, meaning: { kind: 'year', year }, rule: 'spoken year' };
}

/** The year behind a day, month or season: ", 2008", "of 2008", "nineteen ninety-seven", "last year", "of that year". */
export function readYearBehind(line: Line, at: number): Found<Dated> | null {
  const next = lowerAt(line, at) === 'of' ? at + 1 : skipComma(line, at);
  const year = yearOf(formAt(line, next));
  if (year !== null) return { end: skipSameYear(line, next + 1, year), meaning: { kind: 'year', year }, rule: 'year' };
  return readSpokenYear(line, next) ?? readYearShift(line, next);
}

/** “Dec 29 , 2006, 2006”: archives repeat it. */
function skipSameYear(line: Line, at: number, year: number): number {
  return formAt(line, at) === ',' && formAt(line, at + 1) === String(year) ? at + 2 : at;
}

/** "this year", "last year", "that year". */
export function readYearShift(line: Line, at: number): Found<Dated> | null {
  const start = skipWord(line, at, 'the');
  const direction = directionWords.get(lowerAt(line, start));
  if (!direction || lowerAt(line, start + 1) !== 'year') return null;
  const { shift, from } = direction;
  const meaning: Dated =
    from === 'told' && shift === 0 ? { kind: 'same', grain: 'year' } : shifted('year', shift, from);
  return { end: start + 2, meaning, rule: 'year' };
}

/** Two figures are of 1930 to 2029, as in the heads of stories. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
