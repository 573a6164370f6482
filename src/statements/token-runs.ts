import type { NumberedStory } from './number-tokens.ts';

/** Tokens from `first` up to and with `last`. */
export interface Run {
  first: number;
  last: number;
}

/** How many tokens of a run are words, not marks. */
export function wordsIn(numbered: NumberedStory, { first, last }: Run): number {
  let words = 0;
  for (let token = first; token <= last; token++) if (isWord(numbered, token)) words++;
  return words;
}

export function isWord({ tokens }: NumberedStory, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokens[token]!.form);
}

/** Whether none of a run's tokens is taken. */
export function isFree({ first, last }: Run, taken: ReadonlySet<number>): boolean {
  for (let token = first; token <= last; token++) if (taken.has(token)) return false;
  return true;
}

/** The run of the quotation that a token stands in. */
export function quotationAround({ quotationOf }: Pick<NumberedStory, 'quotationOf'>, token: number): Run {
  let first = token;
  let last = token;
  while (quotationOf[first - 1] === quotationOf[token]) first--;
  while (quotationOf[last + 1] === quotationOf[token]) last++;
  return { first, last };
}

/** Every quotation of a story, by its index, with its run. */
export function* runsOfQuotations(numbered: NumberedStory): Generator<[number, Run]> {
  const { quotationOf } = numbered;
  for (let token = 0; token < quotationOf.length; token++) {
    if (quotationOf[token]! < 0) continue;
    const run = quotationAround(numbered, token);
    yield [quotationOf[token]!, run];
    token = run.last;
  }
}
