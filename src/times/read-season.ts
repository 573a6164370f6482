import { isCapitalised } from '../tokens/characters.ts';
import { yearOf } from './is-year.ts';
import { formAt, type Line, lowerAt, skipHyphen, skipWord, wordAt } from './line.ts';
import { type Dated, type Found, type Name, type NameMeaning, named, type Shift } from './meaning.ts';
import { readOrdinal } from './read-number.ts';
import { readYearBehind, readYearShift } from './read-year.ts';
import { holidayNames, portionWords, seasonWords } from './time-words.ts';

/**
 * Reads a season, a quarter or half of a year, or a named day.
 *
 * @example
 * readSeason(line('the fall of 2001'), 1) // autumn, in 2001
 */
export function readSeason(line: Line, at: number, shift: Shift | null = null): Found<NameMeaning> | null {
  return readNamedSeason(line, at, shift) ?? readQuarter(line, at, shift) ?? readHoliday(line, at, shift);
}

/**
 * Reads a season or quarter whose year stands before it.
 *
 * @example
 * readOwnSeason(line("this year's third quarter"), 0) // the third quarter, in the story's year
 */
export function readOwnSeason(line: Line, at: number): Found<NameMeaning> | null {
  const owner = readOwner(line, at);
  if (!owner) return null;
  const next = /^['’]s?$/.test(lowerAt(line, owner.end)) ? owner.end + 1 : owner.end;
  const code = seasonWords.get(lowerAt(line, next));
  const season: Found<NameMeaning> | null =
    code === undefined || lowerAt(line, next) === 'fall'
      ? readQuarter(line, next, null)
      : { end: next + 1, meaning: named({ grain: 'season', code }, null), rule: 'season' };
  return season && { ...season, meaning: { ...season.meaning, within: owner.meaning } };
}

/** "this year", "the 1988". */
function readOwner(line: Line, at: number): Found<Dated> | null {
  const start = skipWord(line, at, 'the');
  const year = yearOf(formAt(line, start));
  return year === null ? readYearShift(line, at) : { end: start + 1, meaning: { kind: 'year', year }, rule: 'year' };
}

function readNamedSeason(line: Line, at: number, shift: Shift | null): Found<NameMeaning> | null {
  const code = seasonWords.get(lowerAt(line, at));
  if (code === undefined) return null;
  const found = inYear(line, at + 1, { grain: 'season', code }, shift, 'season');
  return found.meaning.within || shift !== null || isSeason(line, at) ? found : null;
}

const BEFORE_THE_SEASON = /^(?:in|since|until|till|by|before|after|during|from|through|this|of|for|passed|spent|over)$/;
const BEFORE_SEASON = /^(?:in|since|until|by|during|mid|-|every|each)$/;

/** Not the fall of Kabul, a spring of water, the "Prague Spring", to fall. */
function isSeason(line: Line, at: number): boolean {
  const upos = wordAt(line, at)?.upos;
  if (upos === 'VERB' || upos === 'AUX' || lowerAt(line, at + 1) === 'of') return false;
  const before = lowerAt(line, at - 1);
  if (isCapitalised(formAt(line, at)) && isCapitalised(formAt(line, at - 1)) && before !== 'the') return false;
  if (portionWords.has(before)) return true;
  if (before === 'the') return BEFORE_THE_SEASON.test(lowerAt(line, at - 2));
  return BEFORE_SEASON.test(before) && lowerAt(line, at) !== 'fall';
}

/** "third quarter", "fourth-quarter", "first half of 2007". */
function readQuarter(line: Line, at: number, shift: Shift | null): Found<NameMeaning> | null {
  const ordinal = readOrdinal(line, lowerAt(line, at) === 'fiscal' ? skipHyphen(line, at + 1) : at);
  if (!ordinal || ordinal.value > 4) return null;
  const unit = skipHyphen(line, ordinal.end);
  const word = lowerAt(line, unit);
  if (word === 'quarter')
    return inYear(line, unit + 1, { grain: 'quarter', code: 32 + ordinal.value }, shift, 'quarter');
  if (word !== 'half' || ordinal.value > 2) return null;
  const half = inYear(line, unit + 1, { grain: 'half', code: 39 + ordinal.value }, shift, 'half year');
  return half.meaning.within ? half : null;
}

function readHoliday(line: Line, at: number, shift: Shift | null): Found<NameMeaning> | null {
  if (!isCapitalised(formAt(line, at))) return null;
  const row = holidayNames
    .get(lowerAt(line, at))
    ?.find(({ words }) => words.every((word, i) => lowerAt(line, at + i).replace('’', "'") === word));
  if (!row) return null;
  const end = at + row.words.length;
  // “the Good Friday Agreement”
  if (isCapitalised(formAt(line, end)) && wordAt(line, end)?.upos !== 'VERB') return null;
  return inYear(line, end, { grain: 'holiday', date: row.value }, shift, 'named day');
}

/** With the year that stands behind it, if one does. */
function inYear(line: Line, at: number, name: Name, shift: Shift | null, rule: string): Found<NameMeaning> {
  const year = readYearBehind(line, at);
  return { end: year?.end ?? at, meaning: named(name, shift, year?.meaning ?? null), rule };
}
