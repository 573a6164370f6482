import type { Actor } from './actor.ts';

/** Takes over the sex that a noun, an honorific or a pronoun tells: a guess by the first name gives way to it. */
export function learnSex(actor: Actor, sex: 'f' | 'm'): void {
  if (actor.sex !== null && !actor.isSexGuessed) return;
  actor.sex = sex;
  actor.isSexGuessed = false;
}
