import type { Actor, Scene } from '../mentions/index.ts';
import { PEOPLE } from './fact-words.ts';
import { lemmaAt } from './walk-clause.ts';

export interface Told {
  about: Actor;
  first: number;
  last: number;
  /** The noun that tells it. */
  by: number;
  people?: string;
  score?: number;
}

/** The noun for people that a number counts, or null: "11,000 people". */
export function peopleOf(scene: Scene, token: number): number | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[token]!;
  if (up < 0 || words[token]!.deprel !== 'nummod') return null;
  return PEOPLE.has(lemmaAt(scene, up)) ? up : null;
}
