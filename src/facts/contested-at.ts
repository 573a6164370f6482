import { type Actor, isPolity, type Scene } from '../mentions/index.ts';
import { polityAt } from './polity-at.ts';

/**
 * The state or territory meant where something is told that holds of the contested: by its name whichever it is, by a pronoun
 * or description one whose statehood is in question. “A former protectorate, it broke away”: not the protector.
 */
export function contestedAt(scene: Scene, token: number | null): Actor | null {
  const linked = token === null ? null : polityAt(scene, token);
  if (token !== null && linked !== null) {
    const isByName = scene.index.at(token)?.form === 'name';
    if (isByName || isContested(scene, linked)) return linked;
  }
  return contestedBefore(scene, token ?? -1) ?? linked;
}

/** Whether the register says that a state or territory is claimed, or that it is none of the United Nations' members. */
export function isContested({ register }: Scene, { kind, registerId }: Actor): boolean {
  if (kind === 'territory') return true;
  if (kind !== 'state' || registerId === null) return false;
  return register.entities.get(registerId)!.un !== 'member' || register.claimsOn(registerId).length > 0;
}

/** How many mentions back one looks for what a story speaks of. */
const MENTIONS_BACK = 12;

/** The contested state or territory that a story named last before a token. */
export function contestedBefore(scene: Scene, token: number): Actor | null {
  const { appearances } = scene;
  let at = appearances.length - 1;
  while (at >= 0 && appearances[at]!.token >= token) at--;
  for (let steps = 0; at >= 0 && steps < MENTIONS_BACK; at--, steps++) {
    const { actor } = appearances[at]!;
    if (actor !== null && isPolity(actor) && isContested(scene, actor)) return actor;
  }
  return null;
}
