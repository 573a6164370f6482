import { isCapital, isSmall, isWordAt, kindAt, LETTER } from './characters.ts';
import { isStop } from './read-punctuation.ts';
import type { Token } from './token.ts';
import { abbreviationKinds, openerWords, speechVerbs } from './word-lists.ts';

/**
 * Finds where sentences end within the tokens of one block: each number is how many tokens stand before such an end. The
 * end of the block is not among them.
 *
 * @example
 * findSentenceEnds('He left. She stayed.', cutWords('He left. She stayed.', { start: 0, end: 20 })) // [3]
 */
export function findSentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!mayEnd(text, tokens[i] as Token)) continue;
    const behind = skipClosers(text, tokens, i + 1);
    if (behind < tokens.length && endsHere(text, tokens, i, behind)) ends.push(behind);
    if (behind > i + 1) i = behind - 1;
  }
  return ends;
}

/** A stop, or an abbreviation with its period. */
function mayEnd(text: string, token: Token): boolean {
  return (
    isStop(text[token.end - 1]) &&
    (token.end - token.start === 1 || kindAt(text, token.start) === LETTER || isStop(text[token.start]))
  );
}

/** Past the quotation marks, brackets, faces and notes "[7]" that belong to the sentence before them. */
function skipClosers(text: string, tokens: readonly Token[], at: number): number {
  while (at < tokens.length && isCloser(text, tokens, at)) at += isNote(tokens, at) ? 3 : 1;
  return at;
}

function isCloser(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end, form } = tokens[at] as Token;
  const tight = start === (tokens[at - 1] as Token).end;
  if (`)]}»”`.includes(form) || form === "''" || form === '’’') return true;
  if (form === '"' || form === "'" || form === '’')
    return (tight && !isWordAt(text, end, text.length)) || isLooseCloser(text, tokens, at);
  return isNote(tokens, at) || /^[:;=]-?[()DPp]$|^\^_\^$/.test(form);
}

/** `. " The`: a straight mark with white space on both sides closes if one is open. */
function isLooseCloser(_text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end, form } = tokens[at] as Token;
  if (form !== '"' || tokens[at + 1]?.start === end || start === (tokens[at - 1] as Token).end) return false;
  let open = false;
  for (let i = Math.max(0, at - 200); i < at; i++) if (tokens[i]?.form === '"') open = !open;
  return open;
}

/** "[7]": a note's number behind the stop. */
function isNote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === '[' && /^\d{1,3}$/.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === ']';
}

function endsHere(text: string, tokens: readonly Token[], at: number, behind: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[behind] as Token;
  const closed = behind > at + 1;
  if (`,;:`.includes(next.form) || (closed && isSmall(next.form[0]))) return false;
  if (token.end - token.start > 1 && token.form.endsWith('.') && !isStop(token.form[0]))
    return abbreviationEnds(tokens, at, behind);
  if (/^(?:\.{2,}|…)/.test(token.form)) return !isSmall(next.form[0]) && kindAt(text, next.start) === LETTER;
  return !(closed && !token.form.includes('.') && isAttribution(tokens, behind));
}

/** `"What?" Mr. Smith asked.`: names, then a verb of saying. */
function isAttribution(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const form = (tokens[i] as Token).form;
    if (speechVerbs.has(form)) return true;
    if (!isCapital(form[0]) && form !== 'the' && form !== '-') return false;
  }
  return false;
}

const zones =
  /^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Local|Moscow|Greenwich|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|\w+day|January|February|March|April|August|September|October|November|December)\.?$/;

/** Whether a sentence ends with this abbreviation: its kind and the word behind tell. */
function abbreviationEnds(tokens: readonly Token[], at: number, behind: number): boolean {
  const form = (tokens[at] as Token).form.slice(0, -1);
  const next = (tokens[behind] as Token).form;
  const kind = abbreviationKinds.get(form) ?? abbreviationKinds.get((form[0] as string) + form.slice(1).toLowerCase());
  if (kind === 'title' || kind === 'number') return false;
  if (!isCapital(next[0]))
    return behind > at + 1 && kind !== 'inside' ? !isSmall(next[0]) : /^["“‘]$/.test(next) && kind === 'after';
  if (/^[ap]\.m$/i.test(form)) return !zones.test(next);
  if (form === 'etc') return true;
  return openerWords.has(next.toLowerCase()) && next !== 'I.';
}
