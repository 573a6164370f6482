import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isDoubted } from './is-doubted.ts';
import { polityAt } from './polity-at.ts';
import { childrenBy, formAt, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "Gibraltar was a colony on Spanish soil" */
export function draftColony(scene: Scene, noun: number): FactDraft[] {
  if (childrenBy(scene, noun, /^cop$/).length === 0 || isDoubted(scene, noun)) return [];
  // “it had once been a colony”: no more.
  if (childrenBy(scene, noun, /^aux$/).some((child) => formAt(scene, child) === 'had')) return [];
  const subject = subjectOf(scene, noun);
  const about = subject === null ? null : polityAt(scene, subject);
  if (about === null) return [];
  const { first, last } = stretchOf(scene, noun);
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

/** "British colony", "colony on Spanish soil": up to the next sign. */
function stretchOf({ index: { trees } }: Scene, noun: number): { first: number; last: number } {
  const { tokens, words, headOf } = trees.numbered;
  let first = noun;
  while (first > 0 && headOf[first - 1] === noun && /^(?:amod|compound)/.test(words[first - 1]!.deprel)) first--;
  let last = noun;
  while (tokens[last + 1] && /^[\p{L}-]+$/u.test(tokens[last + 1]!.form) && headOf[last + 1]! >= noun) last++;
  return { first, last };
}
