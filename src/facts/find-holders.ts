import type { Actor, Phrase, Scene } from '../mentions/index.ts';
import { isDoubted } from './is-doubted.ts';

/** A person with a name, and the words of a role that the story gives him there. */
export interface OfficeHeld {
  holder: Actor;
  role: Phrase;
  first: number;
  last: number;
}

/** All places where a story tells of a named person what he is: titles, appositions, "X is its president". */
export function findHolders(scene: Scene): OfficeHeld[] {
  const found: OfficeHeld[] = [];
  for (const name of scene.index.phrases) {
    const holder = name.form === 'name' ? scene.links.get(name)?.actor : null;
    if (holder?.kind !== 'person' || !holder.named || holder.plural) continue;
    for (const role of [...scene.ties.rolesOf(name), ...predicatesOf(scene, name)])
      if (role.noun?.kind === 'person' && !role.plural)
        found.push({ holder, role, first: Math.min(role.first, name.first), last: Math.max(role.last, name.last) });
  }
  return found;
}

/** "Ana Lopez is the president of Malta", "The president is Ana Lopez": what a name is said to be. */
function predicatesOf(scene: Scene, { head }: Phrase): Phrase[] {
  const { trees, at } = scene.index;
  const { words, headOf } = trees.numbered;
  const isPresent = (token: number): boolean =>
    trees.children(token).some((child) => words[child]!.deprel === 'cop' && /Tense=Pres/.test(words[child]!.feats));
  const predicate = words[head]!.deprel === 'nsubj' ? headOf[head]! : null;
  const subject = trees.children(head).find((child) => words[child]!.deprel === 'nsubj');
  const told = predicate !== null && isPresent(predicate) ? predicate : isPresent(head) ? (subject ?? null) : null;
  if (told === null || isDoubted(scene, predicate ?? head)) return [];
  const role = at(told);
  return role?.form === 'description' && role.determiner !== 'indefinite' ? [role] : [];
}
