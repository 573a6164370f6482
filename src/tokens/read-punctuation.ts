import { isLowSurrogate, isWordAt, kindAt, LETTER, OTHER } from './characters.ts';

/**
 * Reads the mark or run of marks that starts here and tells where it ends. Stops stay together ("...", "?!"), and so do
 * dashes, lines of one character, double single quotes and emoticons; brackets and all else stand alone.
 *
 * @example
 * readPunctuation('?!"', 0, 3) // 2
 */
export function readPunctuation(text: string, at: number, end: number): number {
  const face = readEmoticon(text, at, end);
  if (face > at) return face;
  const mark = text[at] as string;
  if (isStop(mark)) return skipStops(text, at, end);
  if (`-–—=*~+_^|`.includes(mark)) return skipSame(text, at, end);
  if (at + 1 < end && text.startsWith('‘’', at)) return at + 2;
  if (`'\`’‘<>`.includes(mark)) return Math.min(skipSame(text, at, end), at + 2);
  return isEmojiHead(text, at) ? skipEmoji(text, at, end) : at + 1;
}

/** . ? ! and the ellipsis. */
export function isStop(mark: string | undefined): boolean {
  return mark === '.' || mark === '?' || mark === '!' || mark === '…';
}

/** "?!" stays together, and so does "...", but an ellipsis is parted from the ? or ! before or behind it. */
function skipStops(text: string, at: number, end: number): number {
  const same = skipSame(text, at, end);
  if (text[at] === '…' || (text[at] === '.' && same > at + 1)) return same;
  at = same;
  while (at < end && isStop(text[at]) && !(text[at] === '.' && text[at + 1] === '.')) at++;
  return at;
}

function skipSame(text: string, at: number, end: number): number {
  const mark = text[at];
  while (at < end && text[at] === mark) at++;
  return at;
}

const faces = [
  ':-)',
  ':-(',
  ';-)',
  ':-D',
  ':-P',
  ':-p',
  ':-/',
  ':-|',
  ":'(",
  '^_^',
  '-_-',
  '>:(',
  '>.<',
  '<3',
  '->',
  '<-',
  ':)',
  ':(',
  ';)',
  ';(',
  '=)',
  '=(',
  '=D',
  ':D',
  ':P',
  ':p',
  ':/',
  ':|',
  ':]',
  ':[',
  ':3',
  ':o',
  ':O',
  ':*',
  '(:',
  ';D',
  ';P',
];

/** Faces are looked for where no letter or digit stands before or behind, so that "(a:b)" and "10:3" are left alone. */
function readEmoticon(text: string, at: number, end: number): number {
  if (!`:;=^-><(`.includes(text[at] as string)) return at;
  const face = faces.find((shape) => text.startsWith(shape, at));
  if (!face || at + face.length > end) return at;
  const to = at + face.length;
  if (isWordAt(text, to, end) || (isWordAt(text, to - 1, end) && isWordAt(text, at - 1, end))) return at;
  return `/|[]*3(`.includes(face[face.length - 1] as string) && isWordAt(text, at - 1, end) ? at : to;
}

function isEmojiHead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1));
}

/** One character outside the basic plane with what changes its look: skin, variation selector, joined parts. */
function skipEmoji(text: string, at: number, end: number): number {
  at += 2;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0xfe0f || code === 0x20e3) at++;
    else if (code === 0x200d && at + 1 < end && kindAt(text, at + 1) === OTHER) at += isEmojiHead(text, at + 1) ? 3 : 2;
    else if (isEmojiHead(text, at) && isModifier(text.codePointAt(at) as number)) at += 2;
    else break;
  }
  return Math.min(at, end);
}

/** Colours of skin and the letters flags are made of. */
function isModifier(codePoint: number): boolean {
  return (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) || (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff);
}

/** Whether a letter stands here. */
export function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === LETTER;
}
