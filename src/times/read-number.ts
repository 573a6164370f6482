import { formAt, type Line, lowerAt, skipHyphen } from './line.ts';
import { numberWords } from './time-words.ts';

/** A number as it is told: 17, thirty-eight, two and a half, "four or five". */
export interface FoundNumber {
  end: number;
  value: number;
  /** The greater one of "four or five". */
  most: number | null;
}

/**
 * Reads a number in figures or words that counts things.
 *
 * @example
 * readNumber(line('thirty-eight years'), 0) // { end: 3, value: 38, most: null }
 */
export function readNumber(line: Line, at: number): FoundNumber | null {
  const first = readOne(line, at);
  if (!first || first.value > GREATEST) return null;
  const half = readHalf(line, first.end);
  if (half) return { end: half.end, value: first.value + half.value, most: null };
  const joint = joinsTwo(line, first.end);
  const second = joint > first.end ? readOne(line, joint) : null;
  if (second && second.value > first.value && second.value <= GREATEST)
    return { end: second.end, value: first.value, most: second.value };
  return { ...first, most: null };
}

/** No story counts further. */
const GREATEST = 1e12;

/** "third", "21st", "twenty-first": its value, or null. */
export function readOrdinal(line: Line, at: number): { end: number; value: number } | null {
  const lower = lowerAt(line, at);
  const figures = /^([0-9]{1,2})(?:st|nd|rd|th)$/.exec(lower);
  if (figures) return { end: at + 1, value: Number(figures[1]) };
  const word = numberWords.get(lower);
  if (!word) return null;
  if (word.kind === 'ordinal') return { end: at + 1, value: word.value };
  const next = numberWords.get(lowerAt(line, skipHyphen(line, at + 1)));
  if (word.kind !== 'cardinal' || word.value < 20 || next?.kind !== 'ordinal' || next.value > 9) return null;
  return { end: skipHyphen(line, at + 1) + 1, value: word.value + next.value };
}

const FIGURES = /^[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]{1,2})?$/;

function readOne(line: Line, at: number): { end: number; value: number } | null {
  const lower = lowerAt(line, at);
  if (FIGURES.test(lower)) return readTimes(line, at + 1, Number(lower.replaceAll(',', '')));
  const isA = lower === 'a' || lower === 'an';
  if (isA && numberWords.get(lowerAt(line, at + 1))?.kind === 'multiplier') return readTimes(line, at + 1, 1);
  if (isA && lowerAt(line, at + 1) === 'couple') {
    return { end: lowerAt(line, at + 2) === 'of' ? at + 3 : at + 2, value: 2 };
  }
  const word = numberWords.get(lower);
  if (!word || word.kind === 'ordinal') return null;
  if (word.kind === 'multiplier') return null;
  const ones = numberWords.get(lowerAt(line, skipHyphen(line, at + 1)));
  if (word.value >= 20 && ones?.kind === 'cardinal' && ones.value > 0 && ones.value < 10) {
    return readTimes(line, skipHyphen(line, at + 1) + 1, word.value + ones.value);
  }
  return readTimes(line, at + 1, word.value);
}

/** "two hundred", "two dozen". */
function readTimes(line: Line, at: number, value: number): { end: number; value: number } {
  const times = numberWords.get(lowerAt(line, at));
  return times?.kind === 'multiplier' ? { end: at + 1, value: value * times.value } : { end: at, value };
}

/** "two and a half", "2 1/2", "2½". */
function readHalf(line: Line, at: number): { end: number; value: number } | null {
  if (formAt(line, at) === '½') return { end: at + 1, value: 0.5 };
  if (formAt(line, at) === '1' && formAt(line, at + 1) === '/' && formAt(line, at + 2) === '2')
    return { end: at + 3, value: 0.5 };
  if (formAt(line, at) === '1/2') return { end: at + 1, value: 0.5 };
  let next = skipHyphen(line, at);
  if (lowerAt(line, next) !== 'and') return null;
  next = skipHyphen(line, next + 1);
  if (lowerAt(line, next) !== 'a') return null;
  next = skipHyphen(line, next + 1);
  return lowerAt(line, next) === 'half' ? { end: next + 1, value: 0.5 } : null;
}

/** "four or five", "two to three", "3-5". */
function joinsTwo(line: Line, at: number): number {
  const word = lowerAt(line, at);
  if (word === 'or' || word === 'to') return at + 1;
  return skipHyphen(line, at);
}
