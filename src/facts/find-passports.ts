import type { Actor, Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import type { FactDraft, Material } from './draft-fact.ts';
import { CARRY, PASSPORTS, PEOPLE } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { nationOf, ownerBehind, possessorOf } from './noun-owner.ts';
import { ownerMeant } from './owner-meant.ts';
import { actorAt, polityAt } from './polity-at.ts';
import { readQuantity } from './read-quantity.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Whose passports people hold: "almost all the people in the region hold Russian passports", "its own passports". */
export function findPassports(scene: Scene, { index }: Material): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const found: FactDraft[] = [];
  for (const token of index.tokensOf(PASSPORTS))
    if (words[token]!.upos === 'NOUN' && PASSPORTS.has(lemmaAt(scene, token)))
      found.push(...(draftHeld(scene, token) ?? draftOwn(scene, token)));
  for (const token of index.tokensOf(['citizen', 'national'])) found.push(...draftCitizens(scene, token));
  return found;
}

/** "Its 15,000 people are New Zealand citizens" */
function draftCitizens(scene: Scene, noun: number): FactDraft[] {
  const { words } = scene.index.trees.numbered;
  const nation = nationOf(scene, noun) ?? nationNamed(scene, noun) ?? ownerBehind(scene, noun);
  if (!nation || childrenBy(scene, noun, /^cop$/).length === 0 || isDoubted(scene, noun)) return [];
  const isPresent = childrenBy(scene, noun, /^cop$/).some((child) => /Tense=Pres/.test(words[child]!.feats));
  const people = subjectOf(scene, noun);
  return isPresent && people !== null ? draftOf(scene, people, noun, nation, 'citizens') : [];
}

/** "New Zealand citizens": the state by its name. */
function nationNamed(scene: Scene, noun: number): Actor | null {
  for (const child of childrenBy(scene, noun, /^compound$/)) {
    const actor = child < noun ? actorAt(scene, child) : null;
    if (actor?.kind === 'state') return actor;
  }
  return null;
}

function draftHeld(scene: Scene, noun: number): FactDraft[] | null {
  const { headOf, words } = scene.index.trees.numbered;
  const verb = headOf[noun]!;
  const nation = nationOf(scene, noun) ?? nationNamed(scene, noun);
  if (!nation || verb < 0 || isDoubted(scene, verb)) return null;
  // “travel on Russian passports”
  // “Moscow has given Russian passports to most people in the region”
  const isGiven =
    words[noun]!.deprel === 'obj' && /^(?:give|hand|issue|grant|distribute|offer)$/.test(lemmaAt(scene, verb));
  const [to] = isGiven ? complementsOf(scene, verb, /^to$/) : [];
  if (to !== undefined) return draftOf(scene, to, noun, nation, lemmaAt(scene, verb));
  const isUsed =
    /^(?:travel|live|go|fly)$/.test(lemmaAt(scene, verb)) &&
    complementsOf(scene, verb, /^(?:on|with|under)$/).includes(noun);
  if (!isUsed && (words[noun]!.deprel !== 'obj' || !CARRY.has(lemmaAt(scene, verb)))) return null;
  const people = subjectOf(scene, verb);
  const drafts = people === null ? [] : draftOf(scene, people, noun, nation, lemmaAt(scene, verb));
  return drafts.length > 0 ? drafts : null;
}

function draftOf(scene: Scene, people: number, noun: number, nation: Actor, why: string): FactDraft[] {
  const about = homeOfPeople(scene, people);
  if (!about || about === nation) return [];
  const first = firstOf(scene, people);
  return [
    {
      about,
      property: 'passports',
      value: nation.name,
      qualifier: howMany(scene, first, people),
      first,
      last: noun,
      score: 0.85,
      why: `passports: "${why}"`,
    },
  ];
}

/** The territory whose people are meant: "people in the region", "some 100,000 of its residents", "Abkhazians". */
function homeOfPeople(scene: Scene, people: number): Actor | null {
  const nouns = [people, ...complementsOf(scene, people, /^of$/)];
  for (const noun of nouns) {
    const [whose] = childrenBy(scene, noun, /^nmod$/).filter(
      (child) => scene.index.trees.numbered.words[child]!.deprel === 'nmod:poss',
    );
    const isPronoun = whose !== undefined && scene.index.at(whose)?.pronoun?.person === '3';
    const place =
      (isPronoun ? contestedAt(scene, whose) : possessorOf(scene, noun)) ??
      complementsOf(scene, noun, /^(?:in|of|on|from)$/)
        .map((token) => polityAt(scene, token))
        .find((actor) => actor !== null);
    if (place) return place;
    const group = actorAt(scene, noun);
    if (group && group.kind !== 'person' && (group.kind !== 'group' || group.affiliation)) {
      const polity = polityAt(scene, noun);
      if (polity) return polity;
    }
  }
  // “Most residents hold Russian passports”: of where the story is.
  return PEOPLE.has(lemmaAt(scene, people)) ? contestedBefore(scene, people) : null;
}

/** The first word of "almost all the 50,000 people", with what narrows its number. */
function firstOf(scene: Scene, noun: number): number {
  const { trees } = scene.index;
  let first = readQuantity(scene, noun)?.first ?? noun;
  for (const child of trees.children(noun))
    if (child < first && !/^(?:punct|cc|case)$/.test(trees.numbered.words[child]!.deprel))
      first = readQuantity(scene, child)?.first ?? child;
  return first;
}

/** "Almost all", "some 100,000", "most": how many of them. */
function howMany(scene: Scene, first: number, people: number): string | null {
  const { words } = scene.index.trees.numbered;
  let last = first - 1;
  for (let token = first; token <= people; token++) {
    const isCounting =
      /^(?:NUM|DET|ADV)$/.test(words[token]!.upos) ||
      /^(?:most|many|majority|more|than|percent|%|half)$/.test(formAt(scene, token));
    if (!isCounting || formAt(scene, token) === 'the') break;
    last = token;
  }
  if (last < first || PEOPLE.has(formAt(scene, last))) return null;
  return wordsBetween(scene, first, last).toLowerCase();
}

/** "Some 1,200 people hold Liberland's passports" */
function carriedOf(scene: Scene, noun: number): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  const verb = headOf[noun]!;
  const isCarried = verb >= 0 && words[noun]!.deprel === 'obj' && CARRY.has(lemmaAt(scene, verb));
  const isByName = childrenBy(scene, noun, /^nmod$/).some((child) => scene.index.at(child)?.form === 'name');
  return isCarried && isByName && !isDoubted(scene, verb) ? possessorOf(scene, noun) : null;
}

/** "It has its own army, currency and passports." */
function draftOwn(scene: Scene, noun: number): FactDraft[] {
  const { headOf, words } = scene.index.trees.numbered;
  const first = words[noun]!.deprel === 'conj' ? headOf[noun]! : noun;
  const isOwn = [noun, first].some((token) =>
    childrenBy(scene, token, /^amod$/).some((child) => formAt(scene, child) === 'own'),
  );
  const about = isOwn ? ownerMeant(scene, first) : carriedOf(scene, noun);
  if (!about) return [];
  return [
    { about, property: 'passports', value: 'own passports', first, last: noun, score: 0.8, why: 'passports: "own"' },
  ];
}
