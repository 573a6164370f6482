import { isCapitalised } from '../tokens/characters.ts';
import { formAt, type Line, lowerAt, skipComma, skipStop, wordAt } from './line.ts';
import { monthAt } from './month-at.ts';
import { monthNames, neighbours, weekdayNames } from './time-words.ts';

/**
 * The weekday that a piece names, 1 for Monday, or null. Shortened ones count before a date alone: "Sun" and "Sat" are
 * other words too.
 *
 * @example
 * weekdayAt(line('the Sunday Times'), 1) // null
 */
export function weekdayAt(line: Line, at: number): number | null {
  if (!isCapitalised(formAt(line, at))) return null;
  const weekday = weekdayNames.get(lowerAt(line, at).replace(/\.$/, ''));
  if (weekday === undefined) return null;
  const isRight = isShortWeekday(line, at) ? isBeforeDate(line, at) : !isPartOfName(line, at);
  return isRight ? weekday : null;
}

/** "Wed", "Wed." */
export function isShortWeekday(line: Line, at: number): boolean {
  return !lowerAt(line, at).endsWith('day');
}

function isBeforeDate(line: Line, at: number): boolean {
  const next = skipComma(line, skipStop(line, at + 1));
  return monthAt(line, next) !== null || (/^[0-9]{1,2}$/.test(formAt(line, next)) && monthAt(line, next + 1) !== null);
}

/** The “Sunday Times”, “Wednesday Adams”, “Bloody Sunday”. */
function isPartOfName(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (!word) return false;
  if (neighbours.event.has(lowerAt(line, at - 1)) && isCapitalised(formAt(line, at - 1))) return true;
  if (word.deprel !== 'compound' && word.deprel !== 'flat') return false;
  const next = line.pieces[at + 1];
  if (next?.token !== word.head || !isCapitalised(next.form) || monthNames.has(next.lower)) return false;
  return line.words[word.head]?.upos === 'PROPN';
}
