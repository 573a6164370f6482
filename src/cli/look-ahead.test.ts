import { expect, test } from 'vitest';
import { lookAhead } from './look-ahead.ts';

async function* from(...items: number[]): AsyncGenerator<number> {
  yield* items;
}

async function rest(items: AsyncIterator<number>): Promise<number[]> {
  const list: number[] = [];
  for (let item = await items.next(); !item.done; item = await items.next()) list.push(item.value);
  return list;
}

test.each([
  [[], false],
  [[1], true],
  [[1, 2], false],
  [[1, 2, 3], false],
])('%j: alone is %s, and nothing is lost', async (numbers, alone) => {
  const ahead = await lookAhead(from(...numbers));
  expect(ahead.alone).toBe(alone);
  expect(await rest(ahead.items)).toEqual(numbers);
});

test('a second that does not come soon is not waited for', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  const { items, alone } = await lookAhead(slow());
  expect([alone, await items.next()]).toEqual([false, { done: false, value: 1 }]);
});
