/** A word as names are compared by: small letters of a to z and figures, and how its letters stood in the text. */
export interface FoldedWord {
  key: string;
  shape: Shape;
}

/** 0: begins small, or has no letter case; 1: begins with a capital; 2: has one behind a small letter too; 3: capitals only. */
export type Shape = 0 | 1 | 2 | 3;

const APOSTROPHES = "'’‘ʼʻ`´";
const HYPHENS = '-‐‑‒–/';
/** Letters that are no letter of a to z with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A',
  ŋ: 'ng',
};

/**
 * Cuts a name, or a token of a text, into the words that names are compared by. Marks on letters, apostrophes and
 * periods go; hyphens part words; "'s" and any other mark are words of their own; "&" is "and", "Saint" is "St".
 *
 * @example
 * foldWords("Côte d'Ivoire").map(({ key }) => key) // ['cote', 'divoire']
 * foldWords("People's Republic").map(({ key }) => key) // ['people', "'s", 'republic']
 * foldWords('U.S.') // [{ key: 'us', shape: 3 }]
 */
export function foldWords(text: string): FoldedWord[] {
  const plain = toPlainLetters(text);
  const words: FoldedWord[] = [];
  let at = 0;
  while (at < plain.length) {
    const end = skipWord(plain, at);
    if (end > at) addWord(words, plain.slice(at, end));
    at = end < plain.length ? readMark(words, plain, end) : end;
  }
  return words;
}

/** Without marks on letters, and with a to z for most that are none of these. */
export function toPlainLetters(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Where the word at `at` ends: letters, figures, and the apostrophes and periods inside or behind them. */
function skipWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isInside(text, end)) end++;
  return end;
}

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrFigure(code)) return true;
  if (code === 32 || code === 45) return false;
  const mark = text[at] as string;
  if (APOSTROPHES.includes(mark)) return !isClitic(text, at);
  return mark === '.' && at > 0 && isLetterOrFigure(text.charCodeAt(at - 1));
}

/** Of what is not ASCII, all but the blocks of signs and punctuation: no table of letters need be made for it. */
function isLetterOrFigure(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** "'s" at the end of a word. */
function isClitic(text: string, at: number): boolean {
  const next = text[at + 1];
  return (next === 's' || next === 'S') && !(at + 2 < text.length && isLetterOrFigure(text.charCodeAt(at + 2)));
}

/** Adds what parts two words, where it counts, and gives where the next word can start. */
function readMark(words: FoldedWord[], text: string, at: number): number {
  const mark = text[at] as string;
  if (APOSTROPHES.includes(mark)) {
    words.push({ key: "'s", shape: 0 });
    return at + 2;
  }
  if (mark === '&') words.push({ key: 'and', shape: 0 });
  else if (!HYPHENS.includes(mark) && mark.trim()) words.push({ key: mark, shape: 0 });
  return at + 1;
}

function addWord(words: FoldedWord[], word: string): void {
  const letters = /^[a-zA-Z0-9]+$/.test(word) ? word : word.replace(/['’‘ʼʻ`´.]/g, '');
  if (!letters) return;
  const key = letters.toLowerCase();
  words.push({ key: key === 'saint' ? 'st' : key, shape: shapeOf(letters, key) });
}

function shapeOf(letters: string, small: string): Shape {
  if (letters === small || letters[0] === small[0]) return 0;
  if (letters === letters.toUpperCase()) return 3;
  return letters.slice(1) === small.slice(1) ? 1 : 2;
}

/**
 * The letter case that a text must have where a name stands: a name in capitals is met only in capitals ("WHO", not
 * "who" or "Who"), one with capitals inside only with some ("LeT", not "Let"), one with a capital not in small letters
 * ("Turkey", not "turkey"), save for what a body is behind whose it is ("the European commission", as British papers write).
 *
 * @param at place of the word in its name
 */
export function shapeWanted({ key, shape }: FoldedWord, at = 0): Shape {
  if (shape === 3 && key.length === 1) return 1;
  return shape === 1 && at > 0 && BODY_WORDS.has(key) ? 0 : shape;
}

/** What bodies are called besides whose they are. */
const BODY_WORDS = new Set(
  'commission council court parliament assembly committee secretariat bank office ministry government general security supreme constitutional human rights justice criminal international foreign secretary republic'.split(
    ' ',
  ),
);
