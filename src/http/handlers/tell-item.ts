import type { ArticleReview, UnreviewedItem } from '../../answers/index.ts';
import { type Names, namesOf } from '../../exports/answers/index.ts';
import { correctFinding, type Finding, findingOf, spansOf } from '../../exports/review-item.ts';
import { sentenceAround } from '../../exports/sentence-around.ts';
import type { Reading } from '../../reading.ts';
import { type Correction, keysOf } from '../../record/index.ts';
import type { QueueItem } from '../../web/index.ts';
import type { Asked } from '../asked.ts';
import { namedBy } from './named-by.ts';

/** An item that is to be shown to a reviewer. */
export type WaitingItem = Omit<UnreviewedItem, 'place'> & { review: ArticleReview | null };

/** Most characters around the words of an item. */
const MOST_SHOWN = 2000;

/** An item as a reviewer needs it: what was read, and the sentences around the words that show it. */
export async function tellItem(
  { kind, article, reading: readingId, item, target, score, review }: WaitingItem,
  reading: Reading,
  options: Asked['options'],
): Promise<QueueItem> {
  const { headline, outlet, agency, published, text } = reading.article;
  const finding = findingOf({ kind, reading, item });
  const corrected = correctedBy(review, finding, reading);
  const spans = spansOf(finding);
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const { start, end } = sentenceAround(reading.article, whole);
  return {
    ...{ kind, article, reading: readingId, item, target, score },
    ...{ headline, outlet: outlet ?? agency, published, finding, spans },
    sentence: { start, text: text.slice(start, Math.min(end, start + MOST_SHOWN)) },
    names: {
      ...(corrected && (await namesIn(corrected, reading, options))),
      ...(await namesIn(finding, reading, options)),
    },
    review: review && { verdict: review.verdict, reviewer: review.reviewer, reason: review.reason },
    corrected,
  };
}

/** The finding as a reviewer has set it right, whoever is in the story by their ids there; null where nobody has. */
function correctedBy(review: ArticleReview | null, finding: Finding, reading: Reading): Finding | null {
  if (review?.verdict !== 'corrected') return null;
  const keyOf = keysOf(reading);
  const ids = new Map(reading.entities.map(({ id }) => [keyOf(id), id]));
  const parts = Object.entries(review.correction as Record<string, unknown>);
  const local = parts.map(([part, value]) => [part, ids.get(value as string) ?? value]);
  return correctFinding(finding, Object.fromEntries(local) as Correction);
}

/**
 * Those whom a finding names, by their ids in the reading: as the register calls them, else as the story does. Whoever is
 * not in the story is known by the record.
 */
export async function namesIn(finding: object, reading: Reading, options: Asked['options']): Promise<Names> {
  const ids = new Set(
    Object.values(finding)
      .flat()
      .filter((value) => typeof value === 'string'),
  );
  const entities = reading.entities.filter(({ id }) => ids.has(id));
  const keyOf = keysOf(reading);
  const others = namedBy(finding).filter((key) => entities.every(({ id }) => id !== key));
  const known = await namesOf(options, [...entities.map(({ id }) => keyOf(id)), ...others]);
  return Object.fromEntries([
    ...entities.map(({ id, name, kind, named }) => [id, named ? known[keyOf(id)]! : { name, kind }] as const),
    ...others.map((key) => [key, known[key]!] as const),
  ]);
}
