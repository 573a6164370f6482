import {
  countUnreviewed,
  entryAt,
  findName,
  knownNames,
  lookUpKeys,
  nearest,
  type Place,
  type UnreviewedItem,
  unreviewed,
} from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import type { ReviewItem } from '../exports/review-item.ts';
import type { Entity } from '../index.ts';
import type { Reading } from '../reading.ts';
import { appendReview, keysOf, type OpenRecord, readingOf } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import type { Names } from './review-correction.ts';
import type { Queue } from './review-loop.ts';

/** Which items a reviewer goes through, and who that is. */
export interface QueueOptions {
  reviewer: string;
  about: string | null;
  minScore: number;
  /** At most so many items. */
  limit: number | null;
}

/** So many are asked for at once: one that another reviewer has done meanwhile is rarely shown. */
const PAGE = 20;

/** What waits in a record, the next item ready while one is shown. */
export async function openQueue(record: OpenRecord, register: Register, options: QueueOptions): Promise<Queue> {
  const { reviewer, limit } = options;
  const about = options.about === null ? null : await findName(record, register, options.about);
  const from = async () => ({ knownAt: await entryAt(record, null), minScore: options.minScore });
  const count = await countUnreviewed(record, { about }, await from());
  /** The entry as of which each item was seen: what another has found of it since is not covered up unseen. */
  const seenAt = new WeakMap<ReviewItem, number>();
  const items = itemsOf(record, seenAt, async (after, most) => {
    const asked = await from();
    return { found: await unreviewed(record, { about, limit: most, after }, asked), knownAt: asked.knownAt };
  });
  const total = Math.min(count, limit ?? count);
  let given = 0;
  // Whoever waits for it hears of a failure; until then it is nobody's.
  const start = () => {
    const next = items.next();
    next.catch(() => {});
    return next;
  };
  let ahead = start();
  return {
    total,
    names: namesOf(record, register),
    next: async () => {
      const { value, done } = await ahead;
      if (done || given === (limit ?? Number.POSITIVE_INFINITY)) return null;
      given += 1;
      ahead = start();
      return value;
    },
    keep: async (shown, found) => {
      const { readingId, kind, item } = shown;
      try {
        await appendReview(record, { reading: readingId, kind, item, reviewer, knownAt: seenAt.get(shown)!, ...found });
      } catch (error) {
        // Told so, the reviewer has seen it: the next key holds.
        if (isMeanwhile(error)) seenAt.set(shown, await entryAt(record, null));
        throw error;
      }
    },
    close: async () => void (await ahead.catch(() => {})),
  };
}

function isMeanwhile(error: unknown): boolean {
  return error instanceof ReaderError && error.code === 'reviewed-meanwhile';
}

interface Page {
  found: UnreviewedItem[];
  knownAt: number;
}

async function* itemsOf(
  record: OpenRecord,
  seenAt: WeakMap<ReviewItem, number>,
  page: (after: Place | null, most: number) => Promise<Page>,
): AsyncGenerator<ReviewItem, undefined> {
  let after: Place | null = null;
  let last: ReviewItem | null = null;
  for (;;) {
    const { found, knownAt }: Page = await page(after, PAGE);
    for (const { kind, reading: readingId, item, target, place } of found) {
      const reading: Reading = last?.readingId === readingId ? last.reading : (await readingOf(record.db, readingId))!;
      last = { kind, readingId, reading, item, target };
      seenAt.set(last, knownAt);
      yield last;
      after = place;
    }
    if (found.length < PAGE) return undefined;
  }
}

/** Whoever is in the story first, by their names there; then the register and whoever was seen in others. */
function namesOf(record: OpenRecord, register: Register): Names {
  let known: Promise<string[]> | null = null;
  return {
    find: async (name, { reading }) => {
      const wanted = name.toLowerCase();
      const inStory = reading.entities.find((entity) => namesIn(entity).some((one) => one.toLowerCase() === wanted));
      if (inStory) return { ...inStory, id: keysOf(reading)(inStory.id) };
      const id = await findName(record, register, name);
      const shown = (await lookUpKeys(record, register, [id]))(id);
      return { id, name: shown.name, kind: (shown.kind ?? 'state') as Entity['kind'] };
    },
    near: async (typed, { reading }) => {
      const inStory = reading.entities.flatMap(namesIn);
      const wanted = typed.trim().toLowerCase();
      const begin = [...new Set(inStory)].filter((name) => name.toLowerCase().startsWith(wanted));
      if (begin.length > 0 || wanted === '') return begin;
      known ??= knownNames(record, register);
      return nearest(typed, await known);
    },
  };
}

function namesIn({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}
