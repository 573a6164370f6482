import { federalStates } from '../lang/en.ts';
import { isWeekday } from '../times/index.ts';
import type { Actor } from './actor.ts';
import { ofTheTime } from './choose-reading.ts';
import type { Phrase } from './find-phrases.ts';
import { groupOf } from './group-of.ts';
import { isPolity } from './is-polity.ts';
import type { Specifier } from './phrase-index.ts';
import { isPortfolio } from './portfolio.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { subjectOfSentenceBefore } from './subject-of-sentence-before.ts';

/** To whom a person, body or document of a description belongs, and how that is known. */
export interface Affiliation {
  actor: Actor;
  alternatives: Actor[];
  /** Whether the story says it by this phrase; else it is what the story speaks of there. */
  isStated: boolean;
}

/** Which of several specifiers tells best to whom somebody belongs. */
const ORDER = ['possessive', 'for', 'of', 'modifier', 'by', 'from', 'at', 'in', 'with', 'to', 'on'];
/** Nouns whose "in" and "from" tell only where somebody is. */
const PLACED = new Set(['diplomat', 'source', 'analyst', 'expert', 'lawyer', 'journalist', 'reporter', 'resident']);

/** The affiliation that a phrase states: "Chinese Foreign Ministry spokesman", "a spokeswoman for South Ossetia's leader". */
export function statedAffiliation(scene: Scene, phrase: Phrase, only: string | null = null): Affiliation | null {
  const kindOf = (name: Phrase): string | null => scene.links.get(name)?.actor.kind ?? null;
  const specifiers = scene.index
    .specifiers(phrase)
    .filter(
      ({ relation, phrase: other }) => (only === null || relation === only) && counts(phrase, relation, other, kindOf),
    )
    .sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
  let person: Affiliation | null = null;
  for (const specifier of specifiers) {
    const link = linkOfSpecifier(scene, phrase, specifier);
    if (!link) continue;
    const stated = { actor: link.actor, alternatives: link.alternatives, isStated: true };
    // “the Greek Cypriot government of President Kypriadis”: a body is of a people before it is of a person.
    if (phrase.noun?.kind !== 'body' || link.actor.kind !== 'person') return stated;
    person ??= stated;
  }
  return person;
}

/** Who does the same for another state: "his counterpart" is not of his. */
const COUNTERPARTS = new Set(['counterpart', 'colleague', 'opponent', 'rival']);

export const isCounterpart = ({ noun }: Phrase): boolean => COUNTERPARTS.has(noun?.lemma ?? '');

function counts(phrase: Phrase, relation: string, other: Phrase, kindOf: (name: Phrase) => string | null): boolean {
  const { noun } = phrase;
  if (relation === 'possessive' && isCounterpart(phrase)) return false;
  if (relation === 'with' || relation === 'on') return false;
  if (relation !== 'in' && relation !== 'at' && relation !== 'from') return true;
  if (noun === null || !PLACED.has(noun.lemma)) return true;
  const kind = other.form === 'name' ? kindOf(other) : (other.noun?.kind ?? null);
  return kind === 'body' || kind === 'organisation';
}

function linkOfSpecifier(
  scene: Scene,
  phrase: Phrase,
  { phrase: other, relation }: Specifier,
): { actor: Actor; alternatives: Actor[] } | null {
  const link = scene.linkOf(other);
  if (link === null) return null;
  // “authorities in the United Kingdom and the United States” are those of both.
  const group = other.form === 'name' ? groupOf(scene, other.head) : null;
  if (group?.actor.members.every(isPolity)) return group;
  const { actor } = link;
  // “Under-Secretary-General for Political Affairs”: a portfolio, no organisation.
  const isUnknown = !isPolity(actor) && actor.registerId === null && other.form === 'name';
  if (isUnknown && (relation === 'for' || relation === 'of') && isPortfolio(actor.name)) return null;
  if (phrase.noun?.lemma === 'source' && actor.kind !== 'body' && actor.kind !== 'organisation') return null;
  // “officials in Bonn”: of the country whose capital it is.
  if (actor.kind === 'place' && actor.affiliation !== null && actor.registerId === null)
    return phrase.noun?.kind === 'place' ? null : { actor: actor.affiliation, alternatives: [] };
  if (actor.kind === 'place' && relation === 'in') return null;
  if (actor.kind === 'person' && phrase.noun?.kind === 'person' && !phrase.noun.speaks) return null;
  return link;
}

/** Where nobody fits before, somebody among so many who appear first in the story. */
const FIRST_ACTORS = 200;

/** Whom the story speaks of before a token, among states and the like: the owner of "the foreign minister" and "parliament". */
export function presentOwner(scene: Scene, token: number, fits: (actor: Actor) => boolean): Affiliation | null {
  const home = homeOf(scene);
  const standsFor = (actor: Actor | null): Actor | null =>
    actor === null || fits(actor) ? actor : stateOfPlace(actor);
  const opened = stateOfOpening(scene, token) ?? stateOfParagraph(scene, token);
  const issuer = isInHeadline(scene, token) ? letterheadOf(scene) : null;
  if (issuer && fits(issuer)) return { actor: issuer, alternatives: [], isStated: false };
  const isCentral = isOfCentre(scene, token);
  const ofPart = isRegional(scene, token);
  const spokenOf = subjectOfSaid(scene, token);
  const topic = opened ? null : topicBefore(scene, token);
  const ranked = rankAntecedents(
    scene,
    token,
    (actor) => {
      const owner = standsFor(actor);
      if (owner === null || !fits(owner)) return null;
      const bonus =
        (owner === home ? HOME : 0) +
        (owner === spokenOf ? SPOKEN : 0) +
        (owner === topic ? TOPIC : 0) +
        (owner !== home && !ofPart && isContested(scene, owner) ? CONTESTED : 0) +
        (owner === opened ? OPENED : owner === actor ? 0 : BY_PLACE);
      const isMeant = isCentral
        ? hasSeceders(scene, owner) || isFederation(owner)
        : ofPart && owner.kind === 'territory';
      return isMeant ? bonus + CENTRE_OR_PART : bonus;
    },
    { standsFor, headings: true },
  );
  if (home && fits(home) && !ranked.some(({ actor }) => actor === home)) ranked.push({ actor: home, score: AT_HOME });
  const [best, next] = ranked.sort((a, b) => b.score - a.score);
  // Whose region it is, where the story names none, is not any state's.
  if (ofPart && best?.actor?.kind !== 'territory') return null;
  if (best?.actor) {
    const centre = isCentral ? centreOf(scene, best.actor) : null;
    if (centre) return { actor: centre, alternatives: [best.actor], isStated: false };
    const near = next?.actor && best.score - next.score < 1 ? [next.actor] : [];
    return { actor: best.actor, alternatives: near, isStated: false };
  }
  const first = scene.cast.actors.slice(0, FIRST_ACTORS).find(fits);
  return first ? { actor: first, alternatives: [], isStated: false } : null;
}

/** "Statement by the Ministry of Foreign Affairs" heads a text of that ministry. */
function isInHeadline({ article, index }: Scene, token: number): boolean {
  return article.blocks[index.trees.numbered.blockOf[token]!]?.kind === 'headline';
}

/** How much less a territory is meant that others claim: stories name it when they speak of its officials. */
const CONTESTED = -0.6;

function isContested({ register }: Scene, { kind, registerId }: Actor): boolean {
  return kind === 'territory' && registerId !== null && register.claimsOn(registerId).length > 0;
}

/** "Madrid", where something happens, speaks of Spain. */
function stateOfPlace({ kind, affiliation }: Actor): Actor | null {
  return kind === 'place' ? affiliation : null;
}

/** How much less a state is spoken of where only a place in it is. */
const BY_PLACE = -0.9;

/** "In Belgrade, the federal government said": the state in whose place a sentence sets out; null where it sets out from none. */
export function stateOfOpening({ index, links }: Scene, token: number): Actor | null {
  const { tokens, firstOf, sentenceOf } = index.trees.numbered;
  const first = firstOf[sentenceOf[token]!]!;
  const { form } = tokens[first]!;
  if (form === 'There' && tokens[first + 1]?.form === ',') return placeBefore({ index, links }, first);
  if (form !== 'In' && form !== 'At') return null;
  const phrase = index.phrases[index.firstBehind(first)];
  if (phrase?.form !== 'name' || phrase.first !== first + 1 || phrase.head >= token) return null;
  const actor = links.get(phrase)?.actor;
  return actor ? placeOrState(actor) : null;
}

/** "They flew to Moroni. There, the president said": the state whose place the sentence before named last. */
function placeBefore({ index, links }: Pick<Scene, 'index' | 'links'>, first: number): Actor | null {
  const { sentenceOf } = index.trees.numbered;
  for (let i = index.firstBehind(first - 1) - 1; i >= 0; i--) {
    const phrase = index.phrases[i]!;
    if (sentenceOf[phrase.head]! < sentenceOf[first]! - 1) return null;
    const actor = phrase.form === 'name' ? links.get(phrase)?.actor : undefined;
    const state = actor && placeOrState(actor);
    if (state) return state;
  }
  return null;
}

/** So many sentences on, a story is still where a paragraph took it. */
const STAYS = 4;

/** "In Baku, reaction was swift. “No,” said presidential adviser Ganizade": where a sentence before in the same paragraph sets out. */
function stateOfParagraph(scene: Scene, token: number): Actor | null {
  const { firstOf, sentenceOf, blockOf } = scene.index.trees.numbered;
  const sentence = sentenceOf[token]!;
  for (let before = sentence - 1; before >= 0 && sentence - before <= STAYS; before--) {
    const next = firstOf[before + 1]!;
    if (blockOf[next - 1] !== blockOf[token]) return null;
    const opened = stateOfOpening(scene, next - 1);
    if (opened) return opened;
  }
  return null;
}

const placeOrState = (actor: Actor): Actor | null => (isPolity(actor) ? actor : stateOfPlace(actor));

/** "Foreign Minister Lund said Malta could help": the state or territory of which an official says what it does; or null. */
function subjectOfSaid({ index, links }: Scene, token: number): Actor | null {
  const { words, headOf } = index.trees.numbered;
  // “the Minister, Mr Prior, announced”: a name behind its title hangs on that.
  const isBehind = words[token]!.deprel === 'appos' && headOf[token]! >= 0;
  const subject = isBehind ? headOf[token]! : token;
  const verb = headOf[subject]!;
  if (verb < 0 || words[subject]!.deprel !== 'nsubj' || words[verb]!.upos !== 'VERB') return null;
  // “Malta has no plans to do so, Foreign Minister Lund said”: what is said stands around it.
  const around = words[verb]!.deprel === 'parataxis' && headOf[verb]! >= 0 ? [headOf[verb]!] : [];
  const said = [verb, ...index.trees.children(verb).filter((child) => words[child]!.deprel === 'ccomp'), ...around];
  for (const predicate of said)
    for (const child of index.trees.children(predicate)) {
      if (child === subject || child === token || words[child]!.deprel !== 'nsubj') continue;
      const phrase = index.at(child);
      const actor = phrase ? links.get(phrase)?.actor : undefined;
      const owner = actor && !isPolity(actor) && actor.kind === 'body' ? actor.affiliation : actor;
      if (owner && isPolity(owner)) return owner;
    }
  return null;
}

/** How much more a state is meant of which its official speaks. */
const SPOKEN = 1.5;

/** "Lesotho is in a harder position. Foreign Minister Mokhele said …": the state of which the sentence right before tells. */
function topicBefore({ index, links }: Scene, token: number): Actor | null {
  const subject = subjectOfSentenceBefore(index.trees, token);
  const phrase = subject === null ? null : index.at(subject);
  const actor = phrase?.form === 'name' ? links.get(phrase)?.actor : undefined;
  return actor && isPolity(actor) ? actor : null;
}

/** How much more such a state is meant. */
const TOPIC = 1;

/** How much more a state is spoken of in a sentence that sets out from it. */
const OPENED = 1.5;

/** "Federal officials", "the central government": those of a state against its parts; a central bank is any state's. */
function isOfCentre(scene: Scene, token: number): boolean {
  if (isSaid(scene, token, /^federal$/i)) return true;
  const { form } = scene.index.trees.numbered.tokens[token]!;
  return /^(?:government|authorit)/i.test(form) && isSaid(scene, token, /^central$/i);
}

/** Words for a part of a state: "the regional parliament". */
const REGIONAL = /^(?:regional|provincial|local|devolved|autonomous|separatist|breakaway|secessionist|rebel)$/i;

/** Whether a noun is called that of a part of a state. */
export function isRegional(scene: Scene, token: number): boolean {
  return isSaid(scene, token, REGIONAL);
}

function isSaid({ index: { trees } }: Scene, token: number, words: RegExp): boolean {
  return trees.children(token).some((child) => words.test(trees.numbered.tokens[child]!.form));
}

/** Whether a part that the story speaks of would leave a state, by the register's claims: then its centre is meant by "federal". */
function hasSeceders({ register, cast }: Scene, { registerId }: Actor): boolean {
  if (registerId === null) return false;
  return register
    .claimsBy(registerId)
    .some(
      ({ territory, relation }) => relation !== 'patron' && cast.actors.some((actor) => actor.registerId === territory),
    );
}

const FEDERATIONS: ReadonlySet<string | null> = new Set(federalStates.map(({ entity }) => entity));

const isFederation = ({ registerId }: Actor): boolean => FEDERATIONS.has(registerId);

/** "Federal officials" in a story that names Biafra alone: the state that it would leave; null for those that are no such part. */
function centreOf({ register, cast }: Scene, { kind, registerId }: Actor): Actor | null {
  if (kind !== 'territory' || registerId === null) return null;
  const claim = register.claimsOn(registerId).find(({ relation }) => relation !== 'patron');
  return claim ? cast.registered(claim.by) : null;
}

/** How much more a state that has such parts is meant by "federal", and a part by "regional". */
const CENTRE_OR_PART = 6;

/** How much the country of the dateline counts: "the prime minister" in a story from London. */
const HOME = 2.2;
/** … and where the story has not named it yet. */
const AT_HOME = 2.2;

/** The state or territory of the dateline, else of whose letterhead stands above the story: "U.S. Department of State". */
export function homeOf(scene: Scene): Actor | null {
  if (scene.home === undefined) scene.home = findHome(scene);
  return scene.home;
}

function findHome(scene: Scene): Actor | null {
  const { article, register, cast } = scene;
  // “Canberra, Sunday”: the day is not where it is.
  const parts = (article.dateline?.place ?? '').split(/\s*[,/]\s*/).filter((part) => !isWeekday(part.replace('.', '')));
  // “Asmara, Eritrea”; a place in a part that the register lacks is not the capital of the same name.
  for (const name of [parts.join(', '), parts.at(-1) ?? '']) {
    const [entry] = ofTheTime(scene, register.lookup(name));
    const kind = entry && register.entities.get(entry.entity)?.kind;
    if (kind === 'state' || kind === 'territory') return cast.registered(entry!.entity);
  }
  return letterheadOf(scene) ?? seatOfLetterhead(scene);
}

/** "Ministry of Foreign Affairs, Abuja": the state where a ministry sits, whose name does not tell of which state it is. */
function seatOfLetterhead({ article, index, links }: Scene): Actor | null {
  const { blockOf } = index.trees.numbered;
  for (const phrase of index.phrases) {
    const block = article.blocks[blockOf[phrase.head]!];
    if (block === undefined || block.kind === 'paragraph') return null;
    const before = article.text.slice(block.start, index.startOf(phrase.first));
    if (phrase.form !== 'name' || !SEATED.test(before)) continue;
    const actor = links.get(phrase)?.actor;
    const owner = actor && (isPolity(actor) ? actor : stateOfPlace(actor));
    if (owner && isPolity(owner)) return owner;
  }
  return null;
}

/** What heads the papers of a government. */
const SEATED = /\b(?:Ministry|Secretariat|Department) (?:of|for)\b|\b(?:Press|Foreign|Information) Office\b/;

/** Whose body is named above the first paragraph, besides the headline. */
export function letterheadOf(scene: Scene): Actor | null {
  const { article, index, links } = scene;
  const { blockOf } = index.trees.numbered;
  for (const phrase of index.phrases) {
    const block = article.blocks[blockOf[phrase.head]!];
    if (block?.kind === 'paragraph') return null;
    if (block?.kind === 'headline') continue;
    const owner =
      phrase.form === 'name'
        ? (ownerOfBody(links.get(phrase)?.actor) ?? ownerInName(scene, phrase))
        : phrase.noun?.kind === 'body'
          ? namedOwner(scene, phrase)
          : null;
    if (owner && isPolity(owner)) return owner;
  }
  return null;
}

const ownerOfBody = (actor: Actor | undefined): Actor | null => (actor?.kind === 'body' ? actor.affiliation : null);

/** … and the same where all of it is taken for one name. */
function ownerInName({ index, register, cast }: Scene, { first, last }: Phrase): Actor | null {
  const tokens = index.trees.numbered.tokens.slice(first, last + 1);
  if (!/^(?:Ministry|Department|Secretariat|Office|Embassy|Mission)$/.test(tokens[0]!.form)) return null;
  for (let token = 1; token < tokens.length; token++) {
    const entity = register.longestNameAt(tokens, token)?.entries[0]?.entity;
    const kind = entity === undefined ? undefined : register.entities.get(entity)?.kind;
    if (kind === 'state' || kind === 'territory') return cast.registered(entity!);
  }
  return null;
}

/** "Ministry of Foreign Affairs of the Republic of Cyprus": of whom the words themselves say it is. */
function namedOwner({ index, links }: Scene, phrase: Phrase): Actor | null {
  for (const { phrase: other, relation } of index.specifiers(phrase)) {
    const actor =
      relation === 'of' || relation === 'modifier' || relation === 'possessive' ? links.get(other)?.actor : null;
    if (actor && isPolity(actor)) return actor;
  }
  return null;
}
