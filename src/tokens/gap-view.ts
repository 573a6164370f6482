import { DIGIT, isCapital, isSmall, kindAt, LETTER } from './characters.ts';
import type { Token } from './token.ts';
import { openerWords } from './word-lists.ts';

/** The tokens of a block as numbers, so that gaps between them can be weighed fast. */
export interface GapView {
  size: number;
  /** A number for each form, whatever its capitals. */
  words: Int32Array;
  /** A number for what each token looks like. */
  shapes: Int32Array;
  /** How many words in small letters stand before each token. */
  small: Int32Array;
  /** 1 for words that open sentences: "The", "Please". */
  openers: Uint8Array;
  /** 1 where a bracket is open before the token, else 0. */
  open: Uint8Array;
}

/** What a token looks like. Marks have the number of their first character, which is higher. */
export const shapes = {
  outside: 0,
  small: 1,
  capitalised: 2,
  capitals: 3,
  capital: 4,
  figure: 5,
  mixed: 6,
  address: 7,
  time: 8,
  line: 9,
  abbreviation: 10,
  date: 12,
  mark: 16,
} as const;

/**
 * Turns tokens into numbers.
 *
 * @example
 * viewGaps(tokens).shapes[0] === shapes.capitalised
 */
export function viewGaps(tokens: readonly Token[]): GapView {
  const size = tokens.length;
  const view: GapView = {
    size,
    words: new Int32Array(size),
    shapes: new Int32Array(size),
    small: new Int32Array(size + 1),
    openers: new Uint8Array(size),
    open: new Uint8Array(size),
  };
  let depth = 0;
  for (let i = 0; i < size; i++) {
    const { form } = tokens[i] as Token;
    const shape = shapeOf(form);
    view.words[i] = hashWord(form);
    view.shapes[i] = shape;
    view.small[i + 1] = (view.small[i] as number) + (shape === shapes.small ? 1 : 0);
    if (shape <= shapes.capital && openerWords.has(form.toLowerCase())) view.openers[i] = 1;
    view.open[i] = depth > 0 ? 1 : 0;
    if (form === '(' || form === '[') depth++;
    else if (form === ')' || form === ']') depth = Math.max(0, depth - 1);
  }
  return view;
}

function shapeOf(form: string): number {
  const kind = kindAt(form, 0);
  if (kind === LETTER) return shapeOfWord(form);
  if (kind === DIGIT) return shapeOfFigure(form);
  const last = form.length > 1 ? kindAt(form, form.length - 1) : kind;
  if (last === LETTER) return form.length > 5 ? shapes.address : shapes.small;
  return form.length > 4 && form[0] !== '.' ? shapes.line : shapes.mark + form.charCodeAt(0);
}

function shapeOfWord(form: string): number {
  const length = form.length;
  if (isSmall(form[0]) && length < 30 && isLetters(form)) return shapes.small;
  if (form.includes('@') || form.includes('://') || form.startsWith('www.')) return shapes.address;
  if (form.endsWith('.')) return shapes.abbreviation;
  if (!isCapital(form[0])) return length > 30 ? shapes.mixed : shapes.small;
  if (length === 1) return shapes.capital;
  if (isSmall(form[length - 1])) return shapes.capitalised;
  return form === form.toUpperCase() ? shapes.capitals : shapes.mixed;
}

function shapeOfFigure(form: string): number {
  if (form.includes(':')) return shapes.time;
  if (kindAt(form, form.length - 1) !== DIGIT) return form.includes('@') ? shapes.address : shapes.mixed;
  if (form.includes('/')) return shapes.date;
  return form.length >= 7 && form.includes('-') ? shapes.address : shapes.figure;
}

function isLetters(form: string): boolean {
  for (let i = 1; i < form.length; i++) if (kindAt(form, i) !== LETTER) return false;
  return true;
}

/** FNV-1a over the characters, ASCII capitals taken as small; figures all count as 0. */
function hashWord(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length && i < 32; i++) {
    let code = form.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code >= 48 && code <= 57) code = 48;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}
