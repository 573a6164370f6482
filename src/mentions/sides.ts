import type { Actor } from './actor.ts';
import { isPolity } from './is-polity.ts';

/** Of one state: the state itself, its bodies, its people. */
export function sameSide(a: Actor, b: Actor): boolean {
  return a === b || sideOf(a) === sideOf(b);
}

export function sideOf(actor: Actor): Actor {
  let at = actor;
  for (let steps = 0; steps < 4 && at.affiliation !== null && !isPolity(at); steps++) at = at.affiliation;
  return at;
}
