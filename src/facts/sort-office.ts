import { type Actor, isPolity, officeOf, type Phrase, type Scene } from '../mentions/index.ts';
import type { OfficeEntry } from '../register/index.ts';
import { isRank } from './fact-words.ts';
import type { Owner } from './owner-of.ts';
import { complementsOf } from './walk-clause.ts';

/** Sorts of register/offices.csv whose bearers lead a state or territory. */
const LEADING = new Set(['head-of-state', 'head-of-government', 'leader']);
/** Sorts of what somebody does, not of an office. */
const NO_OFFICE = new Set(['expert', 'civil', 'media', 'royal', 'religious', 'movement']);

const MONARCHS = new Set([
  'king',
  'queen',
  'emperor',
  'empress',
  'sultan',
  'emir',
  'shah',
  'prince',
  'pope',
  'leader',
  'ruler',
]);

/** Whether a role leads a state or territory, is another office, or none: "aide", "General", "activist". */
export function sortOffice(scene: Scene, role: Phrase, owner: Owner): 'leader' | 'office' | null {
  const { noun } = role;
  const office = officeOf(scene, role);
  if (isRank(noun!.lemma) && !isLongTitle(office)) return null;
  // Whose envoy he is, must be said: those of all countries are spoken of.
  if (office?.sort === 'envoy' && !owner.isStated) return null;
  if (isHeadOfGovernment(scene, role, owner)) return 'leader';
  if (isManAt(scene, role)) return owner.isStated ? 'office' : null;
  if (isChiefOfPeople(role, owner)) return 'leader';
  if (office === null) return noun!.speaks ? 'office' : null;
  if (owner.about.kind === 'organisation' && !isSpokesman(noun!.lemma) && isParty(owner.about)) return null;
  // “its leader”, where “it” is a court: nobody's office.
  if (office.sort === 'leader' && owner.of.kind === 'body') return null;
  if (office.speaksFor === 'none' || NO_OFFICE.has(office.sort)) return null;
  // “King James”: whose king, must be said.
  if (
    !owner.isStated &&
    MONARCHS.has(noun!.lemma) &&
    (noun!.lemma === 'leader' || role.determiner !== 'definite' || !isPolity(owner.of))
  )
    return null;
  if (isRegionalHead(role, office, owner)) return isOfSuccessor(scene, role) ? 'office' : 'leader';
  if (!isPolity(owner.of) || !LEADING.has(office.sort)) return noun!.speaks ? 'office' : null;
  return isOfSuccessor(scene, role) ? 'office' : 'leader';
}

function isSpokesman(lemma: string): boolean {
  return /^(?:spokes|envoy$|delegate$|representative$)/.test(lemma);
}

/** Who leads a party, a union or a firm holds no office of those whom news of statehood is about; who speaks for it may. */
function isParty({ registerId, name }: Actor): boolean {
  if (registerId === null) return true;
  return /\b(?:Party|Partei|Labou?r|Dal|Workers|Democrats|Conservatives|Tories|Coalition|Alliance)\b/.test(name);
}

/** "China's man in Geneva", "its woman at the United Nations": who represents it there. */
function isManAt(scene: Scene, { noun, head, determiner }: Phrase): boolean {
  if (!/^(?:man|woman|pointman)$/.test(noun!.lemma) || determiner !== 'possessive') return false;
  return complementsOf(scene, head, /^(?:in|at)$/).some((token) => scene.index.at(token)?.form === 'name');
}

/** "Grand Chief Samuel Lund" of the Cree. */
function isChiefOfPeople({ noun }: Phrase, { about }: Owner): boolean {
  return /^(?:chief|chieftain|king|sultan|emir|president)$/.test(noun!.lemma) && about.kind === 'group';
}

/** "Catalonia's regional leader", "the governor of Ohio": who heads a territory. */
function isRegionalHead({ noun }: Phrase, { sort, speaksFor }: OfficeEntry, { of }: Owner): boolean {
  return (
    sort === 'regional' &&
    speaksFor === 'state' &&
    of.kind === 'territory' &&
    /^(?:leader|head|governor|gov)$/.test(noun!.lemma)
  );
}

/** "Under-Secretary-General", "chief of staff": more than a rank. */
function isLongTitle(office: OfficeEntry | null): boolean {
  return office !== null && office.sort !== 'military' && office.speaksFor !== 'same' && /[ -]/.test(office.title);
}

/** "the head of Eritrea's provisional government", "chairman of the Island Council" */
function isHeadOfGovernment({ index }: Scene, { noun, head, last }: Phrase, { of, about }: Owner): boolean {
  if (!/^(?:head|leader|chief|president|chair(?:man|woman|person)?)$/.test(noun!.lemma) || !isPolity(about))
    return false;
  if (of.kind !== 'body' && !isPolity(of)) return false;
  const { tokens } = index.trees.numbered;
  const words = tokens.slice(head + 1, last + 1).map(({ form }) => form.toLowerCase());
  return of.kind === 'body' && words.some((word) => GOVERNMENT.test(word)) ? true : isRulingCouncil(words);
}

const GOVERNMENT = /^(?:government|administration|cabinet|junta)$/;

/** "the ruling council", "the new presidential council": a council that governs. */
export function isRulingCouncil(words: readonly string[]): boolean {
  const council = words.indexOf('council');
  if (words.includes('junta')) return true;
  // “the island's council”
  const before = words[council - 1] === "'s" || words[council - 1] === '’s' ? council - 2 : council - 1;
  return before >= 0 && RULING.test(words[before]!);
}

const RULING =
  /^(?:island|state|ruling|governing|presidential|military|revolutionary|command|transitional|provisional|executive|supreme|sovereign|leadership|salvation|redemption)s?$/;

/** "crown prince", "deputy president": not who leads. */
function isOfSuccessor({ index }: Scene, { first, head }: Phrase): boolean {
  const { tokens } = index.trees.numbered;
  for (let token = Math.max(0, first - 1); token < head; token++)
    if (/^(?:crown|deputy|vice|assistant|opposition)$/i.test(tokens[token]!.form)) return true;
  return false;
}
