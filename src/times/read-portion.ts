import { type Line, lowerAt, skipHyphen, skipWord } from './line.ts';
import { canOpen, type Dated, type Found, isClockGrain, isDated, type Meaning, shifted } from './meaning.ts';
import { readDate } from './read-date.ts';
import { readFigures } from './read-figures.ts';
import { readRelative } from './read-relative.ts';
import { readWithClock } from './read-with-clock.ts';
import { dayPartWords, neighbours, portionWords, unitWords } from './time-words.ts';

/**
 * Reads one time with what tells which portion of it is meant, or how nearly: "the early 1990s", "around Nov. 1", "the end
 * of the month", "the week of March 6".
 *
 * @example
 * readPortion(line('early 1990s'), 0) // the early portion of the decade 199
 */
export function readPortion(line: Line, at: number): Found | null {
  return (
    readAbout(line, at) ??
    readPortionOf(line, at) ??
    readYearEnd(line, at) ??
    readPartOf(line, at) ??
    readWithClock(line, at)
  );
}

/** "in about 1905", "around Nov. 1", but not “asked about 1991”, “around Wednesday's ruling”. */
function readAbout(line: Line, at: number): Found | null {
  const word = lowerAt(line, at);
  if (!neighbours.about.has(word) || (word === 'about' && !BEFORE_ABOUT.test(lowerAt(line, at - 1)))) return null;
  const found = readPortionOf(line, at + 1) ?? readWithClock(line, at + 1);
  if (!found || !canOpen(found.meaning) || found.meaning.kind === 'shift' || isWeekday(found.meaning)) return null;
  return { ...found, meaning: { kind: 'about', of: found.meaning }, rule: `about, ${found.rule}` };
}

const BEFORE_ABOUT = /^(?:in|on|at|by|from|since|to|until|till)$/;

function isWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'name' && meaning.name.grain === 'weekday';
}

/** "late November", "later this year", "the end of the year", "earlier in the day". */
function readPortionOf(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  const word = portionWords.get(lowerAt(line, start));
  if (!word) return null;
  const next = skipHyphen(line, start + 1);
  const link = lowerAt(line, next);
  if (word.of && link !== 'of') return null;
  const isLinked = link === 'of' || link === 'in' || link === 'on';
  const { portion } = word;
  const whole = (isLinked ? readThisPeriod(line, next + 1) : null) ?? readWhole(line, isLinked ? next + 1 : next);
  return (
    whole && { ...whole, meaning: { kind: 'portion', portion, of: whole.meaning }, rule: `${portion}, ${whole.rule}` }
  );
}

/** "the year", "the fiscal year": the one the story is of. */
function readThisPeriod(line: Line, at: number): Found | null {
  if (lowerAt(line, at) !== 'the') return null;
  const next = neighbours['of-year'].has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  const unit = unitWords.get(lowerAt(line, next));
  if (!unit?.grain || unit.plural || isClockGrain(unit.grain)) return null;
  const meaning: Dated = unit.grain === 'day' ? { kind: 'same', grain: 'day' } : shifted(unit.grain, 0);
  return { end: next + 1, meaning, rule: `the ${unit.grain}` };
}

function readWhole(line: Line, at: number): Found | null {
  const found = readWithClock(line, at) ?? readWithClock(line, skipWord(line, at, 'the'));
  return found && (canOpen(found.meaning) || found.meaning.kind === 'part-of-day') ? found : null;
}

/** "year's end", "year-end". */
function readYearEnd(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  if (lowerAt(line, start) !== 'year') return null;
  const end = /^['’]s$/.test(lowerAt(line, start + 1)) ? start + 2 : skipHyphen(line, start + 1);
  if (lowerAt(line, end) !== 'end') return null;
  return { end: end + 1, meaning: { kind: 'portion', portion: 'end', of: shifted('year', 0) }, rule: 'year end' };
}

/** "the week of March 6", "the night of July 11, 1960". */
function readPartOf(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  const lower = lowerAt(line, start);
  const isPart = dayPartWords.get(lower)?.hour === null;
  if (!isPart && lower !== 'week' && lower !== 'weekend') return null;
  if (!/^(?:of|ending|beginning)$/.test(lowerAt(line, start + 1))) return null;
  const next = start + 2;
  const day = readDate(line, skipWord(line, next, 'the')) ?? readRelative(line, next) ?? readFigures(line, next);
  if (!day) return null;
  const rule = `${lower} of, ${day.rule}`;
  if (isPart) return { end: day.end, meaning: { kind: 'part-of-day', day: day.meaning }, rule };
  if (!isDated(day.meaning)) return null;
  return { end: day.end, meaning: { kind: 'around', grain: lower as 'week' | 'weekend', of: day.meaning }, rule };
}
