import { setTimeout as wait } from 'node:timers/promises';

/** The same items, and whether there is but one. */
export interface Ahead<Item> {
  items: AsyncIterator<Item>;
  alone: boolean;
}

const PATIENCE = 20;

/**
 * Looks whether there is but one item, without waiting long for a second: a slow stream counts as many.
 *
 * @example
 * const { items, alone } = await lookAhead(openStories(['story.txt']));
 */
export async function lookAhead<Item>(iterable: AsyncIterable<Item>): Promise<Ahead<Item>> {
  const rest = iterable[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return { items: replay([Promise.resolve(first)], rest), alone: false };
  const second = rest.next();
  const seen = await Promise.race([second, wait(PATIENCE, null)]);
  return { items: replay([Promise.resolve(first), second], rest), alone: seen?.done === true };
}

function replay<Item>(seen: Promise<IteratorResult<Item>>[], rest: AsyncIterator<Item>): AsyncIterator<Item> {
  return { next: () => seen.shift() ?? rest.next() };
}
