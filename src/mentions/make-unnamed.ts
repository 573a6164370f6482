import type { Register } from '../register/index.ts';
import type { Actor, Link } from './actor.ts';
import type { ActorNoun } from './actor-nouns.ts';
import { type Affiliation, presentOwner } from './affiliate.ts';
import { belong } from './belong.ts';
import { bodyServed } from './body-served.ts';
import type { EntityKind } from './entity.ts';
import type { Phrase } from './find-phrases.ts';
import { townOf } from './give-role.ts';
import { isPolity } from './is-polity.ts';
import { isLandmark } from './name-kind.ts';
import { nameUnnamed } from './name-unnamed.ts';
import { officeOf, speaksByRole } from './offices.ts';
import { portfoliosOf } from './portfolio.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import type { Scene } from './scene.ts';
import { textOf, wordsWithoutArticle } from './text-of.ts';

/** Somebody who stays without a name. */
export function makeUnnamed(scene: Scene, phrase: Phrase, kind: EntityKind, stated: Affiliation | null): Link {
  const noun = phrase.noun!;
  const ofTown = noun.kind === 'person' && officeOf(scene, phrase)?.speaksFor === 'place';
  const served = !ofTown && noun.kind === 'person' && isDefinite(phrase) ? bodyServed(scene, phrase, stated) : null;
  const owner = ofTown ? townOf(scene, phrase) : (served ?? stated ?? ownerByContext(scene, phrase, noun));
  const name = nameUnnamed(scene, phrase);
  const said = wordsWithoutArticle(scene, phrase);
  const others = inverted(name, owner).filter((alias) => alias !== said.replace(/’/g, "'"));
  const called = [...aliasesOf(scene, phrase, owner), said, ...others, ...familyOf(phrase, owner)];
  const actor = scene.cast.add({
    name,
    aliases: new Set(called.filter((alias) => alias.toLowerCase() !== name.toLowerCase())),
    kind,
    named: false,
    plural: phrase.plural,
    sex: noun.sex,
    nouns: new Set([noun.lemma]),
    portfolios: portfoliosOf(textOf(scene, phrase), noun.lemma),
    role: { text: textOf(scene, phrase), phrase },
    speaks: served !== null || speaksByRole(scene, phrase) || speaksTogether(phrase, noun, stated),
    isMedium: noun.kind === 'medium',
    ofTown,
  });
  if (owner) belong(actor, owner, `description: "${textOf(scene, phrase)}"`);
  return { actor, alternatives: [], trace: [`description: "${textOf(scene, phrase)}" has no name in the story`] };
}

/** "The five members of ASEAN", "the separatists of Anjouan", "their embassies": those who speak for what they make up. */
function speaksTogether({ plural }: Phrase, { lemma, kind }: ActorNoun, stated: Affiliation | null): boolean {
  if (stated === null) return false;
  const { kind: of, registerId, name } = stated.actor;
  if (lemma === 'source') return true;
  if (!plural) return false;
  if (lemma === 'member')
    return of === 'organisation' && registerId !== null && !/\b(?:Party|Movement|Front)\b/.test(name);
  return kind === 'body' || (SECEDING.has(lemma) && of === 'territory');
}

const SECEDING = new Set(['separatist', 'secessionist', 'rebel', 'insurgent', 'nationalist', 'notable', 'elder']);

const isDefinite = ({ determiner }: Phrase): boolean => determiner === 'definite' || determiner === 'demonstrative';

/** "legal team of Ana Lund" is Ana Lund's legal team. */
function inverted(name: string, owner: Affiliation | null): string[] {
  const end = ` of ${owner?.actor.name}`;
  if (!owner || !name.endsWith(end)) return [];
  return [`${owner.actor.name}${/s$/.test(owner.actor.name) ? "'" : "'s"} ${name.slice(0, -end.length)}`];
}

/** "His family" is the Lund family. */
function familyOf({ noun }: Phrase, owner: Affiliation | null): string[] {
  if (noun!.lemma !== 'family' || owner?.actor.kind !== 'person' || !owner.actor.named) return [];
  return [`${owner.actor.name.split(' ').at(-1)} family`];
}

/** Whose an unnamed person is, said by the adjectives of the state: "officials in Vilnius" are Lithuanian officials. */
function aliasesOf(scene: Scene, { head, noun, first }: Phrase, owner: Affiliation | null): string[] {
  const { register, index } = scene;
  const side = owner?.actor;
  if ((noun!.kind !== 'person' && noun!.kind !== 'body') || !side) return [];
  const called = side.kind === 'place' ? [side.name, ...ofHome(scene, head, noun!)] : adjectivesOf(register, side);
  const { tokens, words } = index.trees.numbered;
  const kept: string[] = [];
  for (let token = first; token <= head; token++)
    if (/^(?:ADJ|NOUN|PROPN)$/.test(words[token]!.upos) && index.at(token)?.form !== 'name')
      kept.push(tokens[token]!.form.toLowerCase());
  return called.slice(0, 4).map((name) => `${name} ${kept.join(' ')}`);
}

/** The police of a town are those of the state in which the story plays, too: "Norwegian police". */
function ofHome(scene: Scene, head: number, { lemma }: ActorNoun): string[] {
  const home = lemma === 'police' ? presentOwner(scene, head, isPolity) : null;
  return home ? adjectivesOf(scene.register, home.actor).slice(0, 1) : [];
}

/** The adjectives of a state or territory of the register; none for others. */
export function adjectivesOf(register: Register, { kind, registerId }: Actor): string[] {
  if ((kind !== 'state' && kind !== 'territory') || registerId === null) return [];
  const names = register.namesOf(registerId);
  const own = names.filter(({ sort }) => sort === 'adjective');
  // Demonyms that are adjectives too, as most are: “Georgian”, but not “Georgians” and “Briton”.
  const adjectives =
    own.length > 0 ? own : names.filter(({ sort, name }) => sort === 'demonym' && /(?:an|ese|ish|i|ch)$/.test(name));
  return adjectives.map(({ name }) => name);
}

/** "A spokeswoman said": of the organisation or state that the story speaks of there. */
function ownerByContext(scene: Scene, phrase: Phrase, noun: ActorNoun): Affiliation | null {
  if (phrase.determiner === 'possessive') return null; // whose it is stands there, though nobody known
  if (noun.kind === 'body') return phrase.determiner === 'indefinite' ? null : ownerOfBody(scene, phrase, noun);
  if (!noun.speaks || noun.kind !== 'person' || PRIVATE.has(noun.lemma)) return null;
  const fits = noun.lemma.startsWith('spokes')
    ? (actor: Actor) => (isPolity(actor) || actor.kind === 'body' || actor.kind === 'organisation') && !actor.isMedium
    : isPolity;
  return presentOwner(scene, phrase.head, fits);
}

/** Police are of the town that the story speaks of before they are of a state. */
function ownerOfBody(scene: Scene, phrase: Phrase, { lemma }: ActorNoun): Affiliation | null {
  if (lemma === 'police') {
    const isTown = ({ kind, named, name }: Actor): boolean => kind === 'place' && named && !isLandmark(name);
    const [town] = rankAntecedents(scene, phrase.head, (actor) => (actor && isTown(actor) ? 0 : null));
    if (town?.actor && town.score > NEAR) return { actor: town.actor, alternatives: [], isStated: false };
  }
  // “The honours committee”: nobody tells of which state it is, and it need be none's.
  return OWN.has(lemma) ? null : presentOwner(scene, phrase.head, isPolity);
}

/** Bodies that associations and events have as well as states. */
const OWN = new Set(['committee', 'jury', 'panel']);

/** So near a town must have been named for the police to be its own. */
const NEAR = -2.5;

const PRIVATE = new Set(
  'aide adviser advisor source diplomat owner founder co-founder cofounder manager executive boss judge officer source leader organiser organizer principal dean chief head director speaker lord'.split(
    ' ',
  ),
);
