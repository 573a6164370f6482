import { countUnreviewed, entryAt, findName, type UnreviewedItem, unreviewed } from '../../answers/index.ts';
import { type Names, namesOf } from '../../exports/answers/index.ts';
import { findingOf, spansOf } from '../../exports/review-item.ts';
import { sentenceAround } from '../../exports/sentence-around.ts';
import type { Reading } from '../../reading.ts';
import { keysOf, readingOf } from '../../record/index.ts';
import type { QueueData, QueueItem } from '../../web/index.ts';
import type { Asked, Told } from '../asked.ts';

const ITEMS = 20;
/** Most characters around the words of an item. */
const MOST_SHOWN = 2000;

/** What nobody has reviewed yet, each item with the words around it. */
export async function tellQueue({ options, query }: Asked): Promise<Told> {
  const { record, register } = options;
  const about = typeof query.about === 'string' ? await findName(record, register, query.about) : null;
  const from = { knownAt: await entryAt(record, null), minScore: (query['min-score'] as number | undefined) ?? 0 };
  const limit = (query.limit as number | undefined) ?? ITEMS;
  const total = await countUnreviewed(record, about, from);
  const waiting = await unreviewed(record, { about, limit, after: null }, from);
  const readings = new Map<string, Reading>();
  const items: QueueItem[] = [];
  for (const item of waiting) {
    const reading = readings.get(item.reading) ?? (await readingOf(record.db, item.reading))!;
    readings.set(item.reading, reading);
    items.push(await tellItem(item, reading, options));
  }
  const data: QueueData = { total, items };
  return { title: 'Review', form: null, data };
}

async function tellItem(
  { kind, article, reading: readingId, item, target, score }: UnreviewedItem,
  reading: Reading,
  options: Asked['options'],
): Promise<QueueItem> {
  const { headline, outlet, agency, published, text } = reading.article;
  const finding = findingOf({ kind, readingId, reading, item, target });
  const spans = spansOf(finding);
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const { start, end } = sentenceAround(reading.article, whole);
  return {
    ...{ kind, article, reading: readingId, item, target, score },
    ...{ headline, outlet: outlet ?? agency, published, finding, spans },
    sentence: { start, text: text.slice(start, Math.min(end, start + MOST_SHOWN)) },
    names: await namesIn(finding, reading, options),
  };
}

/** Those whom a finding names, by their ids in the reading: as the register calls them, else as the story does. */
async function namesIn(finding: object, reading: Reading, options: Asked['options']): Promise<Names> {
  const ids = new Set(
    Object.values(finding)
      .flat()
      .filter((value) => typeof value === 'string'),
  );
  const entities = reading.entities.filter(({ id }) => ids.has(id));
  const keyOf = keysOf(reading);
  const known = await namesOf(
    options,
    entities.map(({ id }) => keyOf(id)),
  );
  return Object.fromEntries(
    entities.map(({ id, name, kind, named }) => [id, named ? known[keyOf(id)]! : { name, kind }]),
  );
}
