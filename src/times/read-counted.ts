import { isCapitalised } from '../tokens/characters.ts';
import { formAt, type Line, lowerAt, skipHyphen } from './line.ts';
import { type FoundNumber, readNumber } from './read-number.ts';
import { neighbours, type UnitWord, unitWords } from './time-words.ts';

/** So many units, as they are told. */
export interface Counted {
  /** The piece behind them. */
  end: number;
  number: FoundNumber;
  unit: UnitWord;
  /** "a year", not "one year". */
  isArticle: boolean;
}

/**
 * Reads a number and its unit: "17-year", "half an hour", "a year and a half", "five consecutive days".
 *
 * @example
 * readCounted(line('17-year period'), 0) // 17 years, up to piece 3
 */
export function readCounted(line: Line, at: number): Counted | null {
  const part = readHalf(line, at) ?? readQuarters(line, at);
  if (part) return part;
  const number = readNumber(line, at);
  return number ? readUnit(line, number) : readArticle(line, at);
}

/** "half an hour", "half a century". */
function readHalf(line: Line, at: number): Counted | null {
  if (lowerAt(line, at) !== 'half' || !/^an?$/.test(lowerAt(line, at + 1))) return null;
  const unit = unitWords.get(lowerAt(line, at + 2));
  return unit ? { end: at + 3, number: { end: at + 2, value: 0.5, most: null }, unit, isArticle: false } : null;
}

/** A quarter of these units, in smaller ones. */
const QUARTERS: Readonly<Record<string, { count: number; unit: string }>> = {
  century: { count: 25, unit: 'years' },
  year: { count: 3, unit: 'months' },
  hour: { count: 15, unit: 'minutes' },
};

/** "a quarter of a century", "three quarters of an hour", "a quarter-century". */
function readQuarters(line: Line, at: number): Counted | null {
  const number = lowerAt(line, at) === 'three' ? 3 : 1;
  const word = number === 3 ? skipHyphen(line, at + 1) : lowerAt(line, at) === 'a' ? at + 1 : at;
  if (lowerAt(line, word) !== (number === 3 ? 'quarters' : 'quarter')) return null;
  const isOf = lowerAt(line, word + 1) === 'of' && /^an?$/.test(lowerAt(line, word + 2));
  const next = isOf ? word + 3 : skipHyphen(line, word + 1);
  const form = lowerAt(line, next);
  if (!Object.hasOwn(QUARTERS, form) || (!isOf && (form !== 'century' || word === at))) return null;
  const { count, unit } = QUARTERS[form]!;
  const value = { end: next, value: number * count, most: null };
  return { end: next + 1, number: value, unit: unitWords.get(unit)!, isArticle: false };
}

function readUnit(line: Line, number: FoundNumber): Counted | null {
  const next = skipHyphen(line, number.end);
  const at = neighbours['of-unit'].has(lowerAt(line, next)) ? next + 1 : next;
  const unit = unitWords.get(lowerAt(line, at));
  return unit && !isOther(line, at, number, unit) ? { end: at + 1, number, unit, isArticle: false } : null;
}

/** “2008 year”, “a split second”, “the Six-Day War”, “three-quarters of its members”. */
function isOther(line: Line, at: number, { end, value }: FoundNumber, { grain, plural }: UnitWord): boolean {
  const behind = lowerAt(line, at + 1);
  if (!plural && (grain === 'second' || (value >= 1000 && value <= 2200))) return true;
  if (behind === 'war' && isCapitalised(formAt(line, at))) return true;
  return grain === 'quarter' && (at > end || behind === 'of');
}

/** "a year", "a year and a half". */
function readArticle(line: Line, at: number): Counted | null {
  if (!/^an?$/.test(lowerAt(line, at))) return null;
  const isSingle = lowerAt(line, at + 1) === 'single';
  const unit = unitWords.get(lowerAt(line, isSingle ? at + 2 : at + 1));
  if (isSingle && unit && !unit.plural)
    return { end: at + 3, number: { end: at + 2, value: 1, most: null }, unit, isArticle: false };
  if (!unit || unit.plural || unit.grain === 'second' || unit.grain === 'quarter') return null;
  const isHalfMore = ['and', 'a', 'half'].every((word, i) => lowerAt(line, at + 2 + i) === word);
  const number = { end: at + 1, value: isHalfMore ? 1.5 : 1, most: null };
  return { end: isHalfMore ? at + 5 : at + 2, number, unit, isArticle: true };
}
