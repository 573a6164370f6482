import type { Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { COMPRISE } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { isOfPeople, possessorOf } from './noun-owner.ts';
import { politiesNamed, polityAt } from './polity-at.ts';
import { readQuantity } from './read-quantity.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Which part of the people are of one: told of a percentage or a majority. */
export function draftShares(scene: Scene, noun: number): FactDraft[] {
  const lemma = lemmaAt(scene, noun);
  if (lemma === 'majority') return draftMajority(scene, noun);
  return isPercent(scene, noun, lemma) ? draftShare(scene, noun) : [];
}

function isPercent(scene: Scene, noun: number, lemma: string): boolean {
  return lemma === 'percent' || lemma === '%' || (lemma === 'cent' && formAt(scene, noun - 1) === 'per');
}

/** "Ethnic Albanians comprise 90 percent of the population in Kosovo", "90 percent of its people are Albanians". */
function draftShare(scene: Scene, percent: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const [number] = childrenBy(scene, percent, /^nummod$/);
  const quantity = number === undefined ? null : readQuantity(scene, number);
  const [whole] = complementsOf(scene, percent, /^of$/).filter((token) =>
    /^(?:population|people|inhabitant|resident|person)$/.test(lemmaAt(scene, token)),
  );
  if (!quantity || whole === undefined) return [];
  const about =
    possessorOf(scene, whole) ??
    complementsOf(scene, whole, /^(?:of|in|on)$/)
      .map((place) => polityAt(scene, place))
      .find((actor) => actor !== null);
  const up = headOf[percent]!;
  if (!about || up < 0) return [];
  const isPart = words[percent]!.deprel !== 'nsubj' && COMPRISE.has(lemmaAt(scene, up));
  const isSubject = words[percent]!.deprel === 'nsubj' && childrenBy(scene, up, /^cop$/).length > 0;
  if ((!isPart && !isSubject) || isDoubted(scene, up)) return [];
  const subject = isPart ? subjectOf(scene, up) : up;
  const group = subject === null ? null : peopleNamed(scene, isPart ? groupMeant(scene, subject, up) : subject);
  if (!group) return [];
  const value = `${quantity.value} percent ${group}`;
  const [first, last] = [
    Math.min(subject!, quantity.first),
    Math.max(whole, up, ...complementsOf(scene, whole, /^(?:of|in|on)$/)),
  ];
  return [
    {
      about,
      property: 'population',
      value,
      qualifier: quantity.qualifier,
      sort: `share ${group}`,
      first,
      last,
      score: 0.8,
      why: 'population: share',
    },
  ];
}

/** "ethnic Albanians, who comprise …": those for whom "who" stands. */
function groupMeant(scene: Scene, subject: number, verb: number): number {
  const { headOf, words } = scene.index.trees.numbered;
  return words[verb]!.deprel === 'acl:relcl' && /^(?:who|which|that)$/.test(formAt(scene, subject))
    ? headOf[verb]!
    : subject;
}

/** A people by its words in the singular: "ethnic Albanian". */
function peopleNamed(scene: Scene, token: number): string | null {
  const { words, tokens } = scene.index.trees.numbered;
  if (!/^\p{Lu}/u.test(tokens[token]!.form) || !/^(?:NOUN|PROPN|ADJ)$/.test(words[token]!.upos)) return null;
  const first = Math.min(token, ...childrenBy(scene, token, /^(?:amod|compound)$/).filter((child) => child < token));
  return wordsBetween(scene, first, token)
    .replace(/s$/, '')
    .replace(/^Ethnic\b/, 'ethnic');
}

/** "a mainly Armenian enclave" */
export function draftMainly(scene: Scene, adjective: number): FactDraft[] {
  const { headOf, tokens } = scene.index.trees.numbered;
  const noun = headOf[adjective]!;
  const [narrowing] = childrenBy(scene, adjective, /^advmod$/);
  if (noun <= adjective || narrowing === undefined || !isOfPeople(scene, noun, adjective)) return [];
  if (!/^\p{Lu}/u.test(tokens[adjective]!.form)) return [];
  const value = wordsBetween(scene, narrowing, adjective);
  return politiesNamed(scene, noun).map((about) => ({
    about,
    property: 'population',
    value,
    sort: `share ${tokens[adjective]!.form}`,
    first: narrowing,
    last: noun,
    score: 0.7,
    why: 'population: mainly',
  }));
}

/** "Ethnic Albanian-majority Kosovo" */
function draftMajority(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words, tokens } = scene.index.trees.numbered;
  const name = headOf[noun]!;
  if (name < 0 || tokens[noun - 1]?.form !== '-' || !/^(?:compound|amod|nmod)/.test(words[noun]!.deprel)) return [];
  const [about] = politiesNamed(scene, name);
  if (!about || name < noun) return [];
  const first = Math.min(
    noun - 2,
    ...childrenBy(scene, noun, /^amod$/),
    ...childrenBy(scene, name, /^amod$/).filter((child) => child < noun),
  );
  const group = wordsBetween(scene, first, noun - 2).replace(/^Ethnic\b/, 'ethnic');
  return [
    {
      about,
      property: 'population',
      value: `${group} majority`,
      sort: `share ${group}`,
      first,
      last: name,
      score: 0.75,
      why: 'population: majority',
    },
  ];
}
