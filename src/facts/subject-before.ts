import type { Actor, Scene } from '../mentions/index.ts';
import { ownerOfNoun } from './noun-owner.ts';
import { polityAt } from './polity-at.ts';
import { complementsOf, withConjuncts } from './walk-clause.ts';

/** "Lesotho is in a harder position. Foreign Minister Holm said": the state that the sentence before in the same paragraph tells of. */
export function subjectBefore(scene: Scene, token: number): Actor | null {
  const { firstOf, sentenceOf, blockOf, words, headOf } = scene.index.trees.numbered;
  const sentence = sentenceOf[token]!;
  const first = firstOf[sentence]!;
  const before = sentence > 0 ? firstOf[sentence - 1]! : first;
  if (before === first || blockOf[before] !== blockOf[token]) return null;
  for (let at = before; at < first; at++)
    if (/^nsubj/.test(words[at]!.deprel) && headOf[headOf[at]!] === -1) return onlyOne(scene, at);
  return null;
}

/** "The Ministry rejects it" does not say of whom that is, and "Officials of Samoa and Malta met" tells of two. */
function onlyOne(scene: Scene, subject: number): Actor | null {
  const isSeveral = [subject, ...complementsOf(scene, subject, /^of$/)].some(
    (token) => withConjuncts(scene, token).length > 1,
  );
  if (isSeveral) return null;
  return scene.index.at(subject)?.form === 'name' ? polityAt(scene, subject) : ownerOfNoun(scene, subject);
}
