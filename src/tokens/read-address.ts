import { DIGIT, isWordAt, kindAt, LETTER, skipWord } from './characters.ts';
import { domainEndings, fileEndings } from './word-lists.ts';

/** Longer names of hosts and mailboxes than these are not looked for: it keeps cutting linear. */
const LONGEST_NAME = 255;

/**
 * Reads a web address, e-mail address, host or file name, @name or #tag that starts here and tells where it ends, or
 * gives `at` back. The caller knows that the characters up to `end` hold no white space.
 *
 * @example
 * readAddress('www.example.org/a).', 0, 19) // 17: the bracket and the stop are not part of it
 */
export function readAddress(text: string, at: number, end: number): number {
  if (startsWithScheme(text, at, end)) return trimEnd(text, at, end);
  const mail = readMail(text, at, end);
  if (mail > at) return mail;
  const tagged = readHandle(text, at, end);
  if (tagged > at) return tagged;
  return readHost(text, at, end);
}

function startsWithScheme(text: string, at: number, end: number): boolean {
  const head = text.slice(at, Math.min(at + 9, end)).toLowerCase();
  if (head.startsWith('www.')) return isWordAt(text, at + 4, end);
  if (head.startsWith('mailto:')) return isWordAt(text, at + 7, end);
  if (head.startsWith('doi:')) return isWordAt(text, at + 4, end);
  return /^(?:https?|ftp):\/\//.test(head);
}

/** Stops and brackets at the end of an address belong to the sentence, a closing bracket that it opened itself does not. */
function trimEnd(text: string, at: number, end: number): number {
  let to = firstOf(text, at, end, '<>"“”»');
  const opened = firstOf(text, at, to, '(') < to;
  while (to > at + 1 && `.,;:!?'’)]}*`.includes(text[to - 1] as string)) {
    if (text[to - 1] === ')' && opened) break;
    to--;
  }
  return to;
}

function firstOf(text: string, at: number, end: number, marks: string): number {
  while (at < end && !marks.includes(text[at] as string)) at++;
  return at;
}

/** name.of-a_person+tag@host.example.org */
function readMail(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_NAME);
  let to = at;
  while (to < limit && (isWordAt(text, to, limit) || '._-+%~'.includes(text[to] as string))) to++;
  if (to === at || text[to] !== '@' || !isWordAt(text, to + 1, end)) return at;
  return readLabels(text, to + 1, end);
}

/** Labels parted by single periods and hyphens; what ends them belongs to the sentence. */
function readLabels(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_NAME);
  let to = skipWord(text, at, limit);
  while (to < limit && '.-'.includes(text[to] as string) && isWordAt(text, to + 1, limit))
    to = skipWord(text, to + 1, limit);
  return to;
}

/** @name, #tag: the sign, then a letter. "#5" is a sign and a number. */
function readHandle(text: string, at: number, end: number): number {
  const sign = text[at];
  if ((sign !== '@' && sign !== '#') || at + 1 >= end || kindAt(text, at + 1) !== LETTER) return at;
  return skipWord(text, at + 1, end);
}

/** example.org, example.co.uk/page, report.pdf: known by how it ends. "Sushi.They" is no host, nor is "good.at". */
function readHost(text: string, at: number, end: number): number {
  if (text[at] === '.') return readEnding(text, at, end);
  if (!isWordAt(text, at, end)) return at;
  const to = readLabels(text, at, end);
  const dot = text.lastIndexOf('.', to - 1);
  if (dot <= at || (kindAt(text, dot - 1) === DIGIT && kindAt(text, dot + 1) === DIGIT)) return at;
  if (newsgroups.has(text.slice(at, text.indexOf('.', at)))) return to;
  const ending = text.slice(dot + 1, to);
  const small = ending.toLowerCase();
  if (fileEndings.has(small)) return to;
  if (!domainEndings.has(small) || (ending !== small && ending !== ending.toUpperCase()) || dot - at < 2) return at;
  if (small.length === 2 && isCommonWord(small) && text[to] !== '/') return at;
  return text[to] === '/' && isWordAt(text, to + 1, end) ? trimEnd(text, at, end) : to;
}

/** ".doc", ".gov": an ending that stands alone. */
function readEnding(text: string, at: number, end: number): number {
  if (isWordAt(text, at - 1, end)) return at;
  const to = skipWord(text, at + 1, Math.min(end, at + 8));
  const ending = text.slice(at + 1, to).toLowerCase();
  return fileEndings.has(ending) || (domainEndings.has(ending) && !isCommonWord(ending)) ? to : at;
}

/** First parts of the names of newsgroups: alt.religion.scientology. */
const newsgroups = new Set(['alt', 'comp', 'misc', 'sci', 'soc', 'talk', 'news', 'humanities']);

/** Endings that are words too: "good.at" is a slip of the space bar. */
function isCommonWord(ending: string): boolean {
  return ['at', 'be', 'in', 'is', 'it', 'me', 'my', 'no', 'so', 'us', 'am'].includes(ending);
}
