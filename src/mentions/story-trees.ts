import { type HeadKinds, type Kind, kindAt } from '../kinds/index.ts';
import type { NumberedStory } from '../statements/index.ts';

/** All trees of a story, with tokens numbered through: what hangs on each token, in the order of the text. */
export interface StoryTrees {
  numbered: NumberedStory;
  children(token: number): readonly number[];
  /** What a noun names by the weights, with its chance; null for other words. */
  kindOf(token: number): { kind: Kind; chance: number } | null;
}

const NONE: readonly number[] = [];

/** The children of every token of a story, told once. */
export function treesOf(numbered: NumberedStory, kinds: readonly HeadKinds[]): StoryTrees {
  const below: (number[] | undefined)[] = new Array(numbered.tokens.length);
  for (let token = 0; token < numbered.tokens.length; token++) {
    const head = numbered.headOf[token]!;
    if (head < 0) continue;
    const list = below[head];
    if (list) list.push(token);
    else below[head] = [token];
  }
  const { sentenceOf, firstOf } = numbered;
  return {
    numbered,
    children: (token) => below[token] ?? NONE,
    kindOf: (token) => kindAt(kinds[sentenceOf[token]!]!, token - firstOf[sentenceOf[token]!]!),
  };
}

/** The relation of a token without its subtype: `obl` of `obl:agent`. */
export function relationOf({ numbered }: StoryTrees, token: number): string {
  const { deprel } = numbered.words[token]!;
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The preposition of a token, in lower case, or null: "in" of "in Moscow". */
export function prepositionOf({ numbered, children }: StoryTrees, token: number): string | null {
  for (const child of children(token)) {
    if (numbered.words[child]!.deprel === 'case' && numbered.words[child]!.upos !== 'PART')
      return numbered.tokens[child]!.form.toLowerCase();
  }
  return null;
}
