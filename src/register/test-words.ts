import { cutWords } from '../tokens/cut-words.ts';
import type { Register, Word } from './register.ts';

/** The tokens of a text, for tests. */
export function wordsOf(text: string): Word[] {
  return cutWords(text, { start: 0, end: text.length });
}

/** Every name that is found when a text is gone through from its beginning: its words and what they stand for. */
export function namesIn(register: Register, text: string): [words: string, entities: string][] {
  const tokens = cutWords(text, { start: 0, end: text.length });
  const found: [string, string][] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = register.longestNameAt(tokens, at);
    if (match) {
      const [first, last] = [tokens[at], tokens[at + match.length - 1]];
      const entities = [...new Set(match.entries.map(({ entity }) => entity))].join(' ');
      found.push([text.slice(first?.start, last?.end), entities]);
    }
    at += match?.length ?? 1;
  }
  return found;
}
