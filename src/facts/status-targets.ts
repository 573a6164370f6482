import type { Actor, Scene } from '../mentions/index.ts';
import { contestedBefore, isContested } from './contested-at.ts';
import { PARTS } from './fact-words.ts';
import { isNegated } from './is-doubted.ts';
import { actorAt, politiesNamed, polityAt } from './polity-at.ts';
import { childrenBy, describedBy, formAt, lemmaAt } from './walk-clause.ts';

/** The territories that a noun with a status is said of: by name, by what it stands for, by what it is said to describe. */
export function targetsOf(scene: Scene, noun: number): Actor[] {
  const described = describedBy(scene, noun);
  if (described !== null && !isNegated(scene, noun)) {
    const subject = polityAt(scene, described);
    if (subject) return [subject];
  }
  const named = politiesNamed(scene, noun);
  if (scene.index.at(noun)?.form === 'name') return named;
  // “people's republics of Donbas”: more than the one that is named.
  if (scene.index.at(noun)?.plural && named.length < 2) return [];
  const told = named.filter((actor) => isContested(scene, actor) || !isLinked(scene, noun, actor));
  if (told.length > 0) return told;
  // “the breakaway region”: where nobody else can be meant, the one that the story spoke of last.
  const isDefinite = childrenBy(scene, noun, /^det$/).some((child) => /^(?:the|this|that)$/.test(formAt(scene, child)));
  const before = isDefinite && PARTS.has(lemmaAt(scene, noun)) ? contestedBefore(scene, noun) : null;
  return before ? [before] : [];
}

/** Whether a noun stands for somebody by what the story spoke of, not by a name beside it. */
export function isLinked(scene: Scene, noun: number, actor: Actor): boolean {
  return (
    actorAt(scene, noun) === actor &&
    ![...scene.index.trees.children(noun)].some((child) => actorAt(scene, child) === actor)
  );
}
