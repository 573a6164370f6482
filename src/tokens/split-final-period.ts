import { isWordAt } from './characters.ts';
import type { Token } from './token.ts';

/**
 * Parts the period of an abbreviation that ends a sentence from it: "in the U.S." ends in "U.S" and ".". Closing marks
 * may stand behind. Sentences that end in a stop come back as they are.
 *
 * @example
 * splitFinalPeriod('etc.', [{ start: 0, end: 4, form: 'etc.' }]).map((token) => token.form) // ['etc', '.']
 */
export function splitFinalPeriod(text: string, tokens: Token[]): Token[] {
  let last = tokens.length - 1;
  while (last > 0 && `"”’')]»`.includes((tokens[last] as Token).form)) last--;
  const token = tokens[last] as Token;
  const cut = token.end - 1;
  if (tokens.length < 2 || !token.form.endsWith('.') || !isWordAt(text, cut - 1, cut) || cut - 1 < token.start)
    return tokens;
  return [
    ...tokens.slice(0, last),
    { start: token.start, end: cut, form: text.slice(token.start, cut) },
    { start: cut, end: token.end, form: '.' },
    ...tokens.slice(last + 1),
  ];
}
