import { isCapital, isSmall, kindAt, LETTER } from './characters.ts';
import type { Token } from './token.ts';
import { abbreviationKinds, openerWords } from './word-lists.ts';

/** Words that follow a time of day: "9 a.m. Tuesday", "9 a.m. EST". */
const afterTime =
  /^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Local|Greenwich|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A word with a period of its own: "Mr.", "U.S.", "J." */
export function isAbbreviation(form: string): boolean {
  return form.length > 1 && form.endsWith('.') && kindAt(form, 0) === LETTER;
}

/**
 * Tells whether a sentence ends with the abbreviation at `at`. Its kind and the word at `behind` decide: a capital alone
 * does not, unless the word is one that opens sentences ("the U.S. He said").
 *
 * @example
 * // from the U.S. Secretary
 * abbreviationEnds(tokens, 2, 3) // false
 */
export function abbreviationEnds(tokens: readonly Token[], at: number, behind: number): boolean {
  const form = (tokens[at] as Token).form.slice(0, -1);
  const next = (tokens[behind] as Token).form;
  const kind = kindOf(form);
  if (kind === 'title' || kind === 'number' || kind === 'leading' || form === 'P.S') return false;
  if (!isCapital(next[0])) return endsBeforeOther(tokens, kind, behind, behind > at + 1);
  if (/^[ap]\.m$/i.test(form)) return !afterTime.test(next) && tokens[behind + 1]?.form !== 'time';
  return form === 'etc' || isOpener(next);
}

function kindOf(form: string): string | undefined {
  return abbreviationKinds.get(form) ?? abbreviationKinds.get(form.charAt(0) + form.slice(1).toLowerCase());
}

/** Behind it stands no capital: a mark, a number, a small letter. */
function endsBeforeOther(tokens: readonly Token[], kind: string | undefined, behind: number, closed: boolean): boolean {
  const next = (tokens[behind] as Token).form;
  if (kind === 'inside' || kind === 'month') return false;
  if (closed) return !isSmall(next[0]) && !/^[,;:)\]–—-]/.test(next);
  if (next !== '"' && next !== '“' && next !== '‘') return false;
  return isCapital(tokens[behind + 1]?.form[0]);
}

/** "The", "He", "In"; but "I." is an initial. */
function isOpener(form: string): boolean {
  return openerWords.has(form.toLowerCase()) && (form.length > 1 || form === 'I' || form === 'A');
}
