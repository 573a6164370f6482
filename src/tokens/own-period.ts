import { DIGIT, isCapital, isSmall, kindAt, skipSpace } from './characters.ts';
import { abbreviationKinds } from './word-lists.ts';

/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 24;

/**
 * Tells whether the period behind the word from `at` to `to` is its own: "Feb.", "No. 5", "J. Edgar". An abbreviation at
 * the end of a sentence loses it again later. `chunkEnd` is where white space follows, `end` where the block ends.
 *
 * @example
 * endsWithOwnPeriod('Feb. 17', 0, 3, 4, 7) // true
 */
export function endsWithOwnPeriod(text: string, at: number, to: number, chunkEnd: number, end: number): boolean {
  if (text[to] !== '.' || to >= chunkEnd || to - at > LONGEST_ABBREVIATION) return false;
  if (text[to + 1] === '.' && text[to + 2] === '.') return false;
  const form = text.slice(at, to);
  if (form.length === 1) return isInitial(text, at, to, chunkEnd, end);
  const kind = abbreviationKinds.get(form) ?? abbreviationKinds.get(capitalised(form));
  if (kind === undefined || (kind !== 'number' && isSmall(form[0]) && !abbreviationKinds.has(form))) return false;
  if (kind !== 'number') return true;
  const next = skipSpace(text, to + 1, end);
  if (next >= end) return false;
  if (text[next] === '(' || text[next] === '+')
    return /^(?:tel|fax|ext)$/i.test(form) && /^\(?\+?\d/.test(text.slice(next, Math.min(end, next + 3)));
  return kindAt(text, next) === DIGIT || text[next] === '#' || text[next] === '§';
}

/** "J. Edgar", "H. R. 1280", "(b. March": a capital with a period is an initial; "I." ends a sentence. */
function isInitial(text: string, at: number, to: number, chunkEnd: number, end: number): boolean {
  if (!isCapital(text[at])) {
    return to + 1 === chunkEnd && (text[at - 1] === '(' || abbreviationKinds.has(text[at] as string));
  }
  if (to + 1 < chunkEnd) return text[to + 1] !== '"' && text[to + 1] !== ')' && text[to + 1] !== '”';
  const next = skipSpace(text, to + 1, end);
  if (next >= end) return false;
  if (text[at - 2] === '.' && isCapital(text[at - 3])) return true;
  return text[at] !== 'I' && (isCapital(text[next]) || isSmall(text[next]) || text[next] === '&');
}

/** VOL and vol as Vol. */
function capitalised(form: string): string {
  return form === form.toUpperCase() ? form[0] + form.slice(1).toLowerCase() : form;
}
