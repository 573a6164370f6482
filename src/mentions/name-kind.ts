import { actorNoun } from './actor-nouns.ts';
import type { EntityKind } from './entity.ts';
import type { Phrase } from './find-phrases.ts';
import { isFirstName } from './first-names.ts';
import { LOCATIVE } from './locative.ts';
import { NAME_NOUNS } from './name-nouns.ts';
import { electedKind, type NameVotes } from './name-votes.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { prepositionOf, relationOf } from './story-trees.ts';
import { isModifierOfTitle, type Ties } from './tie-phrases.ts';

/** "Bridge", "the Brankovo River": a place that is no town. */
export function isLandmark(name: string): boolean {
  return PLACE.test(name.split(' ').at(-1)!);
}

/** What an unknown name names, as far as its words and those around it tell; null where they do not. */
export function nameKind(
  index: PhraseIndex,
  ties: Ties,
  phrase: Phrase,
  words: readonly string[],
  isSource: (token: number) => boolean,
  votes: NameVotes | undefined,
): EntityKind | null {
  const { trees } = index;
  if (words.length === 1 && STATE_ABBREVIATION.test(words[0]!)) return 'place';
  if (isModifierOfTitle(index, phrase)) return kindOfWords(words) ?? 'organisation';
  const roles = ties.rolesOf(phrase).map(({ noun }) => noun!.kind);
  if (roles.includes('person') || ties.honorific(phrase) !== null) return 'person';
  if (words.length === 2 && isFirstName(words[0]!) && !ORGANISED.test(words[1]!)) return 'person';
  const own = kindOfWords(words);
  if (own !== null) return own;
  if (words.length > 1 && words.length < 5 && isFirstName(words[0]!)) return 'person';
  for (const kind of roles) {
    if (kind === 'place') return 'place';
    if (kind === 'organisation' || kind === 'medium' || kind === 'body') return 'organisation';
    if (kind === 'group') return 'organisation';
  }
  if (words.length > 1 && words.every((word) => word === word.toUpperCase() && /\p{L}{2}/u.test(word))) return 'person';
  const elected = votes ? electedKind(votes, words.length === 1 ? SURE : SURE - 0.1) : null;
  if (elected !== null) return elected;
  if (words.length === 1 && /^[A-Z][A-Z-]+$/.test(words[0]!) && words[0]!.length < 7) return 'organisation';
  const preposition = prepositionOf(trees, phrase.head);
  const relation = relationOf(trees, phrase.head);
  if (
    preposition !== null &&
    LOCATIVE.has(preposition) &&
    (relation === 'obl' || relation === 'nmod') &&
    !isSource(phrase.head)
  )
    return preposition === 'to' || preposition === 'from' ? null : 'place';
  return words.length === 1 && isFirstName(words[0]!) ? 'person' : null;
}

/** From so much a mention on the votes are believed. */
const SURE = 0.6;

/** "Popular Party" is an organisation, "Oriel Island" a place, by its last noun; "Bank of Oriel" by its first. */
function kindOfWords(words: readonly string[]): EntityKind | null {
  if (words.length === 1) return null;
  // “Lindqvist & Daughters”
  if (words.includes('&')) return 'organisation';
  const connector = words.findIndex((word) => /^(?:of|for|to|on|against)$/.test(word));
  const noun = connector > 0 ? words[connector - 1]! : words.at(-1)!;
  const kind = actorNoun(noun.toLowerCase(), noun.toLowerCase())?.kind ?? null;
  if (kind === 'organisation' || kind === 'medium' || kind === 'group') return 'organisation';
  if (kind === 'body') return 'body';
  if (kind === 'place') return 'place';
  if (PLACE.test(noun)) return 'place';
  if (NAME_NOUNS.test(noun)) return 'organisation';
  return connector > 0 || words.some((word) => COMPANY.test(word)) ? 'organisation' : null;
}

/** States of the USA as datelines and addresses shorten them. */
const STATE_ABBREVIATION =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.$/;
/** Second words that no person is called by: "Jordan River" may be one, "Jordan Party" is none. */
const ORGANISED =
  /^(?:Party|Union|Council|Group|Institute|Foundation|University|College|Press|News|Times|Bank|Corporation|Company)$/;
const PLACE =
  /^(?:Street|Avenue|Road|Square|River|Lake|Mountain|Mountains|Sea|Ocean|Bay|Gulf|Coast|Desert|Forest|Park|Airport|Bridge|Beach|Port|Harbor|Harbour|Hills|Heights|Cape|Strait|Straits|Canal|Plaza|Stadium|Highway|Falls|Creek)$/;
const COMPANY =
  /^(?:Center|Centre|Institute|Foundation|Trust|Fund|Inc\.?|Corp\.?|Ltd\.?|LLC|PLC|plc|Co\.?|GmbH|S\.A\.|Group|Holdings|Airlines|Airways|Motors|Industries|International|Systems|Technologies|Partners)$/;
