import { makeHarmless } from '../exports/make-harmless.ts';
import type { Entity } from '../index.ts';

/** The entities of a reading by their ids. */
export type Cast = ReadonlyMap<string, Entity>;

/** Kinds of which one is "a" diplomat, "a" resolution. */
const COUNTED: readonly Entity['kind'][] = ['person', 'document'];
const HAS_ARTICLE = /^(?:an?|the|one|some|any|no|our|his|her|its|their) /i;
/** "an unknown", but "a union", "a U.N. envoy", "a European". */
const VOWEL = /^(?![Ee][uU]|[Uu]ni[cfostv]|one |U\.?[KNS])[aeiouAEIOU]/;

/**
 * What an entity is called where it is shown: its name; of the unnamed what they are.
 *
 * @example
 * nameEntity(diplomat) // 'a diplomat in Pretoria'
 */
export function nameEntity({ name, named, kind }: Entity): string {
  const shown = makeHarmless(name).replace(/\s+/g, ' ');
  if (named || !COUNTED.includes(kind) || HAS_ARTICLE.test(shown)) return shown;
  return `${VOWEL.test(shown) ? 'an' : 'a'} ${shown}`;
}

/** The name of an entity by its id; the id itself where no entity has it. */
export function nameOf(cast: Cast, id: string): string {
  const entity = cast.get(id);
  return entity ? nameEntity(entity) : makeHarmless(id);
}
