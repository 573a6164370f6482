import type { Actor, Scene } from '../mentions/index.ts';
import { contestedBefore, isContested } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import type { Modifier } from './modifiers-before.ts';
import { possessorOf } from './noun-owner.ts';
import { politiesNamed, polityAt } from './polity-at.ts';
import { isLinked } from './status-targets.ts';
import { childrenBy, describedBy, lemmaAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "a former British protectorate", "its former province": what it was, and of whom. */
export function draftFormerStatus(scene: Scene, noun: number, { first }: Modifier): FactDraft[] {
  const owner = possessorOf(scene, noun);
  const told = formerOf(scene, noun, owner);
  if (told === null) return [];
  const words = wordsBetween(scene, first, noun);
  return [
    {
      about: told,
      property: 'status',
      value: owner && owner !== told ? `${words} of ${owner.name}` : words,
      first,
      last: noun,
      sort: 'former',
      score: 0.8,
      why: `status: "former ${lemmaAt(scene, noun)}"`,
    },
  ];
}

function formerOf(scene: Scene, noun: number, owner: Actor | null): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  const described = describedBy(scene, noun);
  const [named] = described === null ? politiesNamed(scene, noun) : [polityAt(scene, described)];
  const isSure = named && (described !== null || isContested(scene, named) || !isLinked(scene, noun, named));
  if (isSure && named !== owner) return named;
  // “A former British protectorate, it broke away”
  const verb = /^(?:nsubj|dislocated|obl|advcl)/.test(words[noun]!.deprel) ? headOf[noun]! : null;
  const other = verb === null ? undefined : childrenBy(scene, verb, /^nsubj$/).find((child) => child > noun);
  // “the tricolor of the former republic”: of a state that all recognise it tells a form of government.
  const before = contestedBefore({ ...scene, atIssue: new Set<Actor>() }, other ?? noun);
  return before !== owner ? before : null;
}
