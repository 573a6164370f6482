import { isCapitalised } from '../tokens/characters.ts';
import { yearOf } from './is-year.ts';
import { formAt, type Line, lowerAt, skipComma, skipStop, skipWord, wordAt } from './line.ts';
import { directionWords, monthNames, neighbours } from './time-words.ts';

/**
 * The month that a piece names, shortened or not, or null.
 *
 * @example
 * monthAt(line('Feb. 17'), 0) // 2
 */
export function monthAt(line: Line, at: number): number | null {
  if (!isCapitalised(formAt(line, at))) return null;
  return monthNames.get(lowerAt(line, at).replace(/\.$/, '')) ?? null;
}

/** Words that are often something else, and forms that are names of persons or newspapers. */
const UNSURE = /^(?:may|march|mar|sep|jan|dec)\.?$/;
/** What stands before a month and rarely before a name, and what stands before either. */
const BEFORE_MONTH = new Set('in since until till before after through mid early late during -'.split(' '));
const BEFORE_NAME = new Set('by from of to between and for as'.split(' '));

/** Whether a month's name without a day is the month: "May" is a verb, "April" a woman, "March" an event as well. */
export function isMonthAlone(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  const behind = skipComma(line, skipWord(line, skipStop(line, at + 1), 'of'));
  if (yearOf(formAt(line, behind)) !== null) return true;
  if (neighbours.title.has(before.replace(/\.$/, ''))) return false;
  const isPointed =
    BEFORE_MONTH.has(before) ||
    directionWords.has(before) ||
    (BEFORE_NAME.has(before) && !isCapitalised(formAt(line, at + 1))) ||
    isBeforeNoun(line, at);
  if (!UNSURE.test(lowerAt(line, at))) return isPointed || !isOther(line, at);
  const isFull = /^(?:may|march)$/.test(lowerAt(line, at));
  return isFull && isPointed && !isOther(line, at);
}

/** "the March talks". */
function isBeforeNoun(line: Line, at: number): boolean {
  const next = wordAt(line, at + 1);
  return (
    /^(?:the|an?|its|his|their)$/.test(lowerAt(line, at - 1)) &&
    !isCapitalised(formAt(line, at + 1)) &&
    next?.upos === 'NOUN'
  );
}

/** A verb, or a word of a person's or a thing's name. */
function isOther(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (!word) return false;
  if (word.upos === 'AUX' || word.upos === 'VERB' || word.deprel.startsWith('flat')) return true;
  const next = wordAt(line, at + 1);
  if (!next || !isCapitalised(formAt(line, at + 1))) return false;
  const isIn = word.deprel === 'compound' && word.head === line.pieces[at + 1]!.token && next.upos === 'PROPN';
  return isIn || next.deprel.startsWith('flat');
}
