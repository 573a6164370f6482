import type { Kysely } from 'kysely';
import type { PositionCorrection, StatementCorrection } from './correction.ts';
import type { ReviewRow, Tables } from './tables.ts';

/** The review that holds for each target of an article: the last one that has not been taken back. */
export async function latestReviews(tx: Kysely<Tables>, article: string): Promise<Map<string, ReviewRow>> {
  return standingReviews(await reviewsOf(tx, article));
}

/** All reviews of an article, in the order in which they were made. */
export async function reviewsOf(tx: Kysely<Tables>, article: string): Promise<ReviewRow[]> {
  return tx.selectFrom('reviews').selectAll().where('article', '=', article).orderBy('id').execute();
}

/**
 * The review that holds for each target, of reviews of one article in the order in which they were made. An `undone`
 * takes back the one before it by the same reviewer: nobody takes back what another found.
 */
export function standingReviews(reviews: readonly ReviewRow[]): Map<string, ReviewRow> {
  const standing = new Map<string, ReviewRow[]>();
  for (const review of reviews) {
    const those = standing.get(review.target) ?? [];
    standing.set(review.target, those);
    if (review.verdict !== 'undone') those.push(review);
    else removeLast(those, review.reviewer);
  }
  return new Map([...standing].flatMap(([target, those]) => (those.length > 0 ? [[target, those.at(-1)!]] : [])));
}

function removeLast(reviews: ReviewRow[], reviewer: string): void {
  const last = reviews.map((review) => review.reviewer).lastIndexOf(reviewer);
  if (last >= 0) reviews.splice(last, 1);
}

/** Whether a reviewer has a review of a target that is not taken back. */
export function hasReview(reviews: readonly ReviewRow[], target: string, reviewer: string): boolean {
  return standingReviews(reviews.filter((review) => review.reviewer === reviewer)).has(target);
}

/** What a review of a position set right, or null where it is no correction. */
export function correctedAct(review: ReviewRow): PositionCorrection | null {
  return review.item_kind === 'position' ? correctionOf(review) : null;
}

/** What a review of a statement set right, or null where it is no correction. */
export function correctedStatement(review: ReviewRow): StatementCorrection | null {
  return review.item_kind === 'statement' ? correctionOf(review) : null;
}

function correctionOf<Correction>({ verdict, correction }: ReviewRow): Correction | null {
  return verdict === 'corrected' && correction !== null ? (JSON.parse(correction) as Correction) : null;
}
