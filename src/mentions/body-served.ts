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
  if (sort === 'court') return courtOfTitle(scene, role);
  if (sort === 'sheriff') return sheriffsOffice(scene, role, stated);
  return stated && sort === 'police' ? policeOf(scene, stated.actor) : null;
}

/** "U.S. District Judge" is of the U.S. District Court, which the title names. */
function courtOfTitle(scene: Scene, role: Phrase): Affiliation | null {
  const { tokens, words } = scene.index.trees.numbered;
  if (role.noun!.lemma !== 'judge' || !COURTS.test(tokens[role.head - 1]?.form ?? '')) return null;
  let first = role.head - 1;
  while (
    first > Math.max(0, role.head - LONGEST) &&
    words[first - 1]!.upos === 'PROPN' &&
    /^\p{Lu}/u.test(tokens[first - 1]!.form)
  )
    first--;
  const name = `${scene.article.text.slice(tokens[first]!.start, tokens[role.head - 1]!.end)} Court`;
  const actor = scene.cast.once(`court ${name}`, () =>
    scene.cast.add({ name, kind: 'body', nouns: new Set(['court']) }),
  );
  return { actor, alternatives: [], isStated: true };
}

/** A court's name before "Court" has so many words at most. */
const LONGEST = 6;

/** Words before "judge" that a court bears in its name. */
const COURTS = /^(?:District|Circuit|Superior|County|Family|Bankruptcy|Appeals|Juvenile|Municipal|Probate)$/;

/** "Sheriff Dale Munoz" where the story has named his county: its sheriff's office. */
function sheriffsOffice(scene: Scene, role: Phrase, stated: Affiliation | null): Affiliation | null {
  const isCounty = ({ kind, name }: Actor): boolean =>
    (kind === 'place' || kind === 'territory') && /\b(?:County|Parish)$/.test(name);
  const owner =
    stated && isCounty(stated.actor)
      ? stated.actor
      : rankAntecedents(scene, role.head, (actor) => (actor && isCounty(actor) ? 0 : null))[0]?.actor;
  if (!owner) return null;
  const name = `${owner.name} sheriff's office`;
  const actor = scene.cast.once(`sheriff of ${owner.number}`, () =>
    scene.cast.add({ name, kind: 'body', named: false, nouns: new Set(['sheriff']), affiliation: owner }),
  );
  return { actor, alternatives: [], isStated: false };
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
