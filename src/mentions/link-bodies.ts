import type { BodyNoun, RegisterEntity } from '../register/index.ts';
import type { Actor, Link } from './actor.ts';
import { type Affiliation, isRegional, presentOwner, statedAffiliation, stateOfOpening } from './affiliate.ts';
import type { Phrase } from './find-phrases.ts';
import { isPolity } from './is-polity.ts';
import { adjectivesOf } from './make-unnamed.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { sideOf } from './sides.ts';
import { textOf, wordsWithoutArticle } from './text-of.ts';

/** "Kosovo's foreign ministry", "the Lithuanian parliament", "its cabinet": the body of whom it is said to be, or null for others. */
export function linkBody(scene: Scene, phrase: Phrase): Link | null {
  const found = bodyNounOf(scene, phrase);
  if (found === null) return null;
  const { noun, from } = found;
  // “an assembly of foreign ministers” is no parliament.
  if (phrase.determiner === 'indefinite' && noun.speaksFor === 'state') return null;
  const stated = statedAffiliation(scene, phrase) ?? ownerOfHolder(scene, phrase);
  // “the islands' assembly”: of whom nobody knows is not of whom the story speaks.
  if (stated === null && phrase.determiner === 'possessive' && !isPossessedWithin(scene, phrase, from)) return null;
  if (stated === null && phrase.determiner !== 'indefinite') {
    const before = rankAntecedents(scene, phrase.head, (actor) =>
      actor !== null && actor.kind === 'body' && isSort(actor, noun.body) && suitsHere(scene, phrase, actor) ? 1 : null,
    )[0]?.actor;
    if (before)
      return {
        actor: before,
        alternatives: [],
        trace: [`description: "${textOf(scene, phrase)}" is ${before.name}, called so before`],
      };
  }
  const owner =
    ownedBy(phrase, stated) ?? (isOfState(phrase, noun) ? presentOwner(scene, phrase.head, isPolity) : null);
  if (owner === null) return null;
  const side = isOwner(owner.actor) ? owner.actor : sideOf(owner.actor);
  if (!isOwner(side)) return null;
  const actor = bodyActor(scene, side, noun);
  const called = wordsFrom(scene, phrase, from);
  if (called.includes(' ') && called !== actor.name) actor.aliases.add(called);
  // “The army” is the Iranian army, where no name stands in the words themselves.
  if (stated === null && side.kind !== 'organisation')
    for (const adjective of adjectivesOf(scene.register, side).slice(0, 2)) actor.aliases.add(`${adjective} ${called}`);
  const how = owner.isStated ? '' : ', of whom the story speaks there';
  return {
    actor,
    alternatives: owner.alternatives.filter(isOwner).map((other) => bodyActor(scene, other, noun)),
    trace: [`body: "${textOf(scene, phrase)}" is ${actor.name} (${noun.file}:${noun.line})${how}`],
  };
}

/** The words of a body, those of its noun with them that the tree hangs elsewhere: "the emergencies ministry". */
function wordsFrom(scene: Scene, phrase: Phrase, from: number): string {
  return wordsWithoutArticle(scene, from < phrase.first ? { ...phrase, first: from } : phrase);
}

/** "Ndiaye's government": of whom nobody tells what he is of is the government of which the story speaks. */
function ownedBy({ determiner }: Phrase, stated: Affiliation | null): Affiliation | null {
  if (stated === null) return null;
  const { kind, registerId } = sideOf(stated.actor);
  const isSomebody = kind === 'person' || (kind === 'place' && determiner === 'possessive');
  return isSomebody && registerId === null ? null : stated;
}

/** A body named before is not of another state than that in which the sentence sets out, nor a state's where "regional" is said. */
function suitsHere(scene: Scene, { head }: Phrase, body: Actor): boolean {
  // “No government has recognised it”: none that “the government” could be.
  if (body.affiliation === null) return false;
  const here = stateOfOpening(scene, head);
  const side = sideOf(body);
  return (here === null || side === here) && (!isRegional(scene, head) || side.kind === 'territory');
}

/** "the ministry" is the foreign ministry that the story named. */
function isSort({ nouns }: Actor, body: string): boolean {
  return nouns.has(body) || [...nouns].some((other) => other.endsWith(`-${body}`));
}

/** Bodies of states that are no state's voice in general, but that a story leaves without their state all the same. */
const OF_STATE = new Set(['army', 'supreme-court', 'constitutional-court']);

/** Whether a story that names a body without its state means that of which it speaks. */
function isOfState({ determiner, plural }: Phrase, { body, speaksFor }: BodyNoun): boolean {
  if (determiner === 'bare' && plural) return false; // “troops”
  return determiner !== 'indefinite' && (speaksFor === 'state' || OF_STATE.has(body));
}

const isOwner = (actor: Actor): boolean => isPolity(actor) || (actor.kind === 'organisation' && !actor.isMedium);

/** The longest noun for a body that ends at a phrase's head: "foreign ministry" before "ministry". */
function bodyNounOf({ index, register }: Scene, { head, first }: Phrase): { noun: BodyNoun; from: number } | null {
  const { tokens, sentenceOf, firstOf } = index.trees.numbered;
  const low = Math.max(firstOf[sentenceOf[head]!]!, Math.min(first, head - 4));
  for (let from = low; from <= head; from++) {
    const match = register.longestBodyAt(tokens.slice(from, head + 6), 0);
    if (match && from + match.length > head) return { noun: match.entries[0]!, from };
  }
  return null;
}

/** "The prime minister's office": whose it is, is part of what it is called. */
function isPossessedWithin({ index: { trees } }: Scene, { head }: Phrase, from: number): boolean {
  return trees
    .children(head)
    .some((child) => trees.numbered.words[child]!.deprel === 'nmod:poss' && child >= from && child < head);
}

/** "Chinese Foreign Ministry spokesman": the ministry is of whom its spokesman is. */
function ownerOfHolder(scene: Scene, phrase: Phrase): Affiliation | null {
  const { headOf, words } = scene.index.trees.numbered;
  if (!/^(?:compound|nmod)/.test(words[phrase.head]!.deprel)) return null;
  const holder = scene.index.at(headOf[phrase.head]!);
  if (holder?.noun?.kind !== 'person') return null;
  for (const { phrase: other } of scene.index.specifiers(holder)) {
    if (other === phrase || (other.form !== 'name' && other.form !== 'pronoun')) continue;
    const link = scene.linkOf(other);
    if (link && isPolity(link.actor)) return { actor: link.actor, alternatives: link.alternatives, isStated: true };
  }
  return null;
}

function bodyActor({ register, cast }: Scene, owner: Actor, noun: BodyNoun): Actor {
  const known: RegisterEntity | null = owner.registerId === null ? null : register.bodyOf(owner.registerId, noun.body);
  const id = known?.id ?? null;
  const name = known?.name ?? `${noun.name} of ${owner.name}`;
  const actor = cast.once(`body ${id ?? name}`, () =>
    cast.add({ registerId: id, name, kind: 'body', named: true, affiliation: owner }),
  );
  actor.nouns.add(noun.body);
  return actor;
}
