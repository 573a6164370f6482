import { endsClause, type Line, lowerAt, skipHyphen } from './line.ts';
import { type Dated, type Found, type From, type Grain, isDated, type ShiftMeaning, shifted } from './meaning.ts';
import type { Counted } from './read-counted.ts';
import { readDate } from './read-date.ts';
import { readRelative } from './read-relative.ts';
import { dayNameWords, type UnitWord } from './time-words.ts';

/**
 * Reads what makes so many units a time that lies so far away: "ago", "earlier", "later", "from now".
 *
 * @example
 * readDistance(line('two years ago'), twoYears) // the second year before the story's
 */
export function readDistance(line: Line, { end, number, unit }: Counted): Found | null {
  const side = readSide(line, skipHyphen(line, end));
  if (!side || !unit.grain) return null;
  const { sign, from } = side;
  if (unit.grain === 'year' && sign < 0 && number.value === 1 && number.most === null) {
    return { end: side.end, meaning: { kind: 'year-before', grain: 'year' }, rule: 'year before' };
  }
  const { grain, count } = stepsOf(unit, number.value);
  const [by, most] = [number.value, number.most].map((value) =>
    value === null ? null : Math.round(sign * value * count),
  );
  const meaning = shifted(grain, by!, from, most ?? null);
  return (
    (sign < 0 && from === 'story' ? readThen(line, side.end, meaning) : null) ?? {
      end: side.end,
      meaning,
      rule: 'distance',
    }
  );
}

interface Side {
  sign: -1 | 1;
  from: From;
  end: number;
}

function readSide(line: Line, at: number): Side | null {
  const [word, next] = [lowerAt(line, at), lowerAt(line, at + 1)];
  if (word === 'ago') return { sign: -1, from: 'story', end: at + 1 };
  if (word === 'hence') return { sign: 1, from: 'story', end: at + 1 };
  if (word === 'from' && (next === 'now' || next === 'today')) return { sign: 1, from: 'story', end: at + 2 };
  if (word === 'earlier' || word === 'previously') return { sign: -1, from: 'told', end: at + 1 };
  if (/^(?:later|afterwards?)$/.test(word)) return { sign: 1, from: 'told', end: at + 1 };
  // “two years after the war” is a stretch of time.
  if ((word !== 'before' && word !== 'after') || !endsClause(line, at + 1)) return null;
  return { sign: word === 'before' ? -1 : 1, from: 'told', end: at + 1 };
}

/** A decade ago is the tenth year before, a fortnight two weeks; half a year ago is so many months. */
function stepsOf({ grain, count, designator }: UnitWord, value: number): { grain: Grain; count: number } {
  if (grain === 'decade' || grain === 'century') return { grain: 'year', count };
  if (value % 1 === 0) return { grain: grain!, count: grain === 'quarter' ? 1 : count };
  if (grain === 'year') return { grain: 'month', count: 12 };
  return { grain: 'day', count: count * ({ M: 30, W: 7 }[designator] ?? 1) };
}

/** "fifty years ago this week", "ten years ago on Monday". */
function readThen(line: Line, at: number, meaning: ShiftMeaning): Found | null {
  const lower = lowerAt(line, at);
  const isDay = lower === 'this' || dayNameWords.has(lower);
  const found = isDay ? readRelative(line, at) : lower === 'on' ? readDate(line, at + 1) : null;
  if (!found || !isDated(found.meaning)) return null;
  const of: Dated = found.meaning;
  return { end: found.end, meaning: { ...meaning, of }, rule: 'distance' };
}
