import type { Actor, Scene } from '../mentions/index.ts';
import { contestedAt } from './contested-at.ts';
import { polityAt } from './polity-at.ts';
import { childrenBy, subjectOf } from './walk-clause.ts';

/** The owner of what is "its own": a territory before a state, since states have money of their own anyway. */
export function ownerMeant(scene: Scene, noun: number): Actor | null {
  const { words, headOf } = scene.index.trees.numbered;
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  // “our own coins”: those of who speaks.
  if (whose !== undefined && scene.index.at(whose)?.pronoun?.person === '1') return polityAt(scene, whose);
  if (whose !== undefined) return contestedAt(scene, whose);
  const subject = headOf[noun]! < 0 ? null : subjectOf(scene, headOf[noun]!);
  return subject === null ? null : contestedAt(scene, subject);
}
