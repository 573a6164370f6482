import { entryAt } from '../../answers/index.ts';
import { appendReview, type Review } from '../../record/index.ts';
import type { Asked, Told } from '../asked.ts';
import { readCorrection } from './read-correction.ts';

/** Keeps what a reviewer found, under the name of whoever is signed in. */
export async function keepReview({ options, body, viewer }: Asked): Promise<Told> {
  const { record } = options;
  const given = body!.parts as unknown as Review & { csrf?: string; next?: string };
  const { csrf: _csrf, next: _next, correction, ...rest } = given;
  const review: Review = { ...rest, reviewer: viewer.name! };
  if (correction !== undefined) review.correction = await readCorrection(correction, review, options);
  await appendReview(record, review);
  const data = { kept: true, entry: await entryAt(record, null), reviewer: viewer.name };
  return { title: 'Review', form: null, data };
}
