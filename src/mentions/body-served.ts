import { servingBodies } from '../lang/en.ts';
import type { Actor } from './actor.ts';
import type { Affiliation } from './affiliate.ts';
import type { Phrase } from './find-phrases.ts';
import { isPolity } from './is-polity.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';

const SORTS: ReadonlyMap<string, string> = new Map(servingBodies.map(({ word, body }) => [word, body]));

/** Words that tell the body before any noun: "fire chief", "police spokesman", "County Sheriff". */
const BEFORE = new Set(['police', 'fire', 'detective', 'sheriff']);

/** The body that a title serves, where the story has named it: a judge the court, a detective the police. */
export function bodyServed(scene: Scene, role: Phrase, stated: Affiliation | null): Affiliation | null {
  const sort = sortOf(scene, role);
  if (sort === null || (stated && !isPolity(stated.actor) && stated.actor.kind !== 'place')) return null;
  const [best] = rankAntecedents(scene, role.head, (actor) => (actor && isOfSort(actor, sort) ? 0 : null));
  if (best?.actor) return { actor: best.actor, alternatives: [], isStated: false };
  return stated && sort === 'police' ? policeOf(scene, stated.actor) : null;
}

function sortOf({ index }: Scene, { first, head, noun }: Phrase): string | null {
  const { tokens } = index.trees.numbered;
  for (let token = first; token < head; token++) {
    const word = tokens[token]!.form.toLowerCase();
    if (BEFORE.has(word)) return SORTS.get(word)!;
  }
  return SORTS.get(noun!.lemma) ?? null;
}

/** "the Fairmont Heights Police Department" is of the sort "police". */
function isOfSort({ kind, nouns, name }: Actor, sort: string): boolean {
  if (kind !== 'body' && kind !== 'organisation') return false;
  return (
    nouns.has(sort) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(sort))
  );
}

/** "El Paso's police chief": the police of El Paso. */
function policeOf({ cast }: Scene, owner: Actor): Affiliation {
  const actor = cast.once(`police of ${owner.number}`, () =>
    cast.add({
      name: `${owner.name} police`,
      kind: 'body',
      named: false,
      nouns: new Set(['police']),
      affiliation: owner,
    }),
  );
  return { actor, alternatives: [], isStated: true };
}
