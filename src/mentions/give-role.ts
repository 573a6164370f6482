import type { Actor } from './actor.ts';
import { type Affiliation, presentOwner } from './affiliate.ts';
import { belong } from './belong.ts';
import type { Phrase } from './find-phrases.ts';
import { officeOf, speaksByRole } from './offices.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text-of.ts';

/** Enters the role that a description tells, whether its holder speaks by it, and for whom. */
export function giveRole(scene: Scene, actor: Actor, role: Phrase, stated: Affiliation | null): void {
  actor.role = { text: textOf(scene, role), phrase: role };
  actor.speaks = speaksByRole(scene, role);
  if (stated) {
    belong(actor, stated, `role: "${actor.role.text}"`);
    return;
  }
  // “the Taoiseach”: an office of one state alone.
  const office = officeOf(scene, role);
  if (office?.speaksFor === 'organisation' && office.entities.length === 0) {
    const owner = presentOwner(scene, role.head, ({ kind, isMedium }) => kind === 'organisation' && !isMedium);
    if (owner) belong(actor, owner, `role: "${actor.role.text}" is an office of an organisation`);
  }
  if (office?.entities.length === 1) {
    const only = scene.cast.registered(office.entities[0]!);
    belong(
      actor,
      { actor: only, alternatives: [], isStated: true },
      `office: "${office.title}" (${office.file}:${office.line})`,
    );
  }
}
