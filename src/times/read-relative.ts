import { endsClause, formAt, isHyphen, type Line, lowerAt, skipHyphen, skipWord } from './line.ts';
import { type Dated, type Found, isClockGrain, shifted } from './meaning.ts';
import { readDirected } from './read-directed.ts';
import { readSeason } from './read-season.ts';
import { dayNameWords, unitWords } from './time-words.ts';

/**
 * Reads a time by where it lies from another one: "yesterday", "last month", "this spring", "the following day", "the
 * same year", "the day before".
 *
 * @example
 * readRelative(line('last month'), 0) // the month before the story's
 */
export function readRelative(line: Line, at: number): Found | null {
  return (
    readDayWord(line, at) ??
    readBeside(line, at) ??
    readDirected(line, at) ??
    readYearBefore(line, at) ??
    readToldQuarter(line, at) ??
    readNewYear(line, at) ??
    readMorrow(line, at) ??
    readRunning(line, at)
  );
}

/** "yesterday", "to-day". */
function readDayWord(line: Line, at: number): Found | null {
  const isCut = lowerAt(line, at) === 'to' && skipHyphen(line, at + 1) > at + 1;
  // “day-to-day affairs”
  if (isCut && isHyphen(formAt(line, at - 1))) return null;
  const shift = dayNameWords.get(isCut ? `to-${lowerAt(line, at + 2)}` : lowerAt(line, at));
  if (shift === undefined) return null;
  return { end: isCut ? at + 3 : at + 1, meaning: shifted('day', shift), rule: 'day word' };
}

/** "the day before yesterday", "the day after", "the year before". */
function readBeside(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  const grain = unitWords.get(lowerAt(line, start))?.grain;
  const link = lowerAt(line, start + 1);
  if (!grain || isClockGrain(grain) || (link !== 'before' && link !== 'after')) return null;
  const shift = link === 'before' ? -1 : 1;
  const word = dayNameWords.get(lowerAt(line, start + 2));
  if (grain === 'day' && word !== undefined) {
    return { end: start + 3, meaning: shifted('day', word + shift), rule: 'day word' };
  }
  // “two years to the day after”
  if (start === at || lowerAt(line, at - 1) === 'to') return null;
  const isOfClause = grain === 'day' && !endsClause(line, start + 2);
  const meaning: Dated = isOfClause ? { kind: 'beside', shift } : shifted(grain, shift, 'told');
  return { end: start + 2, meaning, rule: 'next to the time told' };
}

/** "year-earlier", "the year-ago quarter", "the year-earlier third quarter". */
function readYearBefore(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  const next = skipHyphen(line, start + 1);
  if (lowerAt(line, start) !== 'year' || next === start + 1 || !/^(?:ago|earlier)$/.test(lowerAt(line, next)))
    return null;
  const noun = skipHyphen(line, next + 1);
  const quarter = readSeason(line, noun);
  if (quarter) return { ...quarter, meaning: { ...quarter.meaning, within: shifted('year', -1) } };
  const isQuarter = /^(?:quarter|period)$/.test(lowerAt(line, noun));
  const grain = isQuarter ? 'quarter' : 'year';
  return { end: isQuarter ? noun + 1 : next + 1, meaning: { kind: 'year-before', grain }, rule: 'year before' };
}

/** "the quarter", "the latest period" of a report: the quarter it is about. */
function readToldQuarter(line: Line, at: number): Found | null {
  if (lowerAt(line, at) !== 'the') return null;
  const isLatest = lowerAt(line, at + 1) === 'latest' && lowerAt(line, at + 2) === 'period';
  if (!isLatest && (lowerAt(line, at + 1) !== 'quarter' || lowerAt(line, at + 2) === 'of')) return null;
  return { end: isLatest ? at + 3 : at + 2, meaning: { kind: 'same', grain: 'quarter' }, rule: 'quarter told' };
}

/** "the new year", small: the next one. */
function readNewYear(line: Line, at: number): Found | null {
  const isNew = lowerAt(line, at) === 'the' && formAt(line, at + 1) === 'new' && formAt(line, at + 2) === 'year';
  return isNew ? { end: at + 3, meaning: shifted('year', 1), rule: 'the new year' } : null;
}

/** "on the morrow": the day behind the one told. */
function readMorrow(line: Line, at: number): Found | null {
  if (lowerAt(line, at) !== 'the' || lowerAt(line, at + 1) !== 'morrow') return null;
  return { end: at + 2, meaning: shifted('day', 1, 'told'), rule: 'the morrow' };
}

/** "before the week is out": the one that is on. */
function readRunning(line: Line, at: number): Found | null {
  const grain = lowerAt(line, at) === 'the' ? unitWords.get(lowerAt(line, at + 1))?.grain : undefined;
  const isOn = /^(?:is|was|['’]s)$/.test(lowerAt(line, at + 2)) && /^(?:out|over|up)$/.test(lowerAt(line, at + 3));
  const ends = /^(?:ends|closes)$/.test(lowerAt(line, at + 2));
  if ((grain !== 'week' && grain !== 'month' && grain !== 'year') || !(isOn || ends)) return null;
  return { end: at + 2, meaning: shifted(grain, 0), rule: `the ${grain}` };
}
