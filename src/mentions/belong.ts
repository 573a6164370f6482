import type { Actor } from './actor.ts';
import type { Affiliation } from './affiliate.ts';

/** Enters to whom somebody belongs, who else that may be, and what told it. Nobody belongs to those who belong to him. */
export function belong(actor: Actor, { actor: to, alternatives, isStated }: Affiliation, told: string): void {
  for (let at: Actor | null = to, steps = 0; at !== null && steps < DEEPEST; at = at.affiliation, steps++)
    if (at === actor) return;
  actor.affiliation = to;
  actor.affiliationAlternatives = alternatives.filter((other) => other !== to);
  actor.affiliationTrace = [
    isStated ? `${told}: of ${to.name}` : `${told}: of ${to.name}, of whom the story speaks there`,
  ];
}

/** No chain of those who belong to each other is longer. */
const DEEPEST = 50;
