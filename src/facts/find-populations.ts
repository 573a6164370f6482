import { type Actor, isPolity, onOneLine, type Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { COMPRISE, PEOPLE, REALMS } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { actorAt, politiesNamed, polityAt, polityOf } from './polity-at.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { childrenBy, complementsOf, describedBy, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** How many live in a state or territory, and which part of them is of a people: "a nation of 250,000", "home to 11,000 people". */
export function findPopulations(scene: Scene): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (let token = 0; token < words.length; token++) {
    const lemma = lemmaAt(scene, token);
    if (words[token]!.upos === 'NUM' && words[token]!.deprel !== 'compound') found.push(...draftCount(scene, token));
    else if (/^percent$|^%$/.test(lemma) || (lemma === 'cent' && formAt(scene, token - 1) === 'per'))
      found.push(...draftShare(scene, token));
    else if (lemma === 'majority') found.push(...draftMajority(scene, token));
  }
  return found;
}

/** Towns and crowds are smaller, states are not. */
const FEWEST = 500;

function draftCount(scene: Scene, token: number): FactDraft[] {
  const quantity = readQuantity(scene, token);
  if (quantity === null || sizeOf(quantity) < FEWEST) return [];
  const told =
    ofRealm(scene, token) ??
    ofPeople(scene, token) ??
    ofPopulation(scene, token) ??
    ofPeopleLiving(scene, token) ??
    ofNumber(scene, token);
  if (told === null) return [];
  const { about, first, last, people, score } = told;
  return [
    {
      about,
      property: 'population',
      value: people === undefined ? quantity.value : `${quantity.value} ${people}`,
      unit: 'people',
      qualifier: quantity.qualifier,
      sort: people === undefined ? `count ${quantity.value}` : `people ${people}`,
      first: Math.min(first, quantity.first),
      last: Math.max(last, quantity.last),
      score: score ?? 0.85,
      rule: `population: "${formAt(scene, told.by)}"`,
    },
  ];
}

interface Told {
  about: Actor;
  first: number;
  last: number;
  /** The noun that tells it. */
  by: number;
  people?: string;
  score?: number;
}

/** A million is many, "50" alone is not: figures that are no count of people are left out. */
function sizeOf({ value }: Quantity): number {
  if (/million|billion/i.test(value)) return 1e6;
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : /thousand|hundred/i.test(value) ? 1000 : 0;
}

/** The noun for people that a number counts, or null: "11,000 people". */
function peopleOf(scene: Scene, token: number): number | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[token]!;
  if (up < 0 || words[token]!.deprel !== 'nummod') return null;
  return PEOPLE.has(lemmaAt(scene, up)) ? up : null;
}

/** "a nation of 250,000", "a self-ruled democracy of 23 million people". */
function ofRealm(scene: Scene, token: number): Told | null {
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
  const [last] = scene.appearances
    .filter(({ token, actor }) => token < noun && actor !== null && isPolity(actor))
    .slice(-1);
  const isAny = scene.index.at(noun)?.determiner !== 'definite';
  return (other === undefined ? null : contestedAt(scene, other)) ?? (isAny ? (last?.actor ?? null) : null);
}

/** "has 75 million people", "home to 11,000 people", "the 50,000 people in the region", "its 30,000 inhabitants". */
function ofPeople(scene: Scene, token: number): Told | null {
  const people = peopleOf(scene, token);
  if (people === null) return null;
  const { headOf, words } = scene.index.trees.numbered;
  const told = (about: Actor | null, first = people, last = people): Told | null =>
    about && { about, first, last, by: people };
  const whose = possessorOf(scene, people);
  if (whose) return told(whose);
  const up = headOf[people]!;
  // “his territory, with its 30,000 inhabitants”
  if (up >= 0 && REALMS.has(lemmaAt(scene, up)) && complementsOf(scene, up, /^with$/).includes(people))
    return told(politiesNamed(scene, up)[0] ?? possessorOf(scene, up), up);
  if (up >= 0 && words[people]!.deprel === 'obj' && lemmaAt(scene, up) === 'have' && !isDoubted(scene, up)) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : actorAt(scene, subject);
    return about && isPolity(about) ? told(about, up) : null;
  }
  if (up >= 0 && formAt(scene, up) === 'home') return told(homeOwner(scene, up), up);
  const isDefinite = childrenBy(scene, people, /^det$/).some((child) => formAt(scene, child) === 'the');
  if (!isDefinite) return null;
  for (const place of complementsOf(scene, people, /^(?:in|of|on)$/)) {
    const about = polityAt(scene, place);
    if (about) return told(about, people, place);
  }
  // “the 56,000 people who live on the island”
  for (const verb of childrenBy(scene, people, /^acl$/)) {
    if (!/^(?:live|reside|inhabit)$/.test(lemmaAt(scene, verb))) continue;
    for (const place of [...complementsOf(scene, verb, /^(?:in|on)$/), ...childrenBy(scene, verb, /^obj$/)]) {
      const about = polityAt(scene, place);
      if (about) return told(about, people, place);
    }
  }
  return null;
}

/** "Tuvalu, home to about 11,000 people, has …", "Tuvalu is home to …" */
function homeOwner(scene: Scene, home: number): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  const described = describedBy(scene, home);
  if (described !== null) return polityAt(scene, described);
  const up = headOf[home]!;
  const isBeside = up >= 0 && /^(?:advmod|obl|advcl|acl|amod|dep|parataxis|nmod)/.test(words[home]!.deprel);
  if (!isBeside) return null;
  const subject = subjectOf(scene, up);
  return subject === null ? polityAt(scene, up) : polityAt(scene, subject);
}

/** "a population of 555,000", "the country's 200,000 population", "puts the population at fourteen million". */
function ofPopulation(scene: Scene, token: number): Told | null {
  const { headOf, words, sentenceOf } = scene.index.trees.numbered;
  let noun = headOf[token]!;
  for (let steps = 0; noun >= 0 && lemmaAt(scene, noun) !== 'population' && steps < 1; steps++) noun = headOf[noun]!;
  if (noun < 0 || lemmaAt(scene, noun) !== 'population') noun = populationBefore(scene, token);
  if (noun < 0 || sentenceOf[noun] !== sentenceOf[token] || isOfPart(scene, noun)) return null;
  // “90 percent of the population”: told as a share.
  if (/^(?:percent|%|cent)$/.test(lemmaAt(scene, headOf[token]!))) return null;
  const told = (about: Actor | null): Told | null =>
    about && { about, first: Math.min(noun, token), last: Math.max(noun, token), by: noun };
  const whose =
    possessorOf(scene, noun) ??
    complementsOf(scene, noun, /^(?:of|in|on)$/)
      .map((place) => polityAt(scene, place))
      .find((actor) => actor !== null);
  if (whose) return told(whose);
  const up = headOf[noun]!;
  if (up < 0) return null;
  if (words[noun]!.deprel === 'obj') {
    const subject = subjectOf(scene, up);
    if (subject === null || isDoubted(scene, up)) return null;
    return told(polityAt(scene, subject));
  }
  // “an island with a population of 900”
  return told(politiesNamed(scene, up)[0] ?? null);
}

/** "the prison population", "its urban population": not of the whole. */
function isOfPart(scene: Scene, noun: number): boolean {
  const { words } = scene.index.trees.numbered;
  return childrenBy(scene, noun, /^(?:amod|compound)$/).some(
    (child) =>
      child < noun &&
      words[child]!.upos !== 'NUM' &&
      !/^(?:total|overall|whole|entire|current|estimated|own|present|tiny|small|dwindling|growing|declared|entire)$/.test(
        formAt(scene, child),
      ) &&
      actorAt(scene, child) === null,
  );
}

/** "puts the population under its rule at fourteen million": the noun before "at", wherever the tree hangs the number. */
function populationBefore(scene: Scene, token: number): number {
  const from = readQuantity(scene, token)!.first;
  if (!/^(?:at|is|was|be)$/.test(formAt(scene, from - 1)) && formAt(scene, from) !== 'at') return -1;
  for (let at = from - 1; at > from - 10 && at >= 0; at--) if (lemmaAt(scene, at) === 'population') return at;
  return -1;
}

/** "Some 120,000 Turkish Cypriots live there." */
function ofPeopleLiving(scene: Scene, token: number): Told | null {
  const { headOf, words } = scene.index.trees.numbered;
  const group = words[token]!.deprel === 'nummod' ? headOf[token]! : -1;
  const verb = group >= 0 && words[group]!.deprel === 'nsubj' ? headOf[group]! : -1;
  if (verb < 0 || !/^(?:live|reside)$/.test(lemmaAt(scene, verb)) || isDoubted(scene, verb)) return null;
  const phrase = scene.index.at(group);
  const places = [
    ...complementsOf(scene, verb, /^(?:in|on)$/),
    ...childrenBy(scene, verb, /^advmod$/).filter((child) => formAt(scene, child) === 'there'),
  ];
  for (const place of places) {
    const about = formAt(scene, place) === 'there' ? placeThere(scene, group) : polityAt(scene, place);
    if (!about || actorAt(scene, place)?.kind === 'place') continue;
    const isAnybody = PEOPLE.has(lemmaAt(scene, group));
    const people = isAnybody ? undefined : wordsOf(scene, Math.max(token + 1, phrase?.first ?? group), group);
    return { about, first: group, last: place, by: verb, ...(people === undefined ? {} : { people }) };
  }
  return null;
}

/** "there": where a people has its own territory, by the register; else the territory that was spoken of. */
function placeThere(scene: Scene, group: number): Actor | null {
  const people = actorAt(scene, group);
  const own = people?.kind === 'group' && people.registerId !== null ? polityOf(people.affiliation) : null;
  return own ?? contestedBefore(scene, group) ?? polityBefore(scene, group);
}

/** "there": the last territory that was named in the sentences before. */
function polityBefore({ appearances }: Scene, token: number): Actor | null {
  const before = appearances.filter((one) => one.token < token && one.actor !== null);
  return (
    before
      .slice(-6)
      .reverse()
      .find(({ actor }) => isPolity(actor!))?.actor ?? null
  );
}

/** "Greek Cypriots number more than 500,000." */
function ofNumber(scene: Scene, token: number): Told | null {
  const { headOf } = scene.index.trees.numbered;
  const verb = headOf[token]!;
  if (verb < 0 || lemmaAt(scene, verb) !== 'number' || isDoubted(scene, verb)) return null;
  const subject = subjectOf(scene, verb);
  const group = subject === null ? null : actorAt(scene, subject);
  const about = group?.kind === 'group' && group.registerId !== null ? polityOf(group.affiliation) : null;
  return about && { about, first: subject!, last: token, by: verb, people: group!.name };
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
      rule: 'population: share',
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
  return wordsOf(scene, first, token)
    .replace(/s$/, '')
    .replace(/^Ethnic\b/, 'ethnic');
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
  const group = wordsOf(scene, first, noun - 2).replace(/^Ethnic\b/, 'ethnic');
  return [
    {
      about,
      property: 'population',
      value: `${group} majority`,
      sort: `share ${group}`,
      first,
      last: name,
      score: 0.75,
      rule: 'population: majority',
    },
  ];
}

function wordsOf({ article, index }: Scene, first: number, last: number): string {
  const { tokens } = index.trees.numbered;
  return onOneLine(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}
