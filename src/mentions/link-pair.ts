import type { Link } from './actor.ts';
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
  const members = [first, second].sort((a, b) => a.number - b.number);
  const actor = scene.cast.once(`group ${members.map(({ number }) => number).join(' ')}`, () =>
    scene.cast.add({ name: `${members[0]!.name} and ${members[1]!.name}`, kind: 'group', plural: true, members }),
  );
  if (actor.name !== `${members[1]!.name} and ${members[0]!.name}`)
    actor.aliases.add(`${members[1]!.name} and ${members[0]!.name}`);
  return { actor, alternatives: [], trace: [`pair: ${actor.name}, of whom the story speaks there`] };
}
