import type { Actor, Scene } from '../mentions/index.ts';
import { politiesBefore } from './appearances-before.ts';
import { contestedAt, contestedBefore } from './contested-at.ts';
import { SPEND } from './fact-words.ts';
import { isDoubted, isNegated } from './is-doubted.ts';
import { possessorOf } from './noun-owner.ts';
import { ownerMeant } from './owner-meant.ts';
import { polityAt } from './polity-at.ts';
import { childrenBy, complementsOf, formAt, lemmaAt, subjectOf } from './walk-clause.ts';

/** Of whom money is told, and by which words. */
export interface Use {
  about: Actor | null;
  first?: number;
  last: number;
}

/** Of whom it is said that the money is used there. */
export function whereUsed(scene: Scene, noun: number, nation: Actor | null): Use | null {
  const { headOf, words } = scene.index.trees.numbered;
  const up = headOf[noun]!;
  const isIn =
    complementsOf(scene, up < 0 ? noun : up, /^in$/).includes(noun) ||
    childrenBy(scene, noun, /^case$/).some((child) => formAt(scene, child) === 'in');
  // “transactions are in roubles”
  if (isIn && childrenBy(scene, noun, /^cop$/).length > 0 && !isDoubted(scene, noun)) {
    const subject = subjectOf(scene, noun);
    return { about: placeOf(scene, noun) ?? territoryBefore(scene, noun), first: subject ?? noun, last: noun };
  }
  const isPredicate = childrenBy(scene, noun, /^cop$/).length > 0;
  if (up < 0 && !isPredicate) return null;
  // “its own money, the Pacific franc”, “the currency, the dram”
  if (words[noun]!.deprel === 'appos' && isMoneyWord(scene, up)) {
    const verb = headOf[up]!;
    // “Karabakh uses Armenia's currency, the dram”
    const [user] =
      verb >= 0 && words[up]!.deprel === 'obj' && SPEND.has(lemmaAt(scene, verb)) ? [subjectOf(scene, verb)] : [];
    const meant = typeof user === 'number' ? userOf(scene, user) : ownerMeant(scene, up);
    const about = verb >= 0 && isDoubted(scene, verb) ? null : meant;
    return { about, first: up, last: noun };
  }
  // “the rouble is used in Transnistria”, “is still accepted in its shops”, “circulates there”
  if (/^nsubj/.test(words[noun]!.deprel) && CIRCULATE.test(lemmaAt(scene, up)) && !isDoubted(scene, up)) {
    const about = placeOf(scene, up) ?? (isPassing(scene, up) ? contestedBefore(scene, noun) : null);
    if (about) return { about, first: noun, last: up };
  }
  // “have paid with the new dinar”
  const isWith = lemmaAt(scene, up) === 'pay' && complementsOf(scene, up, /^with$/).includes(noun);
  // “pays in kroner”, “prices are quoted in euros”
  if (
    (isIn || isWith) &&
    /^(?:pay|price|trade|quote|conduct|do|make|transact|denominate|shop)$/.test(lemmaAt(scene, up)) &&
    !isDoubted(scene, up)
  ) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : polityAt(scene, subject);
    return {
      about: about ?? placeOf(scene, up) ?? territoryBefore(scene, noun),
      first: Math.min(up, noun),
      last: noun,
    };
  }
  // “would keep the Canadian dollar”: it has it now.
  const isKept = KEEP.test(lemmaAt(scene, up)) && !isNegated(scene, up);
  const isSpent = SPEND.has(lemmaAt(scene, up)) && !isDoubted(scene, up);
  if (words[noun]!.deprel === 'obj' && (isSpent || isKept)) {
    const subject = subjectOf(scene, up);
    const about = subject === null ? null : userOf(scene, subject);
    return about && { about, first: Math.min(subject!, up), last: noun };
  }
  // “its currency is the euro”, “the rouble is the currency of Abkhazia”
  const other = words[noun]!.deprel === 'nsubj' ? up : isPredicate ? subjectOf(scene, noun) : null;
  if (other !== null && /^(?:currency|tender|money)$/.test(lemmaAt(scene, other)) && !isDoubted(scene, noun)) {
    const about =
      whoseIs(scene, other) ??
      [...complementsOf(scene, other, /^(?:of|in)$/), ...complementsOf(scene, noun, /^(?:in|on)$/)]
        .map((token) => polityAt(scene, token))
        .find((actor) => actor !== null) ??
      territoryBefore(scene, noun);
    return { about, first: Math.min(noun, other), last: Math.max(noun, other) };
  }
  // “Falklands pounds bore the Queen's head”
  const isPlural = words[noun]!.feats.includes('Number=Plur');
  return nation && isPlural && words[noun]!.deprel === 'nsubj' ? { about: nation, first: noun - 1, last: noun } : null;
}

const CIRCULATE = /^(?:use|accept|circulate|spend|adopt|pass|current|tender|take)$/;
const KEEP = /^(?:keep|retain)$/;

/** "Colombian paper money passes", "the dram circulates": where no place is told, in what the story is about. */
function isPassing(scene: Scene, predicate: number): boolean {
  return (
    /^(?:circulate|pass|current)$/.test(lemmaAt(scene, predicate)) && childrenBy(scene, predicate, /^obj$/).length === 0
  );
}

function isMoneyWord(scene: Scene, token: number): boolean {
  return /^(?:currency|money|tender)$/.test(lemmaAt(scene, token));
}

/** "in Transnistria", "in its shops", "where": the state or territory in which something is done. */
function placeOf(scene: Scene, predicate: number): Actor | null {
  const { headOf, words } = scene.index.trees.numbered;
  for (const place of complementsOf(scene, predicate, /^(?:in|on|throughout|across|inside)$/)) {
    const about = polityAt(scene, place) ?? whoseIs(scene, place);
    if (about) return about;
  }
  // “Bougainville, where prices are in kina”
  // “the Russian rouble is used there”
  const isThere = childrenBy(scene, predicate, /^advmod$/).some((child) => formAt(scene, child) === 'there');
  if (isThere) return contestedBefore(scene, predicate);
  const isWhere = childrenBy(scene, predicate, /^advmod$/).some((child) => formAt(scene, child) === 'where');
  return isWhere && words[predicate]!.deprel.startsWith('acl') ? polityAt(scene, headOf[predicate]!) : null;
}

/** "Its currency", "in its shops": by a pronoun the contested is meant. */
function whoseIs(scene: Scene, noun: number): Actor | null {
  const { words } = scene.index.trees.numbered;
  const [whose] = childrenBy(scene, noun, /^nmod$/).filter((child) => words[child]!.deprel === 'nmod:poss');
  return whose !== undefined && scene.index.at(whose)?.pronoun ? contestedAt(scene, whose) : possessorOf(scene, noun);
}

/** Who uses money: a state, a people, "its 15,000 people", "they". */
function userOf(scene: Scene, subject: number): Actor | null {
  const whose = whoseIs(scene, subject);
  if (whose) return whose;
  const phrase = scene.index.at(subject);
  const form = formAt(scene, subject);
  if (phrase?.pronoun) return /^(?:it|they|which|who)$/.test(form) ? contestedAt(scene, subject) : null;
  const polity = polityAt(scene, subject);
  if (polity || !ANYBODY.test(lemmaAt(scene, subject))) return polity;
  return placeOf(scene, subject) ?? territoryBefore(scene, subject);
}

const ANYBODY = /^(?:people|person|resident|inhabitant|islander|local|citizen|shop|trader|shopkeeper|merchant)s?$/;

/** The territory that a story spoke of last before a token. */
export function territoryBefore(scene: Scene, token: number): Actor | null {
  return (
    politiesBefore(scene, token, 40)
      .slice(0, 6)
      .find(({ kind }) => kind === 'territory') ?? null
  );
}
