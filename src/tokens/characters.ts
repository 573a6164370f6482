/** What a UTF-16 code unit is, as far as cutting words needs it. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

const kinds = new Uint8Array(65536);
const space = /^[\s\p{Cc}\u200b\ufeff]$/u;
const letter = /^(?:[\p{L}\p{M}_\u00ad\u200c\u2060]|\u200d)$/u;
/** Letters by their class in Unicode, signs by their use: an apostrophe, and what stands for a degree. */
const signs = 'ʼºª';
const digit = /^\p{Nd}$/u;

/**
 * Tells white space, letters, digits and the rest apart. Control characters count as white space, marks and soft
 * hyphens as letters, and both halves of a pair of surrogates as what the pair is.
 *
 * @example
 * kindAt('5 km', 0) === DIGIT
 */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return letter.test(pairAt(text, at)) ? LETTER : OTHER;
  return kinds[code] || remember(code);
}

function remember(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  kinds[code] = kind;
  return kind;
}

function classify(character: string): number {
  if (space.test(character)) return SPACE;
  if (letter.test(character) && !signs.includes(character)) return LETTER;
  return digit.test(character) ? DIGIT : OTHER;
}

/** The whole character of which one half stands here. */
function pairAt(text: string, at: number): string {
  const first = isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(Math.max(first, 0)) ?? 0);
}

/** Whether this code unit is the second half of a character outside the basic plane. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether a letter or digit stands here, before `end`. */
export function isWordAt(text: string, at: number, end: number): boolean {
  if (at < 0 || at >= end) return false;
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** Where the run of letters that starts here ends. */
export function skipLetters(text: string, at: number, end: number): number {
  while (at < end && kindAt(text, at) === LETTER) at++;
  return at;
}

/** Where the run of digits that starts here ends. */
export function skipDigits(text: string, at: number, end: number): number {
  while (at < end && kindAt(text, at) === DIGIT) at++;
  return at;
}

/** Where the run of letters and digits that starts here ends. */
export function skipWord(text: string, at: number, end: number): number {
  while (isWordAt(text, at, end)) at++;
  return at;
}

/** Where the white space that starts here ends. */
export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && kindAt(text, at) === SPACE) at++;
  return at;
}

/** A capital letter: one that has a small form of its own. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(form: string): boolean {
  return isCapital(form[0]);
}

/** A small letter. */
export function isSmall(character: string | undefined): boolean {
  return character !== undefined && character !== character.toUpperCase();
}

/** ' ’ and the marks that keyboards and converters leave for them. */
export function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && `'’‘\`´ʼ`.includes(character) && character !== '';
}
