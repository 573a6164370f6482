import type { Actor, Scene } from '../mentions/index.ts';
import { politiesBefore } from './appearances-before.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import { REALMS } from './fact-words.ts';
import { actorAt, politiesNamed, polityAt, polityOf } from './polity-at.ts';
import { peopleOf, type Told } from './population-told.ts';
import { childrenBy, complementsOf, describedBy, lemmaAt, subjectOf } from './walk-clause.ts';

/** "a nation of 250,000", "a self-ruled democracy of 23 million people". */
export function ofRealm(scene: Scene, token: number): Told | null {
  const { headOf } = scene.index.trees.numbered;
  const people = peopleOf(scene, token);
  const noun = headOf[people ?? token]!;
  if (noun < 0 || !complementsOf(scene, noun, /^of$/).includes(people ?? token)) return null;
  if (!REALMS.has(lemmaAt(scene, noun)) && !/^(?:protectorate|dependency)$/.test(lemmaAt(scene, noun))) return null;
  if (scene.index.at(noun)?.plural) return null;
  const about = realmMeant(scene, noun);
  return about && { about, first: noun, last: people ?? token, by: noun };
}

/** Which state or territory "a nation of so many" is: of which it is said, which it stands for, which the sentence goes on with. */
function realmMeant(scene: Scene, noun: number): Actor | null {
  const described = describedBy(scene, noun);
  if (described !== null) {
    const actor = actorAt(scene, described);
    // “We are a nation of eleven thousand people”: that of who says so.
    return polityOf(actor);
  }
  const [named] = politiesNamed(scene, noun);
  if (named) return named;
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const other =
    up < 0 || !/^nsubj|^dislocated|^obl/.test(words[noun]!.deprel)
      ? undefined
      : childrenBy(scene, up, /^nsubj$/).find((child) => child !== noun);
  // “Britain could not accept a republic of 6,000 people”: not who does something to it.
  const subject = up >= 0 && words[noun]!.deprel === 'obj' ? subjectOf(scene, up) : null;
  const actor = subject === null ? null : polityAt(scene, subject);
  const last = actor === null ? politiesBefore(scene, noun, 12)[0] : contestedBefore(scene, noun);
  const isAny = scene.index.at(noun)?.determiner !== 'definite';
  return (
    (other === undefined ? null : contestedAt(scene, other)) ?? (isAny ? (last ?? null) : meantByRealm(scene, noun))
  );
}

/** "recognised the federation of ten million": what the story is about. */
function meantByRealm(scene: Scene, noun: number): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isRecognised = up >= 0 && words[noun]!.deprel === 'obj' && /^recogni[sz]e$/.test(lemmaAt(scene, up));
  return isRecognised ? contestedBefore(scene, noun) : null;
}
