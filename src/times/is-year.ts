import { type Line, lowerAt, wordAt } from './line.ts';
import { isBeforeChrist } from './read-decade.ts';
import { neighbours, numberBearers, unitWords } from './time-words.ts';

/** What stands before a year and before few other numbers. */
const BEFORE_YEAR = new Set(
  'in since of from until till by before after during to between around about circa through year early late mid - and fiscal ad'.split(
    ' ',
  ),
);
/** Old years are few among numbers: these alone may stand before them. */
const BEFORE_OLD_YEAR = new Set('in since of until by before after year ad'.split(' '));

/** Figures of these years are rarely numbers of anything. */
const FIRST_LIKELY = 1700;
const LAST_LIKELY = 2100;

/** A year in figures from 1000 to 2199, or null. */
export function yearOf(form: string): number | null {
  return /^(?:1[0-9]|2[01])[0-9]{2}$/.test(form) ? Number(form) : null;
}

/**
 * Whether four figures are a year: not “Resolution 1970”, “$1991”, “2000 people”, “resolution 2202 (2015)”.
 *
 * @example
 * isYear(line('Resolution 1970'), 1, 1970) // false
 */
export function isYear(line: Line, at: number, year: number): boolean {
  if (isNumbered(line, at) || isMeasure(line, at) || isInFigures(line, at)) return false;
  const before = lowerAt(line, at - 1);
  if (year < FIRST_LIKELY || year > LAST_LIKELY) return BEFORE_OLD_YEAR.has(before) && !isCounting(line, at);
  return BEFORE_YEAR.has(before) || year % 100 !== 0 || !isCounting(line, at);
}

/** How many numbers a list of numbered things may have. */
const LONGEST_LIST = 8;

/** “Resolution 1970”, “No. 1970”, “resolution 2202 (2015)”, “resolutions 1970 and 1973”. */
function isNumbered(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  if (numberBearers.has(before.replace(/\.$/, ''))) return true;
  if (before === '(' && numberBearers.has(lowerAt(line, at - 3))) return true;
  let first = at - 1;
  while (first > at - LONGEST_LIST && /^(?:and|,|or|[0-9]{3,4})$/.test(lowerAt(line, first))) first--;
  return first < at - 1 && numberBearers.has(lowerAt(line, first));
}

/** “$1991”, “1992 dollars”, “2000 people”, “1500-year”. */
function isMeasure(line: Line, at: number): boolean {
  if (/^[$£€#¥№+/:]$/.test(lowerAt(line, at - 1))) return true;
  const behind = lowerAt(line, at + 1);
  if (isBeforeChrist(behind) || neighbours.counted.has(behind)) return true;
  if (unitWords.has(behind)) return behind !== 'quarter';
  return behind === '-' && line.pieces[at + 1]!.glued && unitWords.has(lowerAt(line, at + 2));
}

/** Part of a longer number or name: “SC-1990”, but not “post-1959” and “1996-2001”. */
function isInFigures(line: Line, at: number): boolean {
  const behind = line.pieces[at + 1];
  if (behind?.glued && /^[,.:][0-9]/.test(behind.form)) return true;
  // “2008-03-05T14:30:00Z”
  if (behind?.glued && behind.form === '-' && line.pieces[at + 3]?.glued && line.pieces[at + 3]?.form === '-')
    return true;
  if (!line.pieces[at]!.glued || !/^[-.,]$/.test(lowerAt(line, at - 1))) return false;
  const before = lowerAt(line, at - 2);
  return !/^(?:post|pre|mid|early|late)$/.test(before) && yearOf(before) === null;
}

/** “2000 soldiers”: a number of things. */
function isCounting(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  return word?.deprel === 'nummod' && (line.words[word.head]?.feats.includes('Number=Plur') ?? false);
}
