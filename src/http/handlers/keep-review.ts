import { entryAt, findName } from '../../answers/index.ts';
import { appendReview, type Correction, type OpenRecord, type Review, readingOf } from '../../record/index.ts';
import type { Register } from '../../register/index.ts';
import type { Asked, Told } from '../asked.ts';

/** Parts of a correction that name somebody. */
const NAMING = ['holder', 'object', 'speaker', 'onBehalfOf', 'about'];

/** Keeps what a reviewer found, under the name of whoever is signed in. */
export async function keepReview({ options: { record, register }, body, viewer }: Asked): Promise<Told> {
  const { reading, kind, item, verdict, correction, reason } = body!.parts as unknown as Omit<Review, 'reviewer'>;
  const review: Review = { reading, kind, item, verdict, reviewer: viewer.name! };
  if (correction !== undefined) review.correction = await nameParts(record, register, reading, correction);
  if (reason !== undefined) review.reason = reason;
  await appendReview(record, review);
  const data = { kept: true, entry: await entryAt(record, null), reviewer: viewer.name };
  return { title: 'Review', form: null, data };
}

/** Entities by their ids in the reading; whoever is given by a name is looked up. */
async function nameParts(
  record: OpenRecord,
  register: Register,
  reading: string,
  correction: Correction,
): Promise<Correction> {
  const ids = new Set((await readingOf(record.db, reading))?.entities.map(({ id }) => id));
  const parts: [string, unknown][] = [];
  for (const [part, value] of Object.entries(correction)) {
    const isName = NAMING.includes(part) && typeof value === 'string' && !ids.has(value);
    parts.push([part, isName ? await findName(record, register, value) : value]);
  }
  return Object.fromEntries(parts) as Correction;
}
