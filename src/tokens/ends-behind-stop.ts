import { isCapital, isSmall } from './characters.ts';
import type { Token } from './token.ts';
import { speechVerbs } from './word-lists.ts';

/** Words that no sentence breaks off behind. */
const leadsOn = new Set(
  'the a an of to in and or with for on at by from my his her their our its this these those as'.split(' '),
);

/** What goes on behind a title that ends in ? or !: "What is History? is read". */
const goesOn = new Set('is are was were has had may might will would'.split(' '));

/**
 * Tells whether the sentence that began at `first` ends with the stop at `stop`. The next word stands at `behind`; what
 * lies between are quotation marks, brackets and notes that close.
 *
 * @example
 * // "It will not happen!" said Rice.
 * stopEnds(tokens, 0, 5, 7) // false
 */
export function stopEnds(tokens: readonly Token[], first: number, stop: number, behind: number): boolean {
  const mark = (tokens[stop] as Token).form;
  const next = (tokens[behind] as Token).form;
  const closed = behind > stop + 1;
  if (next === ',' || next === ';' || next === ':') return false;
  if (closed && (startsSmall(next) || isAside(tokens, behind))) return false;
  if (isEllipsis(tokens, stop)) return stop > first && ellipsisEnds(tokens, stop, next);
  if (mark === '.') return !isItemNumber(tokens, first, stop, next);
  if (closed) return !isAttribution(tokens, behind);
  if (next === '(' && /^\d{4}$/.test(tokens[behind + 1]?.form ?? '')) return false;
  return !isSmall(next[0]) || !isTitle(tokens, first, stop, next);
}

/** A word in small letters, an address aside. */
function startsSmall(form: string): boolean {
  return isSmall(form[0]) && !form.includes('://') && !form.startsWith('www.');
}

/** `"Why not?" - a question that`; but a name behind the dash is who said it, on a line of its own. */
function isAside(tokens: readonly Token[], behind: number): boolean {
  return /^[-–—]/.test((tokens[behind] as Token).form) && !isCapital(tokens[behind + 1]?.form[0]);
}

/** "...", "…", ". . ." */
function isEllipsis(tokens: readonly Token[], stop: number): boolean {
  const { form } = tokens[stop] as Token;
  return form.startsWith('..') || form.startsWith('…') || (form === '.' && tokens[stop - 1]?.form === '.');
}

/** "It fell ... They left"; not "of the ... Lagos formula". */
function ellipsisEnds(tokens: readonly Token[], stop: number, next: string): boolean {
  if (startsSmall(next) || !/^\p{L}/u.test(next)) return false;
  return !leadsOn.has(tokens[stop - 1]?.form.toLowerCase() ?? '');
}

/** "1. The dam": the number of a point, at the head of a sentence or behind a colon. */
function isItemNumber(tokens: readonly Token[], first: number, stop: number, next: string): boolean {
  const number = tokens[stop - 1]?.form ?? '';
  if (!/^(?:\d{1,2}|\d\.\d{1,2}|[a-eA-E])$/.test(number)) return false;
  return stop - 1 === first || tokens[stop - 2]?.form === ':' || isSmall(next[0]);
}

/** "The Black Girls Rock! award", "What is History? is": the mark is a name's or a title's. */
function isTitle(tokens: readonly Token[], first: number, stop: number, next: string): boolean {
  if (!isCapital((tokens[first] as Token).form[0])) return false;
  return goesOn.has(next) || (stop - 1 > first && isCapital(tokens[stop - 1]?.form[0]));
}

/** `"What?" Mr. Smith asked.`: names, then a verb of saying. */
function isAttribution(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const { form } = tokens[i] as Token;
    if (speechVerbs.has(form)) return true;
    if (!isCapital(form[0]) && form !== 'the' && form !== '-') return false;
  }
  return false;
}
