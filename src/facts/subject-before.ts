import { type Actor, type Scene, subjectOfSentenceBefore } from '../mentions/index.ts';
import { ownerOfNoun } from './noun-owner.ts';
import { polityAt } from './polity-at.ts';
import { complementsOf, withConjuncts } from './walk-clause.ts';

/** "Lesotho is in a harder position. Foreign Minister Holm said": the state that the sentence before in the same paragraph tells of. */
export function subjectBefore(scene: Scene, token: number): Actor | null {
  const subject = subjectOfSentenceBefore(scene.index.trees, token);
  return subject === null ? null : onlyOne(scene, subject);
}

/** "The Ministry rejects it" does not say of whom that is, and "Officials of Samoa and Malta met" tells of two. */
function onlyOne(scene: Scene, subject: number): Actor | null {
  const isSeveral = [subject, ...complementsOf(scene, subject, /^of$/)].some(
    (token) => withConjuncts(scene, token).length > 1,
  );
  if (isSeveral) return null;
  return scene.index.at(subject)?.form === 'name' ? polityAt(scene, subject) : ownerOfNoun(scene, subject);
}
