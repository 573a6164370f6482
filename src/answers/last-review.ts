import type { OpenRecord, ReviewRow } from '../record/index.ts';

/** Somebody's review, by which it can be taken back. */
export type OwnReview = Pick<ReviewRow, 'article' | 'reading' | 'item' | 'target' | 'verdict' | 'reason'> & {
  kind: ReviewRow['item_kind'];
};

/** Further back nothing is looked for: what somebody did that long ago they look up in its article. */
const REACH = 200;

/** The last review that somebody made and has not taken back; null where there is none among their latest. */
export async function lastReview({ db }: OpenRecord, reviewer: string): Promise<OwnReview | null> {
  const latest = await db
    .selectFrom('reviews')
    .select(['article', 'reading', 'item_kind as kind', 'item', 'target', 'verdict', 'reason'])
    .where('reviewer', '=', reviewer)
    .orderBy('id', 'desc')
    .limit(REACH)
    .execute();
  const undone = new Map<string, number>();
  for (const review of latest) {
    const about = `${review.article} ${review.target}`;
    const times = undone.get(about) ?? 0;
    if (review.verdict !== 'undone' && times === 0) return review;
    undone.set(about, review.verdict === 'undone' ? times + 1 : times - 1);
  }
  return null;
}
