import type { Actor } from '../mentions/index.ts';
import type { FactDraft } from './draft-fact.ts';

/**
 * Of several who are called by one office without a word of whose it is, only the one of whom the story tells most: "President
 * Nixon" in a story about President Obama is history.
 */
export function settleHolders(drafts: readonly OfficeDraft[]): FactDraft[] {
  const first = new Map<string, OfficeDraft>();
  for (const draft of drafts) {
    const known = first.get(keyOf(draft));
    if (known === undefined || isBetter(draft, known)) first.set(keyOf(draft), draft);
  }
  return drafts.filter((draft) => draft.isStated || first.get(keyOf(draft))!.holder === draft.holder);
}

/** A fact of an office with what decides between several. */
export interface OfficeDraft extends FactDraft {
  holder: Actor;
  isStated: boolean;
  /** The office in words. */
  office: string;
}

function keyOf({ about, property, office }: OfficeDraft): string {
  return `${about.number} ${property} ${office.toLowerCase()}`;
}

function isBetter(a: OfficeDraft, b: OfficeDraft): boolean {
  if (a.isStated !== b.isStated) return a.isStated;
  return a.holder.mentions.length > b.holder.mentions.length;
}
