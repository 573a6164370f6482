import type { Actor, Scene } from '../mentions/index.ts';

const BACKERS = /\b(?:backers?|supporters?|allies|ally|sponsors?|patrons?|friends)\b/i;

/**
 * Those of a wide group who back something, where the story speaks of them: of "the West's support for Kosovo's secession" the
 * "Western backers" of Kosovo, who are not all of the West. Null where it does not.
 */
export function backersOf({ cast, register }: Scene, group: Actor, backed: Actor): Actor | null {
  if (group.kind !== 'group' || group.registerId === null) return null;
  const names = register.namesOf(group.registerId).map(({ name }) => name);
  const isBacker = ({ kind, named, name, affiliation, mentions }: Actor): boolean =>
    kind === 'group' &&
    !named &&
    affiliation === backed &&
    mentions.length > 0 &&
    BACKERS.test(name) &&
    names.some((adjective) => name.startsWith(`${adjective} `));
  return cast.actors.find(isBacker) ?? null;
}
