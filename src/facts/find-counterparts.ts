import { isPolity, modifiersOf, type Phrase, type Scene } from '../mentions/index.ts';
import { findHolders, type OfficeHeld } from './find-holders.ts';
import { nationOf } from './noun-owner.ts';
import type { OfficeDraft } from './settle-holders.ts';

/** "Foreign Minister Ana Lopez met her Turkish counterpart, Kemal Aydin": he holds the office of whom the sentence told before. */
export function findCounterparts(
  scene: Scene,
  told: readonly OfficeDraft[],
  held: readonly OfficeHeld[] = findHolders(scene),
): OfficeDraft[] {
  return held.flatMap(({ holder, role, first, last }): OfficeDraft[] => {
    if (role.noun!.lemma !== 'counterpart' || modifiersOf(scene.index, role).isFormer) return [];
    const about = nationOf(scene, role.head);
    const other = about && officeBefore(scene, told, role);
    if (!other || !isPolity(about) || other.about === about) return [];
    const value = other.property === 'leader' ? holder.name : `${other.office}: ${holder.name}`;
    const why = `office: "counterpart" of ${other.office}`;
    return [
      {
        ...other,
        about,
        holder,
        value,
        isStated: true,
        sort: `${holder.number} counterpart`,
        first,
        last,
        score: 0.8,
        why,
      },
    ];
  });
}

/** The office that a sentence tells last before a role. */
function officeBefore({ index }: Scene, told: readonly OfficeDraft[], { first }: Phrase): OfficeDraft | undefined {
  const { sentenceOf } = index.trees.numbered;
  return told.filter((draft) => draft.last < first && sentenceOf[draft.last] === sentenceOf[first]).at(-1);
}
