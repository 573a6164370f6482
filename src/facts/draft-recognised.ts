import type { Actor, Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { isNegated, isSupposed } from './is-doubted.ts';
import { polityAt } from './polity-at.ts';
import { countOf, noOne, recognisable } from './recognisers.ts';
import { counted, recognised, unrecognised } from './recognition-drafts.ts';
import { childrenBy, complementsOf, formAt, subjectOf, withConjuncts } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "are recognised only by Pakistan and the Emirates", "recognised by more than 30 governments", "is not internationally recognised". */
export function draftRecognised(scene: Scene, verb: number): FactDraft[] {
  if (isSupposed(scene, verb)) return [];
  const subject = subjectOf(scene, verb);
  const abouts = subject === null ? [] : recognisable(scene, subject);
  if (abouts.length === 0) return [];
  const agents = complementsOf(scene, verb, /^by$/);
  const isAbroad = childrenBy(scene, verb, /^advmod$/).some((child) => formAt(scene, child) === 'internationally');
  if (isNegated(scene, verb)) {
    if (agents.length === 0 && !isAbroad) return [];
    const by =
      agents.length === 0 ? 'not internationally recognised' : `not recognised by ${wordsFrom(scene, agents[0]!)}`;
    return abouts.map((about) => unrecognised(about, by, Math.min(subject!, verb), agents[0] ?? verb));
  }
  const first = Math.min(subject!, verb);
  return agents.flatMap((agent) => abouts.flatMap((about) => draftAgent(scene, about, agent, first)));
}

function draftAgent(scene: Scene, about: Actor, agent: number, first: number): FactDraft[] {
  const noun = noOne(scene, agent);
  if (noun) return [unrecognised(about, `not recognised by ${noun}`, first, agent)];
  const count = countOf(scene, agent);
  if (count) return [counted(about, count.value, count.qualifier, first, agent)];
  const all = withConjuncts(scene, agent);
  return all.flatMap((token) => {
    const by = polityAt(scene, token);
    return by && by !== about ? [recognised(about, by, first, all.at(-1)!, 0.9)] : [];
  });
}

function wordsFrom(scene: Scene, token: number): string {
  const phrase = scene.index.at(token);
  return wordsBetween(scene, phrase?.head === token ? phrase.first : token, token);
}
