import type { Actor, Scene } from '../mentions/index.ts';
import { politiesBefore } from './appearances-before.ts';
import { contestedBefore } from './contested-at.ts';
import { PEOPLE } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { actorAt, polityAt, polityOf } from './polity-at.ts';
import type { Told } from './population-told.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** "Some 120,000 Turkish Cypriots live there." */
export function ofPeopleLiving(scene: Scene, token: number): Told | null {
  const { headOf, words } = scene.index.trees.numbered;
  const group = words[token]!.deprel === 'nummod' ? headOf[token]! : -1;
  const verb = group >= 0 && words[group]!.deprel === 'nsubj' ? headOf[group]! : -1;
  if (verb < 0 || !/^(?:live|reside|dwell|inhabit)$/.test(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return null;
  const phrase = scene.index.at(group);
  const places = [
    ...complementsOf(scene, verb, /^(?:in|on|upon)$/),
    ...childrenBy(scene, verb, /^obj$/),
    ...childrenBy(scene, verb, /^advmod$/).filter((child) => /^(?:there|where)$/.test(formAt(scene, child))),
  ];
  for (const place of places) {
    const form = formAt(scene, place);
    // “Greenland, where 56,000 people live”
    const noun = form === 'where' && words[verb]!.deprel.startsWith('acl') ? headOf[verb]! : place;
    const about = form === 'there' ? placeThere(scene, group) : polityAt(scene, noun);
    if (!about || actorAt(scene, place)?.kind === 'place') continue;
    const isAnybody = PEOPLE.has(lemmaAt(scene, group));
    const people = isAnybody ? undefined : wordsBetween(scene, Math.max(token + 1, phrase?.first ?? group), group);
    return { about, first: group, last: place, by: verb, ...(people === undefined ? {} : { people }) };
  }
  return null;
}

/** "the 56,000 Greenlanders", "a million Mauritanians": all of a people that has its own state or territory. */
export function ofWholePeople(scene: Scene, token: number): Told | null {
  const { headOf, words, tokens } = scene.index.trees.numbered;
  const group = /^(?:nummod|compound)$/.test(words[token]!.deprel) ? headOf[token]! : -1;
  if (group < 0 || childrenBy(scene, group, /^acl$/).some((verb) => words[verb]!.deprel !== 'acl:relcl')) return null;
  const entry = scene.index.at(group)?.entries[0];
  const isAll =
    /^the$/i.test(tokens[token - 1]?.form ?? '') && childrenBy(scene, group, /^(?:amod|acl|nmod)$/).length === 0;
  const actor = actorAt(scene, group);
  if (!isAll || entry?.sort !== 'demonym' || actor === null) return null;
  const about = polityOf(actor);
  return about && { about, first: token, last: group, by: group };
}

/** "there": where a people has its own territory, by the register; else the territory that was spoken of. */
function placeThere(scene: Scene, group: number): Actor | null {
  const people = actorAt(scene, group);
  const own = people?.kind === 'group' && people.registerId !== null ? polityOf(people.affiliation) : null;
  return own ?? contestedBefore(scene, group) ?? politiesBefore(scene, group, 6)[0] ?? null;
}

/** "Greek Cypriots number more than 500,000." */
export function ofNumber(scene: Scene, token: number): Told | null {
  const { headOf } = scene.index.trees.numbered;
  const verb = headOf[token]!;
  if (verb < 0 || lemmaAt(scene, verb) !== 'number' || isDoubted(scene, verb)) return null;
  const subject = subjectOf(scene, verb);
  const group = subject === null ? null : actorAt(scene, subject);
  const about = group?.kind === 'group' && group.registerId !== null ? polityOf(group.affiliation) : null;
  return about && { about, first: subject!, last: token, by: verb, people: group!.name };
}
