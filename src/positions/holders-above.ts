import { isVerb, ownersOf, subjectsOf } from '../clauses/index.ts';
import { type Actor, isPolity, relationOf } from '../mentions/index.ts';
import { actorsAt } from './actors.ts';
import type { StoryView } from './story-view.ts';

/** "reaffirmed his stance in opposition to", "fought in pursuit of": who holds what a noun tells stands further up. */
export function holdersAbove({ scene }: StoryView, noun: number): number[] {
  const { trees } = scene.index;
  const { words, headOf } = trees.numbered;
  const isSought = /^(?:search|pursuit|quest|war|struggle|campaign)$/.test(words[noun]!.lemma);
  for (let at = noun, steps = 0; steps < 8; steps++) {
    const relation = relationOf(trees, at);
    const up = headOf[at]!;
    if (up < 0 || !/^(?:obj|obl|nmod|conj|advcl|xcomp|acl)$/.test(relation)) return [];
    if (isVerb(trees, up)) {
      const isHeld =
        (LIGHT.test(words[up]!.lemma) && relation !== 'obl') ||
        // “turned to Russia with a request”, “signed a communiqué on the establishment of relations”
        (relation === 'obl' &&
          /^(?:turn|approach|come|go|write|appeal|sign|agree|conclude|exchange)$/.test(words[up]!.lemma));
      if (!isHeld && !isSought) return [];
      const subjects = subjectsOf(trees, up);
      if (!isSought || subjects.some((subject) => actorsAt(scene, subject).length > 0)) return subjects;
      at = up; // “bombings claiming lives in pursuit of independence”: not the bombings
      continue;
    }
    const owners = ownersOf(trees, up);
    if (owners.length > 0) return owners;
    at = up;
  }
  return [];
}

/** The state or territory to which somebody belongs: "her people" of whom a councillor of the islands speaks. */
export function polityBehind(actor: Actor): Actor | null {
  for (let at: Actor | null = actor, steps = 0; at !== null && steps < 4; at = at.affiliation, steps++)
    if (isPolity(at)) return at;
  return null;
}

/** Verbs that say of a noun only who does it: "announced", "made", "reiterated". */
const LIGHT =
  /^(?:announce|make|take|give|issue|reiterate|reaffirm|repeat|declare|express|voice|state|renew|launch|pursue|maintain|have|deliver|publish|sign|read|draft|submit|send|file|unleash|wage|fight|lead|start|begin|cast|raise|throw|pour|heap|voice)$/;
