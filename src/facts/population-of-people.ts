import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import { REALMS } from './fact-words.ts';
import { isDoubted } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { actorAt, politiesNamed, polityAt } from './polity-at.ts';
import { peopleOf, type Told } from './population-told.ts';
import { childrenBy, complementsOf, describedBy, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** "has 75 million people", "home to 11,000 people", "the 50,000 people in the region", "its 30,000 inhabitants". */
export function ofPeople(scene: Scene, token: number): Told | null {
  const people = peopleOf(scene, token);
  if (people === null) return null;
  const { headOf, words } = scene.index.trees.numbered;
  const told = (about: Actor | null, first = people, last = people): Told | null =>
    about && { about, first, last, by: people };
  const up = headOf[people]!;
  const isWith = up >= 0 && childrenBy(scene, people, /^case$/).some((child) => formAt(scene, child) === 'with');
  // “Kosovo, with (its) two million people”
  const beside = isWith ? besideWith(scene, up) : null;
  if (beside) return told(beside, up);
  const [owner] = childrenBy(scene, people, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  const isPronoun = owner !== undefined && scene.index.at(owner)?.pronoun?.person === '3';
  const whose = isPronoun ? contestedAt(scene, owner) : possessorOf(scene, people);
  if (whose) return told(whose, isPronoun ? owner : people);
  // “his territory, with its 30,000 inhabitants”
  if (up >= 0 && REALMS.has(lemmaAt(scene, up)) && complementsOf(scene, up, /^with$/).includes(people))
    return told(politiesNamed(scene, up)[0] ?? possessorOf(scene, up), up);
  if (
    up >= 0 &&
    words[people]!.deprel === 'obj' &&
    /^(?:have|count|boast|number|claim|muster|total)$/.test(lemmaAt(scene, up)) &&
    !isDoubted(scene, up)
  ) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : actorAt(scene, subject);
    return about && isPolity(about) ? told(about, up) : null;
  }
  if (up >= 0 && formAt(scene, up) === 'home') return told(homeOwner(scene, up), up);
  // “the census found 240,000 inhabitants”
  if (up >= 0 && words[people]!.deprel === 'obj' && CENSUS.test(lemmaAt(scene, subjectOf(scene, up) ?? -1))) {
    const place = [people, up]
      .flatMap((token) => complementsOf(scene, token, /^(?:in|on|of)$/))
      .find((token) => polityAt(scene, token));
    return isDoubted(scene, up)
      ? null
      : told(place === undefined ? contestedBefore(scene, people) : polityAt(scene, place), up);
  }
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

const CENSUS = /^(?:census|count|survey|enumeration)$/;

/** The state or territory that a name stands for, or that is the subject, beside "with two million people". */
function besideWith(scene: Scene, up: number): Actor | null {
  const { words, headOf } = scene.index.trees.numbered;
  // “Åland, a province of Finland with 30,000 inhabitants”: of what is a province of it.
  const whole = headOf[up]!;
  const isOwner = whole >= 0 && REALMS.has(lemmaAt(scene, whole)) && complementsOf(scene, whole, /^of$/).includes(up);
  const described = isOwner ? describedBy(scene, whole) : null;
  const subject = described ?? (words[up]!.upos === 'VERB' ? subjectOf(scene, up) : up);
  if (subject === null || scene.index.at(subject)?.form !== 'name') return null;
  const actor = actorAt(scene, subject);
  return actor && isPolity(actor) ? actor : null;
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
