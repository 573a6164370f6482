import type { Actor, Link } from './actor.ts';
import { isPolity } from './is-polity.ts';
import { pairOf } from './pair-of.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { sideOf } from './sides.ts';

/** Plural nouns that stand for those who deal with each other. */
const DEALING = new Set(['side', 'country', 'state', 'nation', 'government', 'neighbour', 'neighbor']);

/**
 * "The two sides", "both countries": the two states that the story speaks of there, as one group; null where it speaks of fewer, or
 * where the words say which sides they are.
 */
export function linkSides(scene: Scene, token: number): Link | null {
  const { trees } = scene.index;
  const { tokens, words } = trees.numbered;
  const children = trees.children(token);
  const both = /^both$/i.test(tokens[token]!.form);
  const counted = both || children.some((child) => child < token && /^(?:both|two)$/i.test(tokens[child]!.form));
  const isSides = words[token]!.lemma === 'side' && children.some((child) => /^the$/i.test(tokens[child]!.form));
  if (!both && (!DEALING.has(words[token]!.lemma) || !words[token]!.feats.includes('Number=Plur'))) return null;
  if (!counted && !isSides) return null;
  if (children.some((child) => child > token && words[child]!.deprel === 'nmod')) return null;
  const members = twoBefore(scene, token);
  if (members === null) return null;
  const actor = pairOf(scene, members);
  return { actor, alternatives: [], trace: [`sides: ${actor.name}, of whom the story speaks there`] };
}

/** The two states or territories that are spoken of most before a token, in the order in which they appeared. */
function twoBefore(scene: Scene, token: number): [Actor, Actor] | null {
  const standsFor = (actor: Actor | null): Actor | null => {
    if (actor === null || actor.members.length > 0) return null;
    const side = sideOf(actor);
    return isPolity(side) ? side : isParty(actor) ? actor : null;
  };
  const ranked = rankAntecedents(scene, token, (actor) => (standsFor(actor) === null ? null : 0), {
    standsFor,
    headings: true,
  });
  const [first, second] = ranked.map(({ actor }) => actor!);
  if (!first || !second) return null;
  return first.number < second.number ? [first, second] : [second, first];
}

const isParty = ({ kind, registerId, isMedium }: Actor): boolean =>
  kind === 'organisation' && registerId !== null && !isMedium;
