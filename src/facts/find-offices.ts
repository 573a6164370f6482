import { type Actor, modifiersOf, type Phrase, type Scene } from '../mentions/index.ts';
import { contestedBefore, type FactScene, isContested } from './contested-at.ts';
import type { FactDraft } from './draft-fact.ts';
import { findClauseOffices } from './find-clause-offices.ts';
import { findCounterparts } from './find-counterparts.ts';
import { findHolders, type OfficeHeld } from './find-holders.ts';
import { findTitles } from './find-titles.ts';
import { isHeldNow } from './is-held-now.ts';
import { modifiersBefore } from './modifiers-before.ts';
import { officeWords } from './office-words.ts';
import { type Owner, ownerOf } from './owner-of.ts';
import { type OfficeDraft, settleHolders } from './settle-holders.ts';
import { sortOffice } from './sort-office.ts';

/** Who leads a state or territory, and who holds which other office: "Foreign Minister Ana Lopez", "Ana Lopez, its foreign minister". */
export function findOffices(scene: Scene): FactDraft[] {
  const held = findHolders(scene);
  const told = held.flatMap((each) => draftOffice(scene, each) ?? []);
  const stated = told.filter(({ isStated }) => isStated);
  const settled = held.flatMap((each) => settleOwner(scene, each, stated) ?? []);
  return [
    ...settleHolders([...settled, ...findTitles(scene), ...findCounterparts(scene, settled, held)]),
    ...findClauseOffices(scene),
  ];
}

/** A state of which the story says by name who its prime minister is has no other: then another state's is meant. */
function settleOwner(scene: Scene, held: OfficeHeld, stated: readonly OfficeDraft[]): OfficeDraft | null {
  const draft = draftOffice(scene, held);
  if (!draft || draft.isStated || !ONE_HOLDER.test(draft.office)) return draft;
  const taken = stated.filter(
    ({ holder, office }) => holder !== draft.holder && office.toLowerCase() === draft.office.toLowerCase(),
  );
  const owners = new Set(taken.map(({ about }) => about));
  return owners.has(draft.about) ? (draftOffice(scene, held, owners) ?? draft) : draft;
}

/** Offices that one at a time holds. */
const ONE_HOLDER =
  /^(?:president|(?:prime|foreign|first|finance|defen[cs]e|interior) minister|premier|chancellor|foreign secretary)$/i;

/** "separatist leader Ana Lund": whose, by what the story is about. */
function ownerAtIssue(scene: FactScene, role: Phrase): Owner | null {
  if (!/^(?:leader|chief|president|commander)$/.test(role.noun!.lemma) || role.determiner === 'indefinite') return null;
  const isOfPart = modifiersBefore(scene, role.head).some(({ words }) => OF_PART.test(words));
  const [main] = scene.atIssue ?? [];
  const about = isOfPart ? (main && isContested(scene, main) ? main : contestedBefore(scene, role.head)) : null;
  return about && { about, of: about, isStated: false };
}

const OF_PART = /^(?:separatist|secessionist|breakaway|pro-independence|independence)$/;

function draftOffice(
  scene: Scene,
  { holder, name, role, first, last }: OfficeHeld,
  taken: ReadonlySet<Actor> = new Set(),
): OfficeDraft | null {
  if (modifiersOf(scene.index, role).isFormer || !isHeldNow(scene, name, role)) return null;
  const owner = ownerOf(scene, { role, name, holder, taken }) ?? ownerAtIssue(scene, role);
  const sort = owner && sortOffice(scene, role, owner);
  if (!sort) return null;
  const words = officeWords(scene, role, owner);
  const told = {
    holder,
    isStated: owner.isStated,
    office: words,
    about: owner.about,
    sort: `${holder.number} ${role.noun!.lemma}`,
    first: startOfOffice(scene, first),
    last,
    score: scoreOf(owner.isStated, words),
    why: owner.isStated ? `office: "${words}"` : `office: "${words}", of whom the story speaks there`,
  };
  return sort === 'leader'
    ? { ...told, property: 'leader', value: holder.name, qualifier: words }
    : { ...told, property: 'office', value: `${words}: ${holder.name}` };
}

/** Of "Minister Holm" and "Foreign Minister Petra Holm" the fuller one is kept. */
function scoreOf(isStated: boolean, words: string): number {
  const fullness = Math.min(words.split(' ').length, 5) / 100;
  return Math.round(((isStated ? 0.88 : 0.7) + fullness) * 100) / 100;
}

/** "Acting Foreign Minister": the parser takes the first word for a verb at times. */
function startOfOffice({ index }: Scene, first: number): number {
  const { tokens, sentenceOf } = index.trees.numbered;
  const isBefore =
    first > 0 &&
    sentenceOf[first - 1] === sentenceOf[first] &&
    /^(?:Acting|Deputy|Interim|Caretaker)$/.test(tokens[first - 1]!.form);
  return isBefore ? first - 1 : first;
}
