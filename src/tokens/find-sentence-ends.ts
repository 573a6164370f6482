import { skipClosers } from './closers.ts';
import { abbreviationEnds, isAbbreviation } from './ends-behind-abbreviation.ts';
import { stopEnds } from './ends-behind-stop.ts';
import { gapEnds, isGap } from './ends-in-gap.ts';
import { viewGaps } from './gap-view.ts';
import { isStop } from './read-punctuation.ts';
import type { Token } from './token.ts';

/** A speaker's label has no more words. */
const LONGEST_LABEL = 6;

/**
 * Finds where sentences end within the tokens of one block: each number is how many tokens stand before such an end. The
 * end of the block is not among them.
 *
 * @example
 * findSentenceEnds('He left. She stayed.', cutWords('He left. She stayed.', { start: 0, end: 20 })) // [3]
 */
export function findSentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const view = viewGaps(tokens);
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    let behind = i + 1;
    let ended: boolean;
    if (mayEnd(tokens[i] as Token)) {
      const stop = lastStop(tokens, i);
      behind = skipClosers(text, tokens, stop + 1);
      ended =
        behind < tokens.length && !isStop((tokens[behind] as Token).form[0]) && endsAt(tokens, first, stop, behind);
    } else ended = isGap(view, tokens, behind) && !isLabel(tokens, first, i) && gapEnds(view, first, behind);
    if (ended) {
      ends.push(behind);
      first = behind;
    }
    i = behind - 1;
  }
  return ends;
}

/** A stop, or an abbreviation with its period. */
function mayEnd({ form }: Token): boolean {
  return isStop(form[form.length - 1]) && (isStop(form[0]) || isAbbreviation(form));
}

/** ". . ." is one ellipsis. */
function lastStop(tokens: readonly Token[], at: number): number {
  if ((tokens[at] as Token).form !== '.') return at;
  while (tokens[at + 1]?.form === '.') at++;
  return at;
}

/** "MS. LOPES:", "Q:": who speaks in a script, or what a line is about, goes with what is said. */
function isLabel(tokens: readonly Token[], first: number, at: number): boolean {
  if ((tokens[at] as Token).form !== ':' || at === first || at - first > LONGEST_LABEL) return false;
  for (let i = first; i < at; i++) if (!/^[\p{Lu}.'’-]+$/u.test((tokens[i] as Token).form)) return false;
  return true;
}

/** Whether the sentence that began at `first` ends with the stop at `stop`, so that the next one begins at `behind`. */
function endsAt(tokens: readonly Token[], first: number, stop: number, behind: number): boolean {
  if (isAbbreviation((tokens[stop] as Token).form)) return abbreviationEnds(tokens, stop, behind);
  return stopEnds(tokens, first, stop, behind);
}
