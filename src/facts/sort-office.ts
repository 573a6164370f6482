import { isPolity, officeOf, type Phrase, type Scene } from '../mentions/index.ts';
import { isRank } from './fact-words.ts';
import type { Owner } from './owner-of.ts';

/** Sorts of register/offices.csv whose bearers lead a state or territory. */
const LEADING = new Set(['head-of-state', 'head-of-government', 'leader']);
/** Sorts of what somebody does, not of an office. */
const NO_OFFICE = new Set(['expert', 'civil', 'media', 'royal', 'religious', 'movement']);

/** Whether a role leads a state or territory, is another office, or none: "aide", "General", "activist". */
export function sortOffice(scene: Scene, role: Phrase, { of }: Owner): 'leader' | 'office' | null {
  const noun = role.noun!.lemma;
  if (isRank(noun)) return null;
  const office = officeOf(scene, role);
  if (office === null) return role.noun!.speaks ? 'office' : null;
  if (office.speaksFor === 'none' || NO_OFFICE.has(office.sort)) return null;
  if (!isPolity(of) || !LEADING.has(office.sort)) return role.noun!.speaks ? 'office' : null;
  return isOfSuccessor(scene, role) ? 'office' : 'leader';
}

/** "crown prince", "deputy president": not who leads. */
function isOfSuccessor({ index }: Scene, { first, head }: Phrase): boolean {
  const { tokens } = index.trees.numbered;
  for (let token = first; token < head; token++)
    if (/^(?:crown|deputy|vice|assistant|opposition)$/i.test(tokens[token]!.form)) return true;
  return false;
}
