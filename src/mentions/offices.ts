import type { OfficeEntry } from '../register/index.ts';
import type { Phrase } from './find-phrases.ts';
import { modifiersOf } from './modifiers.ts';
import type { Scene } from './scene.ts';

/** The register's entry for the office that a role names, the longest that ends at or runs over its noun; or null. */
export function officeOf({ register, index }: Scene, { first, head }: Phrase): OfficeEntry | null {
  const { tokens } = index.trees.numbered;
  for (let from = first; from <= head; from++) {
    const match = register.longestOfficeAt(tokens.slice(from, head + 8), 0);
    if (match && from + match.length > head) return match.entries[0]!;
  }
  return null;
}

/** "Foreign Minister", "President": an office of a state, whichever it is. */
export function isStateOffice(scene: Scene, role: Phrase): boolean {
  return officeOf(scene, role)?.speaksFor === 'state';
}

/** Whether who holds a role speaks for the state, body or organisation that it belongs to. */
export function speaksByRole(scene: Scene, role: Phrase): boolean {
  if (modifiersOf(scene.index, role).isFormer) return false;
  if (role.noun!.lemma === 'member')
    return scene.index.specifiers(role).some(({ phrase }) => /^(?:cabinet|government)$/.test(phrase.noun?.lemma ?? ''));
  const office = officeOf(scene, role);
  if (office === null || office.speaksFor === 'same') return role.noun!.speaks;
  return office.speaksFor !== 'none';
}
