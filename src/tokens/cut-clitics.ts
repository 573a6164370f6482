import { isApostrophe, isWordAt, skipWord } from './characters.ts';
import { contractionCuts } from './word-lists.ts';

/** No contraction of the list is longer. */
const LONGEST_CONTRACTION = 9;
const none: readonly number[] = [];
const clitics = new Set(['s', 'm', 'd', 're', 've', 'll']);
const clipped = new Set(['em', 'cause', 'til', 'till', 'tis', 'twas', 'bout', 'round', 'n', 'cos', 'coz']);

/**
 * Where a word is cut into syntactic words: "cannot" after 3 characters, "don't" after 2. Lengths from the word's start.
 *
 * @example
 * cutContraction('gonna') // [3]
 */
export function cutContraction(form: string): readonly number[] {
  const length = form.length;
  if (length > 3 && isApostrophe(form[length - 2]) && /n.t$/i.test(form)) return [length - 3];
  if (length > LONGEST_CONTRACTION || length < 2) return none;
  return contractionCuts.get(form) ?? contractionCuts.get(form.toLowerCase()) ?? none;
}

/**
 * Reads the clitic that starts with the apostrophe at `at`: "'s", "'ll", "’re". Gives `at` back where it is none.
 *
 * @example
 * readClitic("Georgia's", 7, 9) // 9
 */
export function readClitic(text: string, at: number, end: number): number {
  const to = skipWord(text, at + 1, Math.min(end, at + 4));
  if (to === at + 1 || isWordAt(text, to, end)) return at;
  return clitics.has(text.slice(at + 1, to).toLowerCase()) ? to : at;
}

/**
 * Reads a word that has lost its beginning, apostrophe included: "'em", "'90s", "'n'". Gives `at` back where it is none.
 *
 * @example
 * readClipped("'90s", 0, 4) // 4
 */
export function readClipped(text: string, at: number, end: number): number {
  if (isWordAt(text, at - 1, end)) return at;
  const to = skipWord(text, at + 1, Math.min(end, at + 7));
  const form = text.slice(at + 1, to);
  if (/^\d\ds?$/.test(form)) return to;
  if (!clipped.has(form.toLowerCase())) return at;
  return form === 'n' && isApostrophe(text[to]) && to < end ? to + 1 : to;
}
