import { isSmall, isWordAt } from './characters.ts';
import type { Token } from './token.ts';

/** How far back an open straight quotation mark is looked for. */
const REACH = 200;
/** A note in brackets has no more words: "[citation needed]". */
const LONGEST_NOTE = 6;

/**
 * Goes past the quotation marks, brackets, faces and notes ("[7]", "[citation needed]", a raised number) that belong to
 * the sentence whose stop stands before `at`.
 *
 * @example
 * skipClosers('He left.) Then', cutWords('He left.) Then', { start: 0, end: 14 }), 3) // 4
 */
export function skipClosers(text: string, tokens: readonly Token[], at: number): number {
  while (at < tokens.length) {
    const note = skipNote(text, tokens, at);
    if (note === at && !isCloser(text, tokens, at)) break;
    at = Math.max(note, at + 1);
  }
  return at;
}

const closing = new Set([')', ']', '}', '»', '”', "''", '’’', '>>', '››']);
const faces = /^(?:[:;=]-?[()DPp]|\^_\^)$/;

function isCloser(text: string, tokens: readonly Token[], at: number): boolean {
  const { end, form } = tokens[at] as Token;
  if (form.length > 3) return false;
  if (closing.has(form)) return true;
  if (form[0] === '*') return isTight(tokens, at);
  if (form === '"' || form === "'" || form === '’') {
    return (isTight(tokens, at) && !isWordAt(text, end, text.length)) || isLooseCloser(tokens, at);
  }
  return faces.test(form);
}

/** No white space stands before it. */
function isTight(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).start === tokens[at - 1]?.end;
}

/** `. " The`: a straight mark with white space on both sides closes if one is open. */
function isLooseCloser(tokens: readonly Token[], at: number): boolean {
  const { end, form } = tokens[at] as Token;
  if (form !== '"' || tokens[at + 1]?.start === end || isTight(tokens, at)) return false;
  let open = false;
  for (let i = Math.max(0, at - REACH); i < at; i++) if (tokens[i]?.form === '"') open = !open;
  return open;
}

/** "[7]", "[citation needed]", and "innovation.23 The", where a raised number has come down. */
function skipNote(text: string, tokens: readonly Token[], at: number): number {
  const { start, end, form } = tokens[at] as Token;
  if (form === '[') return skipBrackets(tokens, at);
  const raised =
    /^\d{1,2}$/.test(form) && isTight(tokens, at) && text[start - 1] === '.' && !isWordAt(text, end, end + 1);
  return raised && tokens[at + 1] !== undefined && tokens[at + 1]?.start !== end ? at + 1 : at;
}

function skipBrackets(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + LONGEST_NOTE && i < tokens.length; i++) {
    const form = (tokens[i] as Token).form;
    if (form === ']') return i > at + 1 ? i + 1 : at;
    if (!isSmall(form[0]) && !/^(?:\d{1,3}|[,–-])$/.test(form)) return at;
  }
  return at;
}
