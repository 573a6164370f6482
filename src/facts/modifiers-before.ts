import type { Scene } from '../mentions/index.ts';
import { childrenBy } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** A word before a noun with what hangs on it: "self-proclaimed", "UN-administered". */
export interface Modifier {
  words: string;
  head: number;
  first: number;
  last: number;
}

/** The words that stand before a noun and say which it is, in the order of the text. */
export function modifiersBefore(scene: Scene, noun: number): Modifier[] {
  return childrenBy(scene, noun, /^(?:amod|compound|nmod)$/)
    .filter((child) => child < noun && scene.index.trees.numbered.words[child]!.deprel !== 'nmod:poss')
    .map((head) => {
      const [first, last] = stretchOf(scene, head, noun);
      const words = wordsBetween(scene, first, last).toLowerCase();
      return { words, head, first, last };
    });
}

/** A word with what hangs on it right before it, up to a noun: "self", "-", "proclaimed". */
function stretchOf({ index: { trees } }: Scene, head: number, noun: number): [number, number] {
  let first = head;
  while (first > 0 && hangsOn(trees.numbered.headOf, first - 1, head)) first--;
  let last = head;
  while (last + 1 < noun && trees.numbered.headOf[last + 1] === head) last++;
  while (first < head && /^[,"“‘]$/.test(trees.numbered.tokens[first]!.form)) first++;
  return [first, last];
}

/** Whether a token hangs on another, over at most two between. */
function hangsOn(headOf: Int32Array, token: number, head: number): boolean {
  let at = headOf[token]!;
  for (let steps = 0; steps < 2 && at >= 0 && at !== head; steps++) at = headOf[at]!;
  return at === head;
}
