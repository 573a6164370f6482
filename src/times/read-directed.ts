import { type Line, lowerAt, skipHyphen, skipWord, wordAt } from './line.ts';
import { type Dated, type Found, isClockGrain, named, shifted } from './meaning.ts';
import { readDate } from './read-date.ts';
import { readSeason } from './read-season.ts';
import { type DirectionWord, dayPartWords, directionWords, neighbours, unitWords } from './time-words.ts';

/**
 * Reads a time behind a word that points to it: "last week", "this coming Sunday", "that afternoon", "the same year".
 *
 * @example
 * readDirected(line('the following day'), 0) // the day behind the one told last
 */
export function readDirected(line: Line, at: number): Found | null {
  const start = skipWord(line, at, 'the');
  const first = directionWords.get(lowerAt(line, start));
  if (!first || !isPointing(line, start)) return null;
  // “this past spring”
  const second = first.shift === 0 ? directionWords.get(lowerAt(line, start + 1)) : undefined;
  const isDouble = second !== undefined && second.shift !== 0;
  const [direction, word] = isDouble ? [second, start + 1] : [first, start];
  const behind = skipHyphen(line, word + 1);
  const next = neighbours['of-year'].has(lowerAt(line, behind)) ? behind + 1 : behind;
  return (
    readUnit(line, next, direction, lowerAt(line, word)) ??
    readPartOfDay(line, next, direction) ??
    readName(line, next, direction)
  );
}

/** "that" may open a clause: “said that Tuesday's vote …”. */
function isPointing(line: Line, at: number): boolean {
  if (lowerAt(line, at) !== 'that') return true;
  const upos = wordAt(line, at)?.upos;
  return upos === undefined || upos === 'DET' || upos === 'PRON';
}

function readUnit(line: Line, at: number, { shift, from }: DirectionWord, word: string): Found | null {
  const lower = lowerAt(line, at);
  const rule = `${word} ${lower}`;
  // “the next day” is not tomorrow.
  const base = lower === 'day' && shift !== 0 ? 'told' : from;
  if (lower === 'weekend') return { end: at + 1, meaning: named({ grain: 'weekend' }, shift, null, base), rule };
  const unit = unitWords.get(lower);
  if (!unit?.grain || unit.plural || isClockGrain(unit.grain) || lower === 'fortnight') return null;
  const { grain } = unit;
  // “at the present day”, “the past decade”
  if (word === 'present' && grain === 'day') return null;
  if (word === 'past' && grain === 'decade') return { end: at + 1, meaning: { kind: 'duration', value: 'P10Y' }, rule };
  const isSame = from === 'told' && shift === 0;
  return { end: at + 1, meaning: isSame ? { kind: 'same', grain } : shifted(grain, shift, base), rule };
}

/** "last night", "this morning", "that afternoon", "the next morning". */
function readPartOfDay(line: Line, at: number, { shift, from }: DirectionWord): Found | null {
  if (dayPartWords.get(lowerAt(line, at))?.hour !== null) return null;
  const isSame = from === 'told' && shift === 0;
  const day: Dated = isSame ? { kind: 'same', grain: 'day' } : shifted('day', shift, shift === 1 ? 'told' : from);
  return { end: at + 1, meaning: { kind: 'part-of-day', day }, rule: 'part of day' };
}

/** "last Tuesday", "this spring", "that October", "the following Monday". */
function readName(line: Line, at: number, { shift, from }: DirectionWord): Found | null {
  const isSame = from === 'told' && shift === 0;
  const found = readDate(line, at, isSame ? null : shift) ?? readSeason(line, at, isSame ? null : shift);
  if (found?.meaning.kind !== 'name' || from === 'story') return found;
  const { name, within } = found.meaning;
  const isOfYear = isSame && within === null && name.grain !== 'weekday';
  return { ...found, meaning: { ...found.meaning, from, within: isOfYear ? { kind: 'same', grain: 'year' } : within } };
}
