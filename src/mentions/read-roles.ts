import type { Actor } from './actor.ts';
import { actorNoun } from './actor-nouns.ts';
import { type Affiliation, isCounterpart, isRegional, presentOwner, statedAffiliation } from './affiliate.ts';
import { belong } from './belong.ts';
import type { Phrase } from './find-phrases.ts';
import { giveRole } from './give-role.ts';
import { isPolity } from './is-polity.ts';
import { learnNoun } from './learn-noun.ts';
import { fewWith, mayHaveOffice } from './may-have-office.ts';
import { isStateOffice } from './offices.ts';
import { isPortfolio } from './portfolio.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import { takeClause } from './role-clauses.ts';
import type { Scene } from './scene.ts';
import { sideOf } from './sides.ts';
import { prepositionOf } from './story-trees.ts';
import { textOf } from './text-of.ts';

/** Gives named persons and organisations the roles that titles, appositions and relative clauses tell, before others are linked to them. */
export function readRoles(scene: Scene): void {
  for (const phrase of scene.index.phrases) {
    if (phrase.form !== 'name') continue;
    const actor = scene.links.get(phrase)?.actor;
    if (!actor) continue;
    for (const role of scene.ties.rolesOf(phrase)) {
      learnNoun(scene, actor, role);
      // “Time magazine”: the noun behind is part of what it is called.
      if (role.head > phrase.last && role.head - phrase.last < 3 && actor.kind === 'organisation')
        actor.aliases.add(`${actor.name} ${role.noun!.lemma}`);
    }
  }
  // Owners are looked for in a second round: by then all nouns of all names are known.
  for (const phrase of scene.index.phrases) {
    if (phrase.form !== 'name') continue;
    const actor = scene.links.get(phrase)?.actor;
    if (!actor || (actor.registerId !== null && actor.kind !== 'person')) continue;
    for (const role of rolesByWeight(scene, phrase)) if (isPlain(scene, role)) takeRole(scene, actor, phrase, role);
  }
}

/** A role whose owner stands there by name: it needs nothing that the story tells elsewhere. */
function isPlain({ index }: Scene, role: Phrase): boolean {
  const specifiers = index.specifiers(role);
  return specifiers.length > 0 && specifiers.every(({ phrase }) => phrase.form === 'name');
}

/** The roles of a name at its turn: by then pronouns and descriptions before it are linked. */
export function readRolesAt(scene: Scene, phrase: Phrase): void {
  const actor = scene.links.get(phrase)?.actor;
  if (!actor || (actor.registerId !== null && actor.kind !== 'person')) return;
  for (const role of rolesByWeight(scene, phrase)) takeRole(scene, actor, phrase, role);
  if (actor.kind === 'person' && actor.affiliation === null) takeBrackets(scene, actor, phrase);
  if (actor.kind === 'person' && actor.role === null) takeClause(scene, actor, phrase);
  if (actor.kind === 'person' && actor.affiliation === null) takeOf(scene, actor, phrase);
  if (actor.kind === 'person' && (actor.affiliation === null || !actor.speaks)) takeBehalf(scene, actor, phrase);
  ownersByContext(scene, phrase, actor);
}

/** Military ranks, which say less than any other role: "the chief mediator for the bloc, General Tadesse". */
const RANKS = new Set(
  'general colonel major captain lieutenant sergeant brigadier admiral commodore marshal lieutenant-colonel gen col maj capt lt brig adm'.split(
    ' ',
  ),
);

function rolesByWeight({ ties }: Scene, name: Phrase): Phrase[] {
  const isRank = ({ noun }: Phrase): number => Number(RANKS.has(noun!.lemma));
  return [...ties.rolesOf(name)].sort((a, b) => isRank(a) - isRank(b));
}

function takeRole(scene: Scene, actor: Actor, name: Phrase, role: Phrase): void {
  // The first role that tells whose it is stays: later ones are shorter.
  if (actor.affiliation !== null && actor.role !== null) return;
  const stated =
    statedAffiliation(scene, role) ??
    (role.head < name.first ? statedAffiliation(scene, name) : null) ??
    inBrackets(scene, name);
  if (actor.role === null || (actor.affiliation === null && !actor.speaks)) giveRole(scene, actor, role, stated);
  else if (stated) {
    belong(actor, stated, `role: "${textOf(scene, role)}"`);
  }
}

/** "HECTOR ARANCIBIA (Argentina) said": whom a delegate speaks for. */
function inBrackets({ index, links }: Scene, name: Phrase): Affiliation | null {
  const { tokens } = index.trees.numbered;
  if (tokens[name.last + 1]?.form !== '(' || tokens[name.last + 2] === undefined) return null;
  const inside = index.at(name.last + 2);
  if (inside?.form !== 'name' || tokens[inside.last + 1]?.form !== ')') return null;
  const actor = links.get(inside)?.actor;
  return actor && (isPolity(actor) || actor.kind === 'organisation')
    ? { actor, alternatives: [], isStated: true }
    : null;
}

/** Persons of an office whose state nobody names: the one that the story speaks of there. */
function ownersByContext(scene: Scene, phrase: Phrase, actor: Actor): void {
  if (actor.affiliation !== null) return;
  if (actor.role && isCounterpart(actor.role.phrase)) {
    ofTheOther(scene, actor, actor.role.phrase);
    return;
  }
  if (actor.kind === 'person' && !(actor.speaks && actor.role !== null && isOfState(scene, actor.role.phrase))) return;
  if (actor.role?.phrase.determiner === 'possessive') return; // whose he is stands there, though nobody known
  if (actor.kind !== 'person' && !(actor.kind === 'body' && actor.registerId === null && isGeneric(actor.name))) return;
  const role = actor.role?.phrase;
  const company = actor.role && isChiefExecutive(scene, actor.role.phrase) ? companyBefore(scene, phrase) : null;
  if (company) {
    belong(actor, company, `role: "${actor.role!.text}" does not say of whom`);
    return;
  }
  const isSpokes = actor.kind === 'person' && actor.role!.phrase.noun!.lemma.startsWith('spokes');
  const fits = isSpokes
    ? (other: Actor) => isPolity(other) || other.kind === 'body' || (other.kind === 'organisation' && !other.isMedium)
    : (other: Actor) => isPolity(other) && (role === undefined || mayHaveOffice(scene, role, other));
  const held = role && isSeceding(scene, role) ? role.head : phrase.head;
  const owner = presentOwner(scene, held, fits) ?? (role === undefined ? null : onlyOwner(scene, role));
  if (!owner) return;
  belong(
    actor,
    owner,
    actor.role ? `role: "${actor.role.text}" does not say of whom` : `name: "${actor.name}" does not say of whom`,
  );
}

/** "Chief Executive": of a company before of a territory that has one. */
const isChiefExecutive = ({ index }: Scene, { head, noun }: Phrase): boolean =>
  noun!.lemma === 'executive' && /^chief$/i.test(index.trees.numbered.tokens[head - 1]?.form ?? '');

/** The company that a story speaks of, by its name or as "the company". */
function companyBefore(scene: Scene, { head }: Phrase): Affiliation | null {
  const isCompany = ({ kind, nouns, isMedium }: Actor): boolean =>
    kind === 'organisation' && !isMedium && ['company', 'firm', 'chain', 'business'].some((noun) => nouns.has(noun));
  const [best] = rankAntecedents(scene, head, (actor) => (actor && isCompany(actor) ? 0 : null));
  return best?.actor ? { actor: best.actor, alternatives: [], isStated: false } : null;
}

/** "His counterpart, Moussa Saidou": of the other state of which the story speaks there. */
function ofTheOther(scene: Scene, actor: Actor, role: Phrase): void {
  const whose = scene.index.specifiers(role).find(({ relation }) => relation === 'possessive')?.phrase;
  const first = whose && scene.linkOf(whose)?.actor;
  if (!first) return;
  const own = sideOf(first);
  const owner = presentOwner(scene, role.head, (other) => isPolity(other) && other !== own);
  if (owner) belong(actor, owner, `role: "${actor.role!.text}" is not of ${own.name}`);
}

/** "Taoiseach Simon Harris" where the story has not named Ireland: the first of the states that have the office. */
function onlyOwner(scene: Scene, role: Phrase): Affiliation | null {
  const [only] = fewWith(scene, role);
  return only === undefined ? null : { actor: scene.cast.registered(only), alternatives: [], isStated: false };
}

const GENERIC = new Set(
  'central national federal supreme special joint high constitutional electoral election investigative emergency emergencies general public civil royal border coast guard secret intelligence military naval of for the and on statistics statistical revenue human rights natural resources water'.split(
    ' ',
  ),
);

/** "Central Election Commission": a body such as any state has; "Hampshire Police" says itself whose it is. */
function isGeneric(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => GENERIC.has(word) || isPortfolio(word) || actorNoun(word, word) !== null);
}

/** Titles that those who serve a state bear, by whatever words before them: "Reintegration Minister". */
const OF_STATE = new Set([
  'minister',
  'president',
  'premier',
  'secretary',
  'commissioner',
  'ambassador',
  'chancellor',
  'envoy',
  'pm',
]);

/** Words that say that a role is nobody's of the state: "Rebel leader", "Opposition spokeswoman". */
const AGAINST = new Set([
  'rebel',
  'rebels',
  'opposition',
  'separatist',
  'guerrilla',
  'militia',
  'party',
  'union',
  'tribal',
  'exiled',
]);

function isOfState(scene: Scene, role: Phrase): boolean {
  const { tokens } = scene.index.trees.numbered;
  for (let token = role.first; token < role.head; token++)
    if (AGAINST.has(tokens[token]!.form.toLowerCase())) return isSeceding(scene, role);
  return isStateOffice(scene, role) || OF_STATE.has(role.noun!.lemma) || role.noun!.lemma.startsWith('spokes');
}

/** "Separatist leader": of the part of a state that the story speaks of. */
const isSeceding = (scene: Scene, { head, noun }: Phrase): boolean =>
  isRegional(scene, head) &&
  /^(?:leader|head|chief|president|premier|minister|commander|official|authority)$/.test(noun!.lemma);

function takeBrackets(scene: Scene, actor: Actor, phrase: Phrase): void {
  const stated = inBrackets(scene, phrase);
  if (!stated) return;
  belong(actor, stated, 'brackets behind the name');
  actor.speaks = true;
}

/** Organisations whose people speak for themselves. */
const FREE = /\b(?:University|College|School|Party|Institute|Church)\b/;

/** "Nikki Holland of the National Crime Agency", "M. Sixten Brahe, for Sweden, said": she speaks for it. */
function takeOf(scene: Scene, actor: Actor, phrase: Phrase): void {
  const forWhom = statedAffiliation(scene, phrase, 'for');
  if (forWhom && isPolity(forWhom.actor)) {
    belong(actor, forWhom, 'behind the name');
    actor.speaks = true;
    return;
  }
  const stated = statedAffiliation(scene, phrase, 'of');
  if (!stated || !/^(?:organisation|body)$/.test(stated.actor.kind) || stated.actor.isMedium) return;
  if (FREE.test(stated.actor.name)) return;
  belong(actor, stated, 'behind the name');
  actor.speaks = true;
}

/** "Ag Intalla said in Gao, on behalf of the movement", "speaking for the Health Ministry": for whom somebody says it. */
function takeBehalf(scene: Scene, actor: Actor, { head }: Phrase): void {
  const { trees, at, firstBehind, phrases } = scene.index;
  const { words, headOf, tokens } = trees.numbered;
  const verb = headOf[head]!;
  const verbs = [
    ...(verb >= 0 && words[verb]!.deprel !== 'acl:relcl' && /^nsubj/.test(words[head]!.deprel) ? [verb] : []),
    ...trees.children(head).filter((child) => words[child]!.deprel.startsWith('acl')),
  ];
  for (const said of verbs)
    for (const child of trees.children(said)) {
      if (!/^(?:obl|advcl|nmod)/.test(words[child]!.deprel) && child !== said) continue;
      const behalf = behalfBefore(tokens, child);
      const speaksFor = words[said]!.lemma === 'speak' && prepositionOf(trees, child) === 'for';
      const phrase = behalf >= 0 ? (at(child) ?? phrases[firstBehind(behalf + 1)]) : speaksFor ? at(child) : null;
      const link = phrase && scene.linkOf(phrase);
      if (!link || link.actor.kind === 'person') continue;
      belong(actor, { actor: link.actor, alternatives: link.alternatives, isStated: true }, 'on behalf');
      actor.speaks = true;
      return;
    }
}

/** The token "of" of "on behalf of" near before a token or right behind it, or -1. */
function behalfBefore(tokens: readonly { form: string }[], token: number): number {
  for (let at = token + 1; at > Math.max(1, token - 6); at--)
    if (
      tokens[at]?.form === 'of' &&
      /^behalf$/i.test(tokens[at - 1]!.form) &&
      /^(?:on|in)$/i.test(tokens[at - 2]?.form ?? '')
    )
      return at;
  return -1;
}
