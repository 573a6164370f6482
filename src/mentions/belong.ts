import type { Actor } from './actor.ts';
import type { Affiliation } from './affiliate.ts';

/** Enters to whom somebody belongs, who else that may be, and what told it. */
export function belong(actor: Actor, { actor: to, alternatives, isStated }: Affiliation, told: string): void {
  actor.affiliation = to;
  actor.affiliationAlternatives = alternatives.filter((other) => other !== to);
  actor.affiliationTrace = [
    isStated ? `${told}: of ${to.name}` : `${told}: of ${to.name}, of whom the story speaks there`,
  ];
}
