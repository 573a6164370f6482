import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInOrder } from './read-in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

test('whatever the times taken, results come in order, and never more than so many are under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (times, ahead) => {
      let underWay = 0;
      const read = async (item: { i: number; ms: number }) => {
        underWay += 1;
        expect(underWay).toBeLessThanOrEqual(ahead);
        await wait(item.ms);
        underWay -= 1;
        return item.i;
      };
      const items = from(times.map((ms, i) => ({ i, ms })));
      const results = await all(readInOrder(items, read, ahead, new AbortController().signal));
      expect(results).toEqual(times.map((_, i) => i));
    }),
    { numRuns: 40 },
  );
});

test('a result is given while the next item is still awaited', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  const results = readInOrder(slow(), async (item) => item * 2, 4, new AbortController().signal);
  expect(await results.next()).toEqual({ done: false, value: 2 });
});

test('an abort ends it, though an item is awaited', async () => {
  const stop = new AbortController();
  const never = { next: () => new Promise<IteratorResult<number>>(() => {}) };
  const results = all(readInOrder(never, async (item: number) => item, 4, stop.signal));
  stop.abort();
  expect(await results).toEqual([]);
});

test('a failure is thrown when its turn comes', async () => {
  const read = async (item: number) => {
    if (item === 2) throw new Error('two');
    return item;
  };
  const results = readInOrder(from([1, 2, 3]), read, 3, new AbortController().signal);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  await expect(results.next()).rejects.toThrow('two');
});
