import type { Actor, Scene } from '../mentions/index.ts';
import { PEOPLE } from './fact-words.ts';
import { lemmaAt } from './walk-clause.ts';

/** Of whom a number of people is told, and where. */
export interface Told {
  about: Actor;
  first: number;
  last: number;
  /** The word that tells it. */
  by: number;
  /** Which people is counted, where it is not all. */
  people?: string;
}

/** The noun for people that a number counts, or null: "11,000 people". */
export function peopleOf(scene: Scene, token: number): number | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[token]!;
  if (up < 0 || words[token]!.deprel !== 'nummod') return null;
  return PEOPLE.has(lemmaAt(scene, up)) ? up : null;
}
