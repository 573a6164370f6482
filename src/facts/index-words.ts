import type { Scene } from '../mentions/index.ts';
import { formAt, lemmaAt } from './walk-clause.ts';

/** Where the words of a story stand, so that each rule looks only at those that it knows. */
export interface WordIndex {
  /** The tokens that have one of some words for their lemma or form, those of each word in the order of the text. */
  tokensOf(words: Iterable<string>): number[];
}

/** Enters all tokens of a story by their lemmas and forms, once. */
export function indexWords(scene: Scene): WordIndex {
  const places = new Map<string, number[]>();
  const enter = (word: string, token: number): void => {
    const known = places.get(word);
    if (known) known.push(token);
    else places.set(word, [token]);
  };
  const { length } = scene.index.trees.numbered.tokens;
  for (let token = 0; token < length; token++) {
    const lemma = lemmaAt(scene, token);
    const form = formAt(scene, token);
    enter(lemma, token);
    if (form !== lemma) enter(form, token);
  }
  return { tokensOf: (words) => [...new Set([...words].flatMap((word) => places.get(word) ?? []))] };
}
