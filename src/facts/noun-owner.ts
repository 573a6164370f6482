import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { actorAt, isAdjective, polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt } from './walk-clause.ts';

/** Whose something is said to be: "Georgia's region", "its region", "the Russian region", "a region of Georgia". */
export function ownerOfNoun(scene: Scene, noun: number): Actor | null {
  return possessorOf(scene, noun) ?? nationOf(scene, noun) ?? ownerBehind(scene, noun);
}

/** "Georgia's", "its", "the country's": whose, by the token that says it. */
export function possessorOf(scene: Scene, noun: number): Actor | null {
  const { words } = scene.index.trees.numbered;
  for (const child of childrenBy(scene, noun, /^nmod$/)) {
    if (words[child]!.deprel !== 'nmod:poss') continue;
    const polity = polityAt(scene, child);
    if (polity) return polity;
  }
  return null;
}

/** The state that an adjective or a name before a noun tells: "Russian", "Serb". */
export function nationOf(scene: Scene, noun: number): Actor | null {
  for (const child of childrenBy(scene, noun, /^(?:amod|compound)$/)) {
    if (child > noun || !isAdjective(scene, child) || isOfPeople(scene, noun, child)) continue;
    // “the Central American republic”
    if (/^(?:central|south|latin|north|pan|meso)$/.test(formAt(scene, child - 1))) continue;
    const actor = actorAt(scene, child);
    if (actor && isPolity(actor)) return actor;
  }
  return null;
}

/** "a mainly Armenian enclave", "the ethnic Serb north": who lives there, not whose it is. */
export function isOfPeople(scene: Scene, noun: number, adjective: number): boolean {
  const isNarrowed = childrenBy(scene, adjective, /^advmod$/).some((child) => MAINLY.test(formAt(scene, child)));
  const before = scene.index.trees.numbered.headOf[adjective - 1] === noun ? formAt(scene, adjective - 1) : '';
  return isNarrowed || before === 'ethnic' || MAINLY.test(before);
}

const MAINLY = /^(?:mainly|mostly|predominantly|largely|overwhelmingly|majority)$/;

/** "a province of Serbia" */
export function ownerBehind(scene: Scene, noun: number): Actor | null {
  for (const child of complementsOf(scene, noun, /^of$/)) {
    const polity = polityAt(scene, child);
    if (polity) return polity;
  }
  return null;
}
