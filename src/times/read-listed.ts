import { isDate } from './calendar.ts';
import { type Line, lowerAt, wordAt } from './line.ts';
import { type Found, type Meaning, named } from './meaning.ts';
import { monthAt } from './month-at.ts';

/** No list of days is longer: "1, 2, 3 and 4 March". */
const LONGEST_LIST = 8;

/**
 * Reads a day in figures whose month stands behind the last one of its list.
 *
 * @example
 * readListedDay(line('1, 2 and 3 March'), 0) // the first of March, up to piece 1
 */
export function readListedDay(line: Line, at: number): Found | null {
  const day = dayOf(lowerAt(line, at));
  if (day === null) return null;
  let isJoined = false;
  for (let i = at + 1; i < at + LONGEST_LIST; i++) {
    const month = isJoined ? monthAt(line, i) : null;
    if (month !== null) return isDate(null, month, day) ? listed(at + 1, month, day) : null;
    const lower = lowerAt(line, i);
    if (lower === 'and' || lower === 'or') isJoined = true;
    else if (lower !== ',' && dayOf(lower) === null) return null;
  }
  return null;
}

function listed(end: number, month: number, day: number): Found {
  return { end, meaning: named({ grain: 'day', month, day }, null), rule: 'listed day' };
}

/**
 * Reads the next day of a list whose month stands with the first one.
 *
 * @example
 * readNextDay(line('March 1 and 2'), { end: 2, meaning: firstOfMarch, rule: 'day' }) // the second of March, piece 3
 */
export function readNextDay(line: Line, { end, meaning }: Found): (Found & { at: number }) | null {
  if (meaning.kind !== 'name' || meaning.name.grain !== 'day' || meaning.within !== null) return null;
  const at = /^(?:,|and|or)$/.test(lowerAt(line, end)) ? end + 1 : -1;
  const { month } = meaning.name;
  const day = dayOf(lowerAt(line, at));
  if (day === null || day <= meaning.name.day || !isDate(null, month, day) || isCounting(line, at)) return null;
  return { at, ...listed(at + 1, month, day) };
}

/**
 * Gives a day or month what only the one behind it tells: "1 and 2 March 2007", "January and February 2008".
 *
 * @example
 * shareYear(january, februaryOf2008) // January 2008
 */
export function shareYear(first: Meaning, next: Meaning): Meaning {
  if (first.kind !== 'name' || next.kind !== 'name' || next.within?.kind !== 'year') return first;
  if (first.name.grain !== next.name.grain || first.within !== null || first.shift !== null) return first;
  // “in December and January 2008”
  const isLater = 'month' in first.name && 'month' in next.name && first.name.month > next.name.month;
  return isLater || first.name.grain === 'weekday' ? first : { ...first, within: next.within };
}

function dayOf(lower: string): number | null {
  return /^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?$/.test(lower) ? Number.parseInt(lower, 10) : null;
}

/** “on March 1, 12 people died”, “on March 1 and 3 April”. */
function isCounting(line: Line, at: number): boolean {
  if (monthAt(line, at + 1) !== null) return true;
  const next = wordAt(line, at + 1)?.upos;
  return wordAt(line, at)?.deprel === 'nummod' || next === 'NOUN' || next === 'NUM' || next === 'SYM';
}
