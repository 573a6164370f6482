import type { Kysely } from 'kysely';
import type { ReviewRow, Tables } from './tables.ts';

/** What a reviewer may set right of a position: whatever is left out stays as it was read. */
export interface PositionCorrection {
  holder?: string;
  act?: string;
  object?: string;
  date?: string | null;
  polarity?: 'affirmed' | 'denied';
  modality?: 'actual' | 'intended' | 'requested' | 'hypothetical';
  start?: number;
  end?: number;
  /** Filled in by the record: the words of the span. */
  words?: string;
}

/** The review that holds for each target of an article: the last one that has not been taken back. */
export async function latestReviews(tx: Kysely<Tables>, article: string): Promise<Map<string, ReviewRow>> {
  return standingReviews(
    await tx.selectFrom('reviews').selectAll().where('article', '=', article).orderBy('id').execute(),
  );
}

/**
 * The review that holds for each target, of reviews of one article in the order in which they were made: each `undone`
 * takes back the one before it.
 */
export function standingReviews(reviews: readonly ReviewRow[]): Map<string, ReviewRow> {
  const stacks = new Map<string, ReviewRow[]>();
  for (const review of reviews) {
    const stack = stacks.get(review.target) ?? [];
    stacks.set(review.target, stack);
    if (review.verdict === 'undone') stack.pop();
    else stack.push(review);
  }
  return new Map([...stacks].flatMap(([target, stack]) => (stack.length > 0 ? [[target, stack.at(-1)!]] : [])));
}

/** What a review set right, or null where it is no correction. */
export function correctedAct({ verdict, correction }: ReviewRow): PositionCorrection | null {
  return verdict === 'corrected' && correction !== null ? (JSON.parse(correction) as PositionCorrection) : null;
}
