import { type Actor, homeOf, isPolity, type Phrase, type Scene } from '../mentions/index.ts';
import type { OfficeEntry } from '../register/index.ts';
import { actorAt } from './polity-at.ts';
import type { OfficeDraft } from './settle-holders.ts';
import { formAt } from './walk-clause.ts';
import { wordsBetween } from './words-between.ts';

/** Offices whose title is no noun for a person: "the Lord Privy Seal", "Chargé d'Affaires", "Consul-General", "Under-Secretary of State". */
export function findTitles(scene: Scene): OfficeDraft[] {
  const { tokens, words, sentenceOf } = scene.index.trees.numbered;
  const found: OfficeDraft[] = [];
  for (let token = 0; token < tokens.length; token++) {
    if (!STARTS.test(tokens[token]!.form) || !/^(?:PROPN|NOUN)$/.test(words[token]!.upos)) continue;
    const match = scene.register.longestOfficeAt(tokens.slice(token, token + LONGEST), 0);
    const last = token + (match?.length ?? 0) - 1;
    if (!match || last <= token || sentenceOf[last] !== sentenceOf[token] || isRole(scene, token, last)) continue;
    const draft = draftTitle(scene, token, last, match.entries[0]!);
    if (draft) found.push(draft);
  }
  return found;
}

const LONGEST = 8;
/** How the titles begin that one cannot tell by their last word. */
const STARTS =
  /^(?:lord|charg[eé]|consul|under|under-secretary|permanent|first|chief|attorney|solicitor|keeper|master)$/i;

/** Whether a description of a person is headed by the last word of a title: then it is read as any other. */
function isRole({ index }: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    const phrase = index.at(token);
    if (phrase?.noun?.kind === 'person' && phrase.form === 'description' && phrase.head === last) return true;
  }
  return false;
}

function draftTitle(scene: Scene, first: number, last: number, entry: OfficeEntry): OfficeDraft | null {
  if (entry.speaksFor !== 'state') return null;
  const named = nameBefore(scene, first) ?? nameBehind(scene, last);
  const holder = named && scene.links.get(named)?.actor;
  if (!named || holder?.kind !== 'person' || !holder.named) return null;
  const owner = ownerBefore(scene, first) ?? onlyOwner(scene, entry);
  if (owner === null) return null;
  const end = endOf(scene, last);
  const office = wordsBetween(scene, first, end);
  return {
    ...{ about: owner.about, property: 'office', value: `${office}: ${holder.name}`, holder, office },
    ...{ isStated: owner.isStated, sort: `${holder.number} ${entry.title}` },
    ...{ first: Math.min(first, named.first), last: Math.max(end, named.last), score: 0.8 },
    why: `office: "${office}"`,
  };
}

/** "Mr Rupert Holm, the Lord Privy Seal" */
function nameBefore(scene: Scene, first: number): Phrase | null {
  let token = first - 1;
  while (token > first - 4 && (formAt(scene, token) === 'the' || actorAt(scene, token)?.kind === 'state')) token--;
  const phrase = formAt(scene, token) === ',' ? scene.index.at(token - 1) : null;
  return phrase?.form === 'name' && phrase.last === token - 1 ? phrase : null;
}

/** "the Consul-General at Mukden, Signor Aldo Rossi": behind its place and words of courtesy. */
function nameBehind(scene: Scene, last: number): Phrase | null {
  const { sentenceOf } = scene.index.trees.numbered;
  for (let token = last + 1; token <= last + REACH && sentenceOf[token] === sentenceOf[last]; token++) {
    const phrase = scene.index.at(token);
    if (phrase?.form === 'name' && phrase.first <= token && scene.links.get(phrase)?.actor.kind === 'person')
      return phrase;
    if (/^(?:VERB|AUX|PRON|CCONJ|NUM)$/.test(scene.index.trees.numbered.words[token]!.upos)) return null;
  }
  return null;
}

/** How many words stand between a title and a name: a place, a sign and what the holder is called. */
const REACH = 6;

/** "the Colombian Chargé d'Affaires", "Colombia's" */
function ownerBefore(scene: Scene, first: number): { about: Actor; isStated: boolean } | null {
  const at = /^['’]s$/.test(formAt(scene, first - 1)) ? first - 2 : first - 1;
  const actor = at < 0 ? null : actorAt(scene, at);
  return actor && isPolity(actor) ? { about: actor, isStated: true } : null;
}

/** The one state that has such an office; else that from which the story comes, where its words do not say. */
function onlyOwner(scene: Scene, { entities, sort }: OfficeEntry): { about: Actor; isStated: boolean } | null {
  const [only] = entities;
  if (only !== undefined) return { about: scene.cast.registered(only), isStated: true };
  const home = sort === 'envoy' ? null : homeOf(scene);
  return home && { about: home, isStated: false };
}

/** "Consul-General at Mukden": the place is part of the title. */
function endOf(scene: Scene, last: number): number {
  const place = /^(?:at|in)$/.test(formAt(scene, last + 1)) ? scene.index.at(last + 2) : null;
  return place?.form === 'name' ? place.last : last;
}
