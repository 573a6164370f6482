import type { NumberedStory } from './number-tokens.ts';

/** The trees of a story, with tokens numbered through: what hangs on a token, and what it hangs on. */
export interface TreeWalk {
  numbered: NumberedStory;
  /** Index of the sentence whose tree it is. */
  sentence: number;
  children(token: number): number[];
}

/** A walk over the tree of a token's sentence. */
export function treeAround(numbered: NumberedStory, token: number): TreeWalk {
  const { firstOf, sentenceOf, headOf } = numbered;
  const s = sentenceOf[token]!;
  const below = new Map<number, number[]>();
  for (let child = firstOf[s]!; child < firstOf[s + 1]!; child++) {
    const list = below.get(headOf[child]!);
    if (list) list.push(child);
    else below.set(headOf[child]!, [child]);
  }
  return { numbered, sentence: s, children: (of) => below.get(of) ?? [] };
}

/**
 * Walks over the trees of a story, by any token: the last one is kept, since tokens are asked for in the order of the text
 * or nearly so.
 */
export function walkTrees(numbered: NumberedStory): (token: number) => TreeWalk {
  let last: TreeWalk | null = null;
  return (token) => {
    if (last?.sentence !== numbered.sentenceOf[token]) last = treeAround(numbered, token);
    return last!;
  };
}

/** The token of a run that hangs on nothing in it, or null for an empty run. */
export function topOf({ headOf }: NumberedStory, run: readonly number[]): number | null {
  const inside = new Set(run);
  return run.find((token) => !inside.has(headOf[token]!)) ?? null;
}

/** A token and all that hangs on it, save what hangs on its head by relations in `without`. */
export function subtreeOf({ children, numbered }: TreeWalk, head: number, without: ReadonlySet<string>): Set<number> {
  const below = new Set<number>([head]);
  const waiting = children(head).filter((child) => !without.has(numbered.words[child]!.deprel));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    below.add(next);
    waiting.push(...children(next));
  }
  return below;
}

/** Whether a preposition hangs on a token: "by Georgia". */
export function hasCase({ children, numbered: { words } }: TreeWalk, token: number, preposition: string): boolean {
  return children(token).some(
    (child) => words[child]!.deprel === 'case' && words[child]!.lemma.toLowerCase() === preposition,
  );
}
