import type { Tree, Word } from '../syntax/index.ts';
import type { Sentence, Token } from '../tokens/index.ts';
import { coreWords } from './time-words.ts';

/** A token, or what a hyphen parts in it: "mid-1990s" is three pieces. */
export interface Piece {
  start: number;
  end: number;
  form: string;
  lower: string;
  /** Index of its token. */
  token: number;
  /** No white space stands before it. */
  glued: boolean;
}

/** A sentence as times are read from it, with its tree where there is one. */
export interface Line {
  text: string;
  pieces: readonly Piece[];
  /** Pieces without which no time is told: names of months, units, figures of a date … in order. */
  cores: readonly number[];
  /** It opens its block. */
  opens: boolean;
  words: readonly Word[];
}

/** Cuts a sentence into pieces and marks those that may be the core of a time. */
export function cutLine(text: string, sentence: Sentence, tree: Tree | undefined, opens: boolean, more: Cores): Line {
  const pieces: Piece[] = [];
  const cores: number[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    for (const { start, form } of cutAtHyphens(token)) {
      const lower = form.toLowerCase();
      if (coreWords.has(lower) || isDateFigure(lower) || more.has(lower)) cores.push(pieces.length);
      const glued = pieces[pieces.length - 1]?.end === start;
      pieces.push({ start, end: start + form.length, form, lower, token: index, glued });
    }
  }
  return { text, pieces, cores, opens, words: tree?.words ?? [] };
}

/** Words that are cores beside those of `time-words`. */
export interface Cores {
  has(word: string): boolean;
}

/** The small letters of a piece, or nothing before and behind the line. */
export function lowerAt({ pieces }: Line, at: number): string {
  return pieces[at]?.lower ?? '';
}

export function formAt({ pieces }: Line, at: number): string {
  return pieces[at]?.form ?? '';
}

/** What the tree says of a piece's token. */
export function wordAt({ pieces, words }: Line, at: number): Word | undefined {
  const piece = pieces[at];
  return piece && words[piece.token];
}

export function isHyphen(form: string): boolean {
  return form === '-' || form === '–' || form === '‐' || form === '‑';
}

/** Past a hyphen that joins two words: "17-year". */
export function skipHyphen(line: Line, at: number): number {
  return isHyphen(formAt(line, at)) && line.pieces[at]!.glued && line.pieces[at + 1]?.glued ? at + 1 : at;
}

/** Past a comma. */
export function skipComma(line: Line, at: number): number {
  return formAt(line, at) === ',' ? at + 1 : at;
}

/** Past the stop of "Feb." where it is a token of its own. */
export function skipStop(line: Line, at: number): number {
  return formAt(line, at) === '.' && line.pieces[at]!.glued && /^(?:[0-9]|,$)/.test(formAt(line, at + 1)) ? at + 1 : at;
}

/** Past the word, if it stands here. */
export function skipWord(line: Line, at: number, word: string): number {
  return lowerAt(line, at) === word ? at + 1 : at;
}

/** A mark or the end of the sentence stands here, or a word that opens no phrase. */
export function endsClause(line: Line, at: number): boolean {
  const lower = lowerAt(line, at);
  return lower === '' || lower === 'and' || lower === 'but' || /^[^\p{L}\p{N}]/u.test(lower);
}

/** No word with hyphens that tells a time is longer. */
const LONGEST_WORD = 40;

/** Words are cut at their hyphens; figures alone ("03-05-2008") stay whole. */
function cutAtHyphens(token: Token): readonly Pick<Token, 'start' | 'form'>[] {
  const { start, form } = token;
  if (form.indexOf('-') <= 0 || form.length > LONGEST_WORD || !/[A-Za-z]/.test(form)) return [token];
  const parts: Pick<Token, 'start' | 'form'>[] = [];
  for (const { 0: part, index } of form.matchAll(/-|[^-]+/g)) parts.push({ start: start + index, form: part });
  return parts;
}

/** Four figures, or figures with a mark or letters among them: 1992, 1990s, 10:30, 5/3/2008, 17Jan00. */
function isDateFigure(lower: string): boolean {
  const code = lower.charCodeAt(0);
  if (code === 39 || code === 8217) return lower.length > 2 && isFigure(lower.charCodeAt(1));
  return isFigure(code) && lower.length >= 4;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
