import type { Actor, Scene } from '../mentions/index.ts';
import { politiesBefore } from './appearances-before.ts';
import { SPEND } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** Of whom money is told, and by which words. */
export interface Use {
  about: Actor | null;
  first?: number;
  last: number;
}

/** Of whom it is said that the money is used there. */
export function whereUsed(scene: Scene, noun: number, nation: Actor | null): Use | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isIn =
    complementsOf(scene, up < 0 ? noun : up, /^in$/).includes(noun) ||
    childrenBy(scene, noun, /^case$/).some((child) => formAt(scene, child) === 'in');
  // “transactions are in roubles”
  if (isIn && childrenBy(scene, noun, /^cop$/).length > 0 && !isDoubted(scene, noun)) {
    const subject = subjectOf(scene, noun);
    return { about: territoryBefore(scene, noun), first: subject ?? noun, last: noun };
  }
  if (up < 0) return null;
  // “pays in kroner”, “prices are quoted in euros”
  if (
    isIn &&
    /^(?:pay|price|trade|quote|conduct|do|make|transact|denominate|shop)$/.test(lemmaAt(scene, up)) &&
    !isDoubted(scene, up)
  ) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : polityAt(scene, subject);
    return { about: about ?? territoryBefore(scene, noun), first: Math.min(up, noun), last: noun };
  }
  if (words[noun]!.deprel === 'obj' && SPEND.has(lemmaAt(scene, up)) && !isDoubted(scene, up)) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : polityAt(scene, subject);
    return about && { about, first: Math.min(subject!, up), last: noun };
  }
  // “its currency is the euro”, “the rouble is the currency of Abkhazia”
  const other =
    words[noun]!.deprel === 'nsubj' ? up : childrenBy(scene, noun, /^cop$/).length > 0 ? subjectOf(scene, noun) : null;
  if (other !== null && /^(?:currency|tender|money)$/.test(lemmaAt(scene, other)) && !isDoubted(scene, noun)) {
    const about =
      possessorOf(scene, other) ??
      complementsOf(scene, other, /^(?:of|in)$/)
        .map((token) => polityAt(scene, token))
        .find((actor) => actor !== null) ??
      territoryBefore(scene, noun);
    return { about, first: Math.min(noun, other), last: Math.max(noun, other) };
  }
  // “Falklands pounds bore the Queen's head”
  const isPlural = words[noun]!.feats.includes('Number=Plur');
  return nation && isPlural && words[noun]!.deprel === 'nsubj' ? { about: nation, first: noun - 1, last: noun } : null;
}

/** The territory that a story spoke of last before a token. */
export function territoryBefore(scene: Scene, token: number): Actor | null {
  return (
    politiesBefore(scene, token, 40)
      .slice(0, 6)
      .find(({ kind }) => kind === 'territory') ?? null
  );
}
