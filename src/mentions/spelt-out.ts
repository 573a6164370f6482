import type { StoryTrees } from './story-trees.ts';

/** Small words that short forms leave out, and marks between the words of a name. */
const LEFT_OUT = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'to', 'a', '&', ',', '-', '–', "'s", '’s']);
/** "TfL", "PG&E" */
const SHORT = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&]{2,8}$/u;
/** No name has more words than this before its short form. */
const LONGEST = 14;

/**
 * Where a name begins that a short form in brackets spells: "Transport for London (TfL)", "Institute of Epidemiology, Disease
 * Control and Research (IEDCR)". By the first token of each such name, its last.
 */
export function findSpeltOut({ numbered: { tokens, sentenceOf } }: StoryTrees): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let open = 2; open + 2 < tokens.length; open++) {
    const short = shortFormAt(tokens, open);
    const first =
      short === null ? null : beginOf(tokens, open, short, (token) => sentenceOf[token] === sentenceOf[open]);
    if (first !== null) found.set(first, open - 1);
  }
  return found;
}

/** Whether a short form in brackets right behind a name is made of its letters: then it is no person's. */
export function isSpeltOut({ numbered: { tokens } }: StoryTrees, first: number, last: number): boolean {
  const short = shortFormAt(tokens, last + 1);
  return short !== null && beginOf(tokens, last + 1, short, (token) => token >= first) === first;
}

/** What stands in brackets that open at a token, where it is a short form; it may be several tokens: "PG&E". */
function shortFormAt(tokens: Tokens, open: number): string | null {
  if (tokens[open]?.form !== '(') return null;
  const close = [2, 4].find((distance) => tokens[open + distance]?.form === ')');
  if (close === undefined) return null;
  const short = tokens
    .slice(open + 1, open + close)
    .map(({ form }) => form)
    .join('');
  return SHORT.test(short) ? short : null;
}

type Tokens = StoryTrees['numbered']['tokens'];

/** Walks back from a bracket as long as the words begin with the letters of the short form, the last one first. */
function beginOf(tokens: Tokens, open: number, short: string, isNear: (token: number) => boolean): number | null {
  const letters = [...short.replaceAll('&', '')];
  let at = open - 1;
  for (let steps = 0; at >= 0 && isNear(at) && steps < LONGEST; at--, steps++) {
    const { form } = tokens[at]!;
    const letter = letters.at(-1)!;
    if (form.startsWith(letter)) letters.pop();
    else if (!LEFT_OUT.has(form.toLowerCase())) return null;
    if (letters.length === 0) return at < open - 2 && /^\p{Lu}/u.test(form) ? at : null;
  }
  return null;
}
