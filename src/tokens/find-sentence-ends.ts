import { isCapital } from './characters.ts';
import { skipClosers } from './closers.ts';
import { abbreviationEnds, isAbbreviation } from './ends-behind-abbreviation.ts';
import { stopEnds } from './ends-behind-stop.ts';
import { gapEnds, isGap } from './ends-in-gap.ts';
import { type GapView, viewGaps } from './gap-view.ts';
import { isStop } from './read-punctuation.ts';
import type { Token } from './token.ts';

/** A speaker's label has no more words. */
const LONGEST_LABEL = 14;

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
  for (let i = 0, next = 0; i + 1 < tokens.length; i = next) {
    const behind = skipStop(text, tokens, i);
    next = behind ?? i + 1;
    const ended = behind === null ? gapEndsAt(view, tokens, first, next) : stopEndsAt(tokens, first, i, next);
    if (!ended) continue;
    ends.push(next);
    first = next;
  }
  return ends;
}

/**
 * Where the next sentence would begin if the stop at `at` ends one: behind the stop and all that closes with it. `null`
 * where no stop stands at `at`.
 */
export function skipStop(text: string, tokens: readonly Token[], at: number): number | null {
  return mayEnd(tokens[at] as Token) ? skipClosers(text, tokens, lastStop(tokens, at) + 1) : null;
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

/** Whether the sentence that began at `first` ends with the stop at `at`, so that the next one begins at `behind`. */
function stopEndsAt(tokens: readonly Token[], first: number, at: number, behind: number): boolean {
  const next = tokens[behind];
  if (!next || (isStop(next.form[0]) && !opensWithEllipsis(tokens, behind))) return false;
  const stop = lastStop(tokens, at);
  if (isAbbreviation((tokens[stop] as Token).form)) return abbreviationEnds(tokens, stop, behind);
  return stopEnds(tokens, first, stop, behind);
}

/** "It fell. ... They left.": the ellipsis belongs to what follows. */
function opensWithEllipsis(tokens: readonly Token[], at: number): boolean {
  const [before, { start, end, form }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    /^(?:\.{3}|…)$/.test(form) &&
    start !== before?.end &&
    next !== undefined &&
    isCapital(next.form[0]) &&
    end <= next.start
  );
}

/** Whether the sentence that began at `first` ends before token `at`, though no stop stands there. */
function gapEndsAt(view: GapView, tokens: readonly Token[], first: number, at: number): boolean {
  return isGap(view, tokens, at) && !isLabel(tokens, first, at - 1) && gapEnds(view, first, at);
}

/** "MS. LOPES:", "Q:", "Question (Ana Lopes, Gazette):": who speaks in a script goes with what is said. */
function isLabel(tokens: readonly Token[], first: number, at: number): boolean {
  if ((tokens[at] as Token).form !== ':' || at === first || at - first > LONGEST_LABEL) return false;
  const forms = tokens.slice(first, at).map(({ form }) => form);
  if (forms[forms.length - 1] === ')') return isCapital(forms[0]?.[0]) && forms.indexOf('(') <= 3;
  return forms.every((form) => /^[\p{Lu}.'’-]+$/u.test(form));
}
