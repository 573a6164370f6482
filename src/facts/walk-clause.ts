import { prepositionOf, relationOf, type Scene } from '../mentions/index.ts';
import { mendLemma } from './mend-lemma.ts';

/** The lemma of a token in small letters; empty where there is none. */
export function lemmaAt({ index }: Scene, token: number): string {
  const word = index.trees.numbered.words[token];
  if (word === undefined) return '';
  const lemma = word.lemma.toLowerCase();
  return word.upos === 'VERB' ? mendLemma(lemma) : lemma;
}

/** The form of a token in small letters; empty where there is none. */
export function formAt({ index }: Scene, token: number): string {
  return index.trees.numbered.tokens[token]?.form.toLowerCase() ?? '';
}

/** What hangs on a token by one of some relations, without their subtypes. */
export function childrenBy({ index: { trees } }: Scene, token: number, relations: RegExp): number[] {
  return trees.children(token).filter((child) => relations.test(relationOf(trees, child)));
}

/** What hangs on a token behind one of some prepositions: "from Georgia", "by Pakistan". */
export function complementsOf({ index: { trees } }: Scene, token: number, prepositions: RegExp): number[] {
  return trees.children(token).filter((child) => {
    if (!/^(?:obl|nmod|advcl|acl|xcomp|advmod)$/.test(relationOf(trees, child))) return false;
    const preposition = prepositionOf(trees, child);
    return preposition !== null && prepositions.test(preposition);
  });
}

/** A token and all that is coordinated with it: "Pakistan, Saudi Arabia and the Emirates". */
export function withConjuncts({ index: { trees } }: Scene, token: number): number[] {
  const found = [token];
  for (let i = 0; i < found.length && found.length < MOST_CONJUNCTS; i++)
    for (const child of trees.children(found[i]!)) if (relationOf(trees, child) === 'conj') found.push(child);
  return found.sort((a, b) => a - b);
}

const MOST_CONJUNCTS = 40;

/** The token that heads a predicate's subject, its own or that of the verb that it follows or depends on; or null. */
export function subjectOf(scene: Scene, predicate: number, depth = 0): number | null {
  const { words, headOf } = scene.index.trees.numbered;
  const [own] = childrenBy(scene, predicate, /^nsubj$/);
  if (own !== undefined) return own;
  const up = headOf[predicate]!;
  if (up < 0 || depth > 4) return null;
  const relation = relationOf(scene.index.trees, predicate);
  if (relation === 'acl') return up;
  if (relation === 'conj' || relation === 'xcomp') return subjectOf(scene, up, depth + 1);
  // “South Ossetia, recognised by few, …”: a participle beside its noun.
  if (relation === 'advcl' && words[predicate]!.feats.includes('VerbForm=Part')) return subjectOf(scene, up, depth + 1);
  return null;
}

/** What a noun is an apposition to or the predicate of: Russia of "Russia, a close ally", the region of "the region is a republic". */
export function describedBy(scene: Scene, noun: number): number | null {
  const { headOf, words } = scene.index.trees.numbered;
  if (words[noun]!.deprel === 'appos') return headOf[noun]!;
  const isPredicate = childrenBy(scene, noun, /^cop$/).length > 0;
  return isPredicate ? subjectOf(scene, noun) : null;
}

/** Whether a clause is passive or a participle: "is recognised", "territory controlled by …". */
export function isPassive(scene: Scene, verb: number): boolean {
  const { words } = scene.index.trees.numbered;
  if (childrenBy(scene, verb, /^aux$/).some((child) => words[child]!.deprel === 'aux:pass')) return true;
  if (childrenBy(scene, verb, /^nsubj$/).some((child) => words[child]!.deprel === 'nsubj:pass')) return true;
  return (
    /^(?:acl|advcl|amod)/.test(words[verb]!.deprel) && /Tense=Past/.test(words[verb]!.feats) && !hasSubject(scene, verb)
  );
}

function hasSubject(scene: Scene, verb: number): boolean {
  return childrenBy(scene, verb, /^nsubj$/).length > 0;
}
