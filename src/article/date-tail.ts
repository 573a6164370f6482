import { WEEKDAY } from './find-weekday.ts';

/** What may stand behind a dateline's date: the year again, a time with its zone, a weekday, a part of the day. */
const PIECES = [
  '[12][0-9]{3}',
  '/?\\s?[0-9]{1,2}[:.][0-9]{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?',
  '[0-9]{1,2}\\s?[ap]\\.?m\\.?',
  `\\(?(?:${WEEKDAY})\\.?\\)?`,
  '\\(?(?:early|late|delayed|morning|noon|midday|afternoon|evening|night|midnight)\\)?',
];
const TAIL = new RegExp(`^[\\s,.]*(?:(?:${PIECES.join('|')})(?:[\\s,.]+|$)){0,3}$`, 'iu');

/**
 * Whether words behind a date still belong to it in a dateline.
 *
 * @example
 * isDateTail(', 11 P.M.') // true
 */
export function isDateTail(words: string): boolean {
  return words.length <= 40 && TAIL.test(words);
}
