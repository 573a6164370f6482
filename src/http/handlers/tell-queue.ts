import {
  type ArticleReview,
  articlePage,
  countUnreviewed,
  entryAt,
  findName,
  lastReview,
  unreviewed,
} from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import { findingOf } from '../../exports/review-item.ts';
import type { Reading } from '../../reading.ts';
import { keysOf, readingOf, targetOf } from '../../record/index.ts';
import type { LastReview, QueueData, QueueItem } from '../../web/index.ts';
import type { Asked, Told } from '../asked.ts';
import { namesIn, tellItem, type WaitingItem } from './tell-item.ts';

const ITEMS = 20;

/** What nobody has reviewed yet, each item with the words around it; or one item, whoever has reviewed it. */
export async function tellQueue(asked: Asked): Promise<Told> {
  const { options, query, viewer } = asked;
  const { record } = options;
  const knownAt = await entryAt(record, null);
  const { total, waiting } = await (query.item === undefined ? allOf(asked, knownAt) : oneOf(asked, knownAt));
  const readings = new Map<string, Reading>();
  const items: QueueItem[] = [];
  for (const item of waiting) {
    const reading = readings.get(item.reading) ?? (await readingOf(record.db, item.reading))!;
    readings.set(item.reading, reading);
    items.push(await tellItem(item, reading, options));
  }
  const casts = [...readings].map(([id, { entities }]) => [
    id,
    Object.fromEntries(entities.map(({ id: entity, name, kind }) => [entity, { name, kind }])),
  ]);
  const last = viewer.name === null ? null : await tellLast(viewer.name, options);
  const data: QueueData = { total, knownAt, items, casts: Object.fromEntries(casts), last };
  return { title: 'Review', form: null, data };
}

interface Waiting {
  total: number;
  waiting: WaitingItem[];
}

/** The first of what waits. */
async function allOf({ options, query }: Asked, knownAt: number): Promise<Waiting> {
  const { record, register } = options;
  const about = typeof query.about === 'string' ? await findName(record, register, query.about) : null;
  const article = typeof query.article === 'string' ? query.article : null;
  const from = { knownAt, minScore: (query['min-score'] as number | undefined) ?? 0 };
  const limit = (query.limit as number | undefined) ?? ITEMS;
  const total = await countUnreviewed(record, { about, article }, from);
  const found = await unreviewed(record, { about, article, limit, after: null }, from);
  return { total, waiting: found.map((item) => ({ ...item, review: null })) };
}

/** One item of an article's newest reading, with what somebody has found of it. */
async function oneOf({ options, query }: Asked, knownAt: number): Promise<Waiting> {
  if (typeof query.article !== 'string')
    throw new ReaderError('parameter-not-understood', 'Expected the article of the item (article=…), got none.');
  const { article, reading, readingId, reviews } = await articlePage(options.record, query.article, knownAt);
  const found =
    reading &&
    (['position', 'statement', 'fact'] as const)
      .map((kind) => ({ kind, finding: findingOf({ kind, reading, item: String(query.item) }) }))
      .find(({ finding }) => finding !== undefined);
  if (!found)
    throw new ReaderError('item-not-known', `Expected an item that was read in the article, got "${query.item}".`);
  const target = targetOf(found.finding, keysOf(reading));
  const review: ArticleReview | null = reviews.find((one) => one.target === target) ?? null;
  const { id: item, score } = found.finding;
  return {
    total: review === null ? 1 : 0,
    waiting: [{ kind: found.kind, article, reading: readingId!, item, target, score, review }],
  };
}

async function tellLast(reviewer: string, options: Asked['options']): Promise<LastReview | null> {
  const review = await lastReview(options.record, reviewer);
  const reading = review && (await readingOf(options.record.db, review.reading));
  if (!reading) return null;
  const finding = findingOf({ kind: review.kind, reading, item: review.item });
  return { ...review, finding, names: await namesIn(finding, reading, options) };
}
