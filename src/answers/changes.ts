import type { OpenRecord } from '../record/index.ts';
import { type CitedAct, citeActs } from './citation.ts';
import { type Ending, endingsOf } from './endings.ts';
import { type NewArticle, type NewRetraction, type NewReview, newsBetween } from './news-between.ts';
import { entryAt, knownBy, type Perspective } from './perspective.ts';
import { type StateChange, stateChanges } from './state-changes.ts';
import { touchedActs } from './touched-acts.ts';

/** What the entries after `since`, up to `until`, brought. */
export interface Changes {
  since: number;
  until: number;
  /** Acts that count now and did not, in the order of their dates. */
  acts: CitedAct[];
  /** Acts that counted and count no longer, with the citations that they had, and why. */
  ended: (CitedAct & { ending: Ending })[];
  articles: NewArticle[];
  reviews: NewReview[];
  retractions: NewRetraction[];
  /** Who stands to whose recognition otherwise than before, by all that is told, however late. */
  states: StateChange[];
}

/** Entries by their number, or by the time at which they had been recorded (`entryAt`). */
export interface ChangesQuestion {
  since: string | number;
  until?: string | number | null;
}

/**
 * What is new since an entry of the record, for alerts: acts, what ended others, articles, reviews, and whose
 * recognition of whom is another than before.
 *
 * @param perspective whose word counts; what is known is what `until` says, else its `knownAt`
 * @throws ReaderError `known-at-not-understood`, `known-at-ahead`
 * @example
 * await changes(record, { since: 16 }) // what entry 17 and all after it brought
 */
export async function changes(
  record: OpenRecord,
  question: ChangesQuestion,
  perspective: Perspective | null = null,
): Promise<Changes> {
  const since = await entryAt(record, question.since);
  const until = await entryAt(record, question.until ?? perspective?.knownAt ?? null);
  const now = { ...(perspective ?? knownBy(until)), knownAt: until };
  const before = { ...now, knownAt: since };
  const { born, gone } = await touchedActs(record, before, now);
  const endings = await endingsOf(record, gone, before, now);
  return {
    since,
    until,
    acts: (await citeActs(record, born, now, null)).map(({ id: _id, ...act }) => act),
    ended: (await citeActs(record, gone, before, null)).map(({ id, ...act }) => ({ ...act, ending: endings.get(id)! })),
    ...(await newsBetween(record, since, until)),
    states: await stateChanges(record, [...born, ...gone], before, now),
  };
}
