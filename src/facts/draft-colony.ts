import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { polityAt } from './polity-at.ts';
import { childrenBy, formAt, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "Gibraltar was a colony on Spanish soil" */
export function draftPredicate(scene: Scene, noun: number): FactDraft[] {
  if (childrenBy(scene, noun, /^cop$/).length === 0 || isDoubted(scene, noun)) return [];
  // “it had once been a colony”: no more.
  if (childrenBy(scene, noun, /^aux$/).some((child) => formAt(scene, child) === 'had')) return [];
  const subject = subjectOf(scene, noun);
  const about = subject === null ? null : polityAt(scene, subject);
  if (about === null) return [];
  let last = noun;
  const { tokens } = scene.index.trees.numbered;
  while (
    tokens[last + 1] &&
    /^[\p{L}-]+$/u.test(tokens[last + 1]!.form) &&
    scene.index.trees.numbered.headOf[last + 1]! >= noun
  )
    last++;
  let first = noun;
  while (
    first > 0 &&
    scene.index.trees.numbered.headOf[first - 1] === noun &&
    /^(?:amod|compound)/.test(scene.index.trees.numbered.words[first - 1]!.deprel)
  )
    first--;
  return [
    {
      about,
      property: 'status',
      value: wordsBetween(scene, first, last),
      first: Math.min(subject!, first),
      last,
      score: 0.8,
      why: `status: "${formAt(scene, noun)}"`,
    },
  ];
}
