import type { Actor, Link } from './actor.ts';
import type { ActorNoun } from './actor-nouns.ts';
import { type Affiliation, homeOf, statedAffiliation } from './affiliate.ts';
import { coarguments } from './coarguments.ts';
import type { EntityKind } from './entity.ts';
import type { Phrase } from './find-phrases.ts';
import { giveRole } from './give-role.ts';
import { isPolity } from './is-polity.ts';
import { learnNoun } from './learn-noun.ts';
import { linkBody } from './link-bodies.ts';
import { linkDocument } from './link-documents.ts';
import { linkEverybody } from './link-everybody.ts';
import { linkPair } from './link-pair.ts';
import { linkSides } from './link-sides.ts';
import { makeUnnamed } from './make-unnamed.ts';
import { mayHold, portfoliosOf } from './portfolio.ts';
import { type Candidate, doubtfulOthers, rankAntecedents } from './rank-antecedents.ts';
import { hasClauseOfRole } from './role-clauses.ts';
import { grammarOf, type Scene } from './scene.ts';
import { sameSide } from './sides.ts';
import { textOf } from './text-of.ts';

/** Whom a description stands for: the name it stands by, somebody who was called so before, else somebody unnamed. */
export function linkDescription(scene: Scene, phrase: Phrase): Link | null {
  const noun = phrase.noun!;
  const name = scene.ties.nameOf(phrase);
  if (name) {
    const link = scene.linkOf(name);
    return (
      link && { ...link, trace: [`description: "${textOf(scene, phrase)}" stands by the name of ${link.actor.name}`] }
    );
  }
  const sides = scene.said.isSource(phrase.head) ? linkSides(scene, phrase.head) : null;
  if (sides) return sides;
  const pair = scene.said.isSource(phrase.head) ? linkPair(scene, phrase.head) : null;
  if (pair) return pair;
  const everybody = linkEverybody(scene, phrase);
  if (everybody) return everybody;
  if (noun.kind === 'organisation' && isSomebody(scene, phrase)) return linkPerson(scene, phrase, noun);
  switch (noun.kind) {
    case 'person':
      return linkPerson(scene, phrase, noun);
    case 'place':
      return linkPlace(scene, phrase, noun);
    case 'document':
      return scene.said.isSource(phrase.head) ? linkDocument(scene, phrase) : null;
    default:
      return (
        linkCalled(scene, phrase, noun) ??
        (noun.kind === 'body' ? linkBody(scene, phrase) : null) ??
        linkGroup(scene, phrase, noun)
      );
  }
}

/** "A contractor from Basra, who supplies cement": one person, though firms are called so too. */
function isSomebody({ index: { trees } }: Scene, { head, plural }: Phrase): boolean {
  const { words, tokens } = trees.numbered;
  return (
    !plural &&
    trees
      .children(head)
      .filter((child) => words[child]!.deprel === 'acl:relcl')
      .some((verb) => trees.children(verb).some((child) => /^who$/i.test(tokens[child]!.form)))
  );
}

const isDefinite = ({ determiner }: Phrase): boolean =>
  determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive';

/** "Spokesperson: No comment": a role that opens a line of a transcript. */
function isLabel({ index, said }: Scene, { first, head, determiner }: Phrase): boolean {
  const { blockOf, tokens } = index.trees.numbered;
  if (determiner !== 'bare' || !said.isSource(head)) return false;
  const opens = first === 0 || blockOf[first - 1] !== blockOf[first];
  return opens && /^[:(]$/.test(tokens[head + 1]?.form ?? '');
}

/** Roles that a noun may stand for besides itself: a minister is an official, and a diplomat if he deals with others. */
const WIDER = new Map<string, (nouns: ReadonlySet<string>, actor: Actor) => boolean>([
  ['official', (_, { speaks }) => speaks],
  [
    'diplomat',
    (nouns) =>
      ['ambassador', 'envoy', 'minister', 'secretary', 'representative', 'delegate', 'consul', 'negotiator'].some((n) =>
        nouns.has(n),
      ),
  ],
  [
    'leader',
    (nouns) =>
      ['president', 'premier', 'chairman', 'head', 'chief', 'minister', 'chancellor', 'king', 'ruler'].some((n) =>
        nouns.has(n),
      ),
  ],
  [
    'politician',
    (nouns) =>
      ['senator', 'minister', 'mp', 'lawmaker', 'candidate', 'deputy', 'governor', 'mayor'].some((n) => nouns.has(n)),
  ],
  ['premier', (nouns) => nouns.has('minister') || nouns.has('pm')],
  ['pm', (nouns) => nouns.has('minister') || nouns.has('premier')],
  ['minister', (nouns) => nouns.has('premier') || nouns.has('secretary') || nouns.has('pm')],
  ['spokesperson', (nouns) => nouns.has('spokesman') || nouns.has('spokeswoman')],
  [
    'lawmaker',
    (nouns) => ['senator', 'mp', 'congressman', 'congresswoman', 'representative', 'deputy'].some((n) => nouns.has(n)),
  ],
  ['man', (_, { sex }) => sex === 'm'],
  ['gentleman', (_, { sex }) => sex === 'm'],
  ['woman', (_, { sex }) => sex === 'f'],
  ['lady', (_, { sex }) => sex === 'f'],
]);

function linkPerson(scene: Scene, phrase: Phrase, noun: ActorNoun): Link | null {
  const same = linkSame(
    scene,
    phrase,
    ({ kind, plural, sex }) => kind === 'person' && !plural && (noun.sex === null || sex === null || sex === noun.sex),
  );
  if (same) return same;
  const stated = statedAffiliation(scene, phrase);
  const asked = portfoliosOf(textOf(scene, phrase), noun.lemma);
  const suits = (actor: Actor): number | null =>
    mayHold(noun.lemma, asked, actor.portfolios) ? suitsRole(actor, phrase, noun, stated) : null;
  const definite = isDefinite(phrase) || isLabel(scene, phrase);
  if (phrase.plural || definite) {
    const ranked = rankAntecedents(scene, phrase.head, (actor) => (actor === null ? null : suits(actor)));
    if (ranked[0]?.actor) return linkTo(scene, phrase, ranked[0].actor, doubtfulOthers(ranked), 'called so before');
  }
  if (!phrase.plural && (definite || isLead(scene, phrase))) {
    const later = namedLater(scene, phrase, (actor) => suits(actor) ?? -1);
    if (later) return linkTo(scene, phrase, later, [], 'named later');
    const speaker = speakerOfLead(scene, phrase, noun);
    if (speaker) {
      if (speaker.role === null) giveRole(scene, speaker, phrase, stated);
      return linkTo(scene, phrase, speaker, [], 'the first who speaks by name behind the lead');
    }
  }
  if (isHeadline(scene, phrase)) return null;
  return makeUnnamed(scene, phrase, phrase.plural ? 'group' : 'person', stated);
}

/** "The same gentleman", "the same journal": who spoke last of those who may be called so, whatever he was called then. */
function linkSame(scene: Scene, phrase: Phrase, suits: (actor: Actor) => boolean): Link | null {
  const { trees } = scene.index;
  if (phrase.plural || !trees.children(phrase.head).some((child) => /^same$/i.test(trees.numbered.tokens[child]!.form)))
    return null;
  const { lemma } = phrase.noun!;
  const ranked = rankAntecedents(scene, phrase.head, (actor, { isSource }) =>
    actor !== null && suits(actor) ? Number(isSource) + Number(actor.nouns.has(lemma)) : null,
  );
  return ranked[0]?.actor ? linkTo(scene, phrase, ranked[0].actor, doubtfulOthers(ranked), 'the same') : null;
}

/** A lead that tells what somebody says whom the next paragraphs name without a role: "Spain's prime minister said …". */
function speakerOfLead(scene: Scene, phrase: Phrase, noun: ActorNoun): Actor | null {
  if (!isLead(scene, phrase) || !scene.said.isSource(phrase.head) || !noun.speaks) return null;
  const { blockOf } = scene.index.trees.numbered;
  for (let i = scene.index.firstBehind(phrase.head); i < scene.index.phrases.length; i++) {
    const other = scene.index.phrases[i]!;
    if (blockOf[other.head]! - blockOf[phrase.head]! > 6) return null;
    if (other.form !== 'name' || !scene.said.isSource(other.head)) continue;
    if (blockOf[other.head] === blockOf[phrase.head]) continue;
    const actor = scene.linkOf(other)?.actor;
    if (actor?.kind !== 'person') continue;
    const isFree = actor.role === null && scene.ties.rolesOf(other).length === 0 && !hasClauseOfRole(scene, other);
    return isFree && (noun.sex === null || actor.sex === null || noun.sex === actor.sex) ? actor : null;
  }
  return null;
}

/** Whether an actor may be called by a description: by the same role, and of the same state or body where both tell it. */
function suitsRole(actor: Actor, phrase: Phrase, noun: ActorNoun, stated: Affiliation | null): number | null {
  if (phrase.plural) {
    if (!actor.plural || !actor.nouns.has(noun.lemma)) return null;
  } else {
    if (actor.kind !== 'person' || actor.plural) return null;
    if (!actor.nouns.has(noun.lemma) && !WIDER.get(noun.lemma)?.(actor.nouns, actor)) return null;
    if (noun.sex !== null && actor.sex !== null && actor.sex !== noun.sex) return null;
  }
  const isElsewhere = stated && actor.affiliation && !sameSide(stated.actor, actor.affiliation);
  if (isElsewhere && !isUnplaced(actor.affiliation!, stated.actor)) return null;
  if (stated && phrase.plural && !actor.affiliation) return null;
  // Whose minister he is, is told of both: that is better than of one.
  const known = stated && actor.affiliation && !isElsewhere ? 0.5 : 0;
  return known + (actor.nouns.has(noun.lemma) ? 1 : 0.3);
}

/** "A federal judge in Texas" may be of a court of which the story does not say where it sits. */
const isUnplaced = ({ kind, affiliation, registerId }: Actor, where: Actor): boolean =>
  kind === 'body' && affiliation === null && registerId === null && (isPolity(where) || where.kind === 'place');

function isHeadline({ index, article }: Scene, { head }: Phrase): boolean {
  const kind = article.blocks[index.trees.numbered.blockOf[head]!]?.kind;
  return kind === 'headline' || kind === 'heading';
}

/** The first paragraphs of a story name somebody by what they are, whom the next ones name. */
const LEAD_PARAGRAPHS = 2;

export function isLead({ index, article }: Scene, { head }: Phrase): boolean {
  const block = index.trees.numbered.blockOf[head]!;
  let paragraphs = 0;
  for (let b = 0; b < block && paragraphs < LEAD_PARAGRAPHS; b++)
    if (article.blocks[b]?.kind === 'paragraph') paragraphs++;
  return paragraphs < LEAD_PARAGRAPHS;
}

/** The first actor named behind a phrase, within some paragraphs, that suits it best. */
function namedLater(scene: Scene, { head }: Phrase, suits: (actor: Actor) => number): Actor | null {
  const { blockOf, sentenceOf } = scene.index.trees.numbered;
  let best: Actor | null = null;
  let bestScore = 0;
  for (let i = scene.index.firstBehind(head); i < scene.index.phrases.length; i++) {
    const other = scene.index.phrases[i]!;
    if (blockOf[other.head]! - blockOf[head]! > 8) break;
    if (other.form !== 'name' || sentenceOf[other.head] === sentenceOf[head]) continue;
    const link = scene.linkOf(other);
    if (!link) continue;
    const score = suits(link.actor) - 0.01 * (blockOf[other.head]! - blockOf[head]!);
    if (score > bestScore) {
      bestScore = score;
      best = link.actor;
    }
  }
  return best;
}

/** What is part of a state, or was. */
const PARTS = new Set([
  'region',
  'province',
  'enclave',
  'exclave',
  'territory',
  'peninsula',
  'colony',
  'statelet',
  'area',
  'district',
  'county',
  'canton',
  'oblast',
]);
/** "the Eastern Republic of Uruguay" */
const OFFICIAL = new Set([
  'republic',
  'kingdom',
  'state',
  'principality',
  'emirate',
  'sultanate',
  'territory',
  'province',
  'region',
  'island',
  'islands',
]);
const STATE_NOUNS = new Set(['country', 'nation', 'state', 'kingdom', 'superpower']);

/** "the south", in a story of South Yemen */
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** A place of which nothing more is known is hardly a country. */
const HARDLY = -2.5;

function linkPlace(scene: Scene, phrase: Phrase, noun: ActorNoun): Link | null {
  if (phrase.plural && noun.lemma !== 'island') return null;
  const of = OFFICIAL.has(noun.lemma) && isDefinite(phrase) ? statedAffiliation(scene, phrase, 'of') : null;
  if (of && isPolity(of.actor)) return linkTo(scene, phrase, of.actor, of.alternatives, 'by its official name');
  const isCity = noun.lemma === 'city' || noun.lemma === 'capital' || noun.lemma === 'town' || noun.lemma === 'village';
  const named = isCity ? scene.index.specifiers(phrase).find(({ relation }) => relation === 'of') : null;
  const city = named?.phrase.form === 'name' ? scene.linkOf(named.phrase) : null;
  if (city?.actor.kind === 'place') return linkTo(scene, phrase, city.actor, city.alternatives, 'by its name');
  const suits = (actor: Actor): number | null => {
    if (DIRECTIONS.has(noun.lemma)) return isPolity(actor) && isCalledBySide(actor, noun.lemma) ? 1 : null;
    if (isCity) return actor.kind === 'place' ? 0.5 : null;
    if (!isPolity(actor)) {
      if (actor.kind !== 'place' || actor.affiliation !== null) return null;
      return STATE_NOUNS.has(noun.lemma) ? HARDLY : -0.6;
    }
    if (isCalled(actor, noun.lemma)) return 3;
    if (actor.nouns.has(noun.lemma)) return 2.5;
    if (STATE_NOUNS.has(noun.lemma)) return actor.kind === 'state' ? 0.6 : 0;
    if (actor.kind === 'state' && PARTS.has(noun.lemma)) return null;
    return actor.kind === 'territory' ? 1.4 : -0.4;
  };
  if (phrase.determiner === 'definite' || phrase.determiner === 'demonstrative') {
    const others = argumentsBeside(scene, phrase);
    const ranked = rankAntecedents(scene, phrase.head, (actor) => (actor === null ? null : suits(actor)));
    const home = homeOf(scene);
    const fit = home && !ranked.some(({ actor }) => actor === home) ? suits(home) : null;
    if (home && fit !== null) ranked.push({ actor: home, score: fit });
    ranked.sort((x, y) => y.score - x.score);
    const isOther = ({ actor }: Candidate): boolean => actor !== null && others.includes(actor);
    // Where the likeliest cannot be, the next is taken if more than nearness speaks for it.
    const meant =
      ranked[0] && isOther(ranked[0]) ? ranked.filter((one) => !isOther(one) && isMarked(one.actor, noun)) : ranked;
    if (meant[0]?.actor)
      return linkTo(scene, phrase, meant[0].actor, doubtfulOthers(meant), 'what the story speaks of');
  }
  if (
    isLead(scene, phrase) &&
    !isCity &&
    (scene.said.isSource(phrase.head) || grammarOf(scene.index, phrase.head) === 'subject')
  ) {
    const { sentenceOf } = scene.index.trees.numbered;
    const beside = new Set(
      scene.index.phrases
        .filter((p) => p.form === 'name' && sentenceOf[p.head] === sentenceOf[phrase.head])
        .map((p) => scene.linkOf(p)?.actor),
    );
    const later = namedLater(scene, phrase, (actor) => (beside.has(actor) ? -1 : (suits(actor) ?? -1)));
    if (later) return linkTo(scene, phrase, later, [], 'named later');
  }
  return null;
}

/** Whether an actor is called so in the story, or is a land whose statehood is at issue. */
function isMarked(actor: Actor | null, { lemma }: ActorNoun): boolean {
  return actor !== null && (actor.kind === 'territory' || actor.nouns.has(lemma) || isCalled(actor, lemma));
}

/** Whom a description is not: who does what is done to it, and whose that is (“its recognition of the republic”). */
function argumentsBeside(scene: Scene, { head }: Phrase): readonly Actor[] {
  // “Ethiopia became the first country to do so”: what somebody is, is nobody else.
  const isDoneTo = /^(?:obj|iobj|nmod)/.test(scene.index.trees.numbered.words[head]!.deprel);
  return isDoneTo ? coarguments(scene, head, /^(?:nsubj|obj|nmod:poss)/) : [];
}

/** "The company", "the rebels", "its Western backers": a group or organisation that was called so, or one without a name. */
function linkGroup(scene: Scene, phrase: Phrase, noun: ActorNoun): Link {
  const same = noun.kind === 'medium' ? linkSame(scene, phrase, ({ isMedium }) => isMedium) : null;
  if (same) return same;
  const kind: EntityKind =
    noun.kind === 'group' || (phrase.plural && noun.lemma !== 'police')
      ? 'group'
      : noun.kind === 'body'
        ? 'body'
        : 'organisation';
  const stated = statedAffiliation(scene, phrase);
  const called = stated?.actor.kind === 'person' ? calledAfter(scene, phrase, stated.actor) : null;
  if (called) return linkTo(scene, phrase, called, [], 'which is called after its founder');
  const isBareMedium = noun.kind === 'medium' && phrase.determiner === 'bare';
  if (phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' || phrase.plural || isBareMedium) {
    const ranked = rankAntecedents(scene, phrase.head, (actor) => {
      if (actor === null || actor.kind === 'person' || actor.kind === 'place') return null;
      if (stated && actor.affiliation && !sameSide(stated.actor, actor.affiliation)) return null;
      // “two associations” are not the association that is named then
      if (actor.plural && !phrase.plural && noun.kind !== 'group') return null;
      if (actor.nouns.has(noun.lemma)) return 1.2;
      if (actor.named && (actor.kind === 'body' || actor.kind === 'organisation') && isCalled(actor, noun.lemma))
        return 1;
      if (noun.kind === 'body' || (noun.kind === 'medium' && !actor.isMedium)) return null;
      if (phrase.plural || stated || noun.kind === 'group' || actor.kind !== 'organisation') return null;
      // “The trade union at the airport” is not the company that was spoken of.
      return phrase.last > phrase.head ? null : 0;
    });
    if (ranked[0]?.actor) return linkTo(scene, phrase, ranked[0].actor, doubtfulOthers(ranked), 'called so before');
  }
  return makeUnnamed(scene, phrase, kind, stated);
}

/** "Day's animal foundation" is the Doris Day Animal Foundation. */
function calledAfter({ cast, index }: Scene, { first, head }: Phrase, { name }: Actor): Actor | null {
  const { tokens, words } = index.trees.numbered;
  const said = [name.split(' ').at(-1)!];
  for (let token = first; token <= head; token++)
    if (/^(?:NOUN|ADJ)$/.test(words[token]!.upos)) said.push(tokens[token]!.form);
  const isCalledAfter = (other: string): boolean => {
    const parts = other.toLowerCase().split(' ');
    return said.every((word) => parts.includes(word.toLowerCase()));
  };
  return cast.actors.find((actor) => actor.kind === 'organisation' && actor.named && isCalledAfter(actor.name)) ?? null;
}

/** "The Department" is the California Department of Corrections, which no register knows, before it is any state's. */
function linkCalled(scene: Scene, phrase: Phrase, noun: ActorNoun): Link | null {
  if (phrase.determiner !== 'definite' || phrase.plural || noun.kind === 'group' || phrase.first < phrase.head - 1)
    return null;
  const isAgency = noun.lemma === 'agency';
  const isOfItself = ({ registerId, named, kind }: Actor): boolean =>
    (registerId === null || isAgency) && named && (kind === 'body' || kind === 'organisation');
  const ranked = rankAntecedents(scene, phrase.head, (actor) =>
    actor !== null && isOfItself(actor) && (isCalled(actor, noun.lemma) || (isAgency && AGENCIES.test(actor.name)))
      ? 0
      : null,
  );
  const [best] = ranked;
  return best?.actor ? linkTo(scene, phrase, best.actor, doubtfulOthers(ranked), 'called so before') : null;
}

/** Names of what news calls an agency: "the Food and Drug Administration". */
const AGENCIES = /\b(?:Administration|Bureau|Service|Commission|Authority|Directorate|Centers?|Board|Survey)\b/;

/** "the ministry" is the Ministry of Foreign Affairs, "the commission" the Central Election Commission. */
function isCalled({ name, aliases }: Actor, lemma: string): boolean {
  return [name, ...aliases].some((called) => called.toLowerCase().split(' ').includes(lemma));
}

/** "South Yemen", "Northern Cyprus" */
function isCalledBySide({ name, aliases }: Actor, side: string): boolean {
  return [name, ...aliases].some((called) => called.toLowerCase().startsWith(side));
}

function linkTo(scene: Scene, phrase: Phrase, actor: Actor, alternatives: Actor[], why: string): Link {
  if (phrase.noun) learnNoun(scene, actor, phrase);
  return { actor, alternatives, trace: [`description: "${textOf(scene, phrase)}" is ${actor.name}, ${why}`] };
}
