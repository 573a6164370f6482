import type { OfficeEntry } from '../register/index.ts';
import type { Phrase } from './find-phrases.ts';
import { modifiersOf } from './modifiers.ts';
import type { Scene } from './scene.ts';

/** The register's entry for the office that a role names, the longest that ends at or runs over its noun; or null. */
export function officeOf({ register, index }: Scene, { first, head, determiner }: Phrase): OfficeEntry | null {
  const { tokens, sentenceOf, firstOf } = index.trees.numbered;
  // “Attorney General”, “U.S. Attorney”: a title may begin before what the tree hangs on its noun.
  const low = determiner === 'bare' ? Math.max(firstOf[sentenceOf[head]!]!, Math.min(first, head - 3)) : first;
  for (let from = low; from <= head; from++) {
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
  if (STAFF.test(role.noun!.lemma)) return servesAbroad(scene, role);
  if (isKin(role)) return false;
  if (isPosted(scene, role)) return true;
  const office = officeOf(scene, role);
  if (office === null || office.speaksFor === 'same') return role.noun!.speaks;
  return office.speaksFor !== 'none';
}

/** Those who are of any body, and speak only for such as have one voice. */
const STAFF = /^(?:member|employee)$/;

/** "A member of the cabinet", "a member of the British Legation", "an employee of the consulate". */
function servesAbroad(scene: Scene, role: Phrase): boolean {
  const specifiers = scene.index.specifiers(role);
  return specifiers.some(({ phrase: { noun, form, last } }) => {
    const name = form === 'name' ? scene.index.trees.numbered.tokens[last]!.form.toLowerCase() : '';
    const lemma = noun?.lemma ?? name;
    return role.noun!.lemma === 'member' ? ONE_VOICE.test(lemma) : MISSIONS.test(lemma);
  });
}

const MISSIONS = /^(?:embassy|legation|consulate|mission|delegation|chancery|commission)$/;
const ONE_VOICE = /^(?:cabinet|government|junta|embassy|legation|consulate|mission|delegation|chancery)$/;

/** "His father": a parent, no priest. */
export function isKin({ determiner, noun }: Phrase): boolean {
  return determiner === 'possessive' && /^(?:father|mother|brother|sister)$/.test(noun!.lemma);
}

/** "Its man in New York": an envoy. */
function isPosted({ index }: Scene, role: Phrase): boolean {
  if (role.determiner !== 'possessive' || !/^(?:man|woman)$/.test(role.noun!.lemma)) return false;
  return index.specifiers(role).some(({ relation }) => relation === 'in' || relation === 'at');
}
