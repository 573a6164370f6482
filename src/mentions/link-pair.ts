import type { Link } from './actor.ts';
import { pairOf } from './pair-of.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';

/** Nouns for two persons. */
const PAIR = /^(?:couple|pair|duo|two)$/i;

/** "The couple", "the two", "both", "neither": the two named persons of whom the story speaks most there, as one group; null for others. */
export function linkPair(scene: Scene, token: number): Link | null {
  const { trees } = scene.index;
  const { tokens, words } = trees.numbered;
  const children = trees.children(token);
  if (children.some((child) => child > token && words[child]!.deprel === 'nmod')) return null;
  const isPair =
    PAIR.test(words[token]!.lemma) && children.some((child) => child < token && /^the$/i.test(tokens[child]!.form));
  if (!isPair && !/^(?:both|neither)$/i.test(tokens[token]!.form)) return null;
  const ranked = rankAntecedents(scene, token, (actor) => (actor?.kind === 'person' && actor.named ? 0 : null));
  const [first, second] = ranked.map(({ actor }) => actor!);
  if (!first || !second) return null;
  const actor = pairOf(scene, first.number < second.number ? [first, second] : [second, first]);
  return { actor, alternatives: [], trace: [`pair: ${actor.name}, of whom the story speaks there`] };
}
