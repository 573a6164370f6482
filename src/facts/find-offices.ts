import { modifiersOf, type Scene } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';
import { findHolders, type OfficeHeld } from './find-holders.ts';
import { officeWords } from './office-words.ts';
import { ownerOf } from './owner-of.ts';
import { sortOffice } from './sort-office.ts';

/** Who leads a state or territory, and who holds which other office: "Foreign Minister Ana Lopez", "Ana Lopez, its foreign minister". */
export function findOffices(scene: Scene): FactDraft[] {
  return findHolders(scene).flatMap((held) => draftOffice(scene, held) ?? []);
}

function draftOffice(scene: Scene, { holder, role, first, last }: OfficeHeld): FactDraft | null {
  if (modifiersOf(scene.index, role).isFormer) return null;
  const owner = ownerOf(scene, role, holder);
  const sort = owner && sortOffice(scene, role, owner);
  if (!sort) return null;
  const words = officeWords(scene, role, owner);
  const told = { about: owner.about, first, last, score: owner.isStated ? 0.9 : 0.75, rule: `office: "${words}"` };
  return sort === 'leader'
    ? { ...told, property: 'leader', value: holder.name, qualifier: words }
    : { ...told, property: 'office', value: `${words}: ${holder.name}` };
}
