import type { Draft } from './draft-statements.ts';
import { nestDrafts } from './nest-drafts.ts';

/** What is told within another's words is a statement of its own from this chance on. */
const WITHIN_CHANCE = 0.97;

/**
 * Drafts without those that stand in another's content and that the labeller is not sure of: “I think”, “they want” are
 * seldom meant as reports within what somebody says, and what is lost there is told by the statement around it.
 */
export function dropDoubtful(drafts: readonly Draft[]): Draft[] {
  const around = nestDrafts(drafts);
  return drafts.filter((draft) => !around.has(draft) || draft.score >= WITHIN_CHANCE);
}
