import { isCapitalised } from '../tokens/characters.ts';
import { formAt, type Line, lowerAt, skipHyphen } from './line.ts';
import type { Found } from './meaning.ts';
import { readNumber, readOrdinal } from './read-number.ts';
import { dayPartWords, monthNames, seasonWords, setWords, unitWords, weekdayNames } from './time-words.ts';
import { writeDuration } from './write-duration.ts';

/**
 * Reads what comes back again and again, by the stretch between two times: "every year", "weekly", "twice a week", "every
 * second weekend", "Mondays".
 *
 * @example
 * readSet(line('every four years'), 0) // R/P4Y
 */
export function readSet(line: Line, at: number): Found | null {
  return readAdverb(line, at) ?? readEach(line, at) ?? readTimes(line, at) ?? readPlural(line, at);
}

/** What is told to come back ("every year") repeats an interval; "weekly" is the interval itself. */
function set(end: number, interval: string, isRepeated = true): Found {
  return { end, meaning: { kind: 'set', value: isRepeated ? `R/${interval}` : interval }, rule: 'set' };
}

/** "weekly", but not "the Daily Telegraph". */
function readAdverb(line: Line, at: number): Found | null {
  const value = setWords.get(lowerAt(line, at));
  if (!value || (isCapitalised(formAt(line, at)) && (at > 0 || isCapitalised(formAt(line, at + 1))))) return null;
  return set(at + 1, value, false);
}

/** "every day", "every other Tuesday", "each of the past …" is none. */
function readEach(line: Line, at: number): Found | null {
  const lower = lowerAt(line, at);
  if (lower !== 'every' && lower !== 'each') return null;
  const other = lowerAt(line, at + 1) === 'other' ? { end: at + 2, value: 2 } : null;
  const number = other ?? readOrdinal(line, at + 1) ?? readNumber(line, at + 1) ?? { end: at + 1, value: 1 };
  return readComingBack(line, skipHyphen(line, number.end), number.value);
}

/** A unit, weekday, month, season or part of a day: how long until it is there again. */
function readComingBack(line: Line, at: number, number: number): Found | null {
  const lower = lowerAt(line, at);
  const unit = unitWords.get(lower);
  if (unit) return set(at + 1, writeDuration(number, unit));
  const count = Math.round(number);
  if (lower === 'weekend' || weekdayNames.has(lower)) {
    return set(dayPartWords.has(lowerAt(line, at + 1)) ? at + 2 : at + 1, `P${count}W`);
  }
  const isMonth = isCapitalised(formAt(line, at)) && monthNames.has(lower);
  if (isMonth || seasonWords.has(lower)) return set(at + 1, `P${count}Y`);
  return dayPartWords.has(lower) ? set(at + 1, `P${count}D`) : null;
}

/** "twice a week", "three times a year". */
function readTimes(line: Line, at: number): Found | null {
  const isAdverb = /^(?:once|twice)$/.test(lowerAt(line, at));
  const number = isAdverb ? null : readNumber(line, at);
  if (!isAdverb && (!number || lowerAt(line, number.end) !== 'times')) return null;
  const article = (number?.end ?? at) + 1;
  if (!/^(?:an?|every|each|per)$/.test(lowerAt(line, article))) return null;
  const unit = unitWords.get(lowerAt(line, article + 1));
  return unit && !unit.plural ? set(article + 2, writeDuration(1, unit)) : null;
}

/** "Mondays", "Tuesday nights", "weekends". */
function readPlural(line: Line, at: number): Found | null {
  const lower = lowerAt(line, at);
  if (lower === 'weekends') return set(at + 1, 'P1W');
  if (!isCapitalised(formAt(line, at))) return null;
  if (lower.endsWith('days') && weekdayNames.has(lower.slice(0, -1))) return set(at + 1, 'P1W');
  const part = lowerAt(line, at + 1);
  const isPart = part.endsWith('s') && dayPartWords.has(part.slice(0, -1));
  return isPart && weekdayNames.has(lower) ? set(at + 2, 'P1W') : null;
}
