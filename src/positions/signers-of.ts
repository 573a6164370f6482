import { isPassive, obliquesOf, ownersOf, subjectsOf } from '../clauses/index.ts';
import { relationOf, type StoryTrees } from '../mentions/index.ts';

/** Papers by which somebody acts. */
const PAPERS =
  /^(?:decree|law|act|bill|motion|resolution|letter|note|telegram|cable|message|statement|document|paper|text|communiqu[ée]|agreement|accord|order|edict|memorandum|ordinance|instrument|sheet|circular|dispatch|protocol|petition|measure)$/;

/**
 * Whose a paper is that does something: of "signed a decree recognising it", "its letter recognising it" and "in a note that
 * recognises it" who signs, sends or owns it; other heads stand for themselves.
 */
export function signersOf(trees: StoryTrees, head: number): number[] {
  const { words, headOf } = trees.numbered;
  if (words[head]!.upos !== 'NOUN' || !PAPERS.test(words[head]!.lemma.toLowerCase())) return [head];
  const owners = ownersOf(trees, head).filter((owner) => owner !== head);
  if (owners.length > 0) return owners;
  for (let at = head, steps = 0; steps < 4; steps++) {
    const up = headOf[at]!;
    if (up < 0 || !/^(?:obj|obl|nmod|nsubj|appos|conj)$/.test(relationOf(trees, at))) return [head];
    if (words[up]!.upos === 'VERB') {
      const signers = isPassive(trees, up) ? obliquesOf(trees, up, 'by') : subjectsOf(trees, up);
      return signers.length > 0 && !signers.includes(head) ? signers : [head];
    }
    at = up;
  }
  return [head];
}
