import { isCapitalised } from '../tokens/characters.ts';
import { formAt, type Line, lowerAt, skipHyphen, wordAt } from './line.ts';
import type { Counted } from './read-counted.ts';
import { agedLemmas } from './time-words.ts';

/** Few persons grow older. */
const OLDEST = 105;

/**
 * Whether so many years are how old a person is, which tells no time: “a six-year-old boy”, “6-year-old Elian”, “the
 * 6-year-old”, “Mr. Schwarz, 52 years old, …”, but not “a six-year-old war”.
 */
export function isAge(line: Line, at: number, { end, number, unit }: Counted): boolean {
  const old = skipHyphen(line, end);
  if (!/^olds?$/.test(lowerAt(line, old)) || number.value > OLDEST) return false;
  if (old === end) return unit.designator === 'Y' && lowerAt(line, at - 1) === ',';
  const head = line.words[wordAt(line, old)?.head ?? -1];
  const isBehind = (wordAt(line, old)?.head ?? -1) > line.pieces[old]!.token;
  if (head?.upos !== 'NOUN' || !isBehind) return true;
  return agedLemmas.has(head.lemma) || isCapitalised(formAt(line, old + 1));
}
