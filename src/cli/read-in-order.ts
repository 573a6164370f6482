/**
 * What `read` makes of each item, in the order of the items, while no more than `ahead` of them are under way: a stream
 * without end takes no more memory than they do. A result is given as soon as it is there, even where the next item is
 * still awaited. Once `stop` is aborted nothing more is given.
 *
 * @example
 * for await (const outcome of readInOrder(stories, (story) => pool.run(story), 8, signal)) write(outcome);
 */
export async function* readInOrder<Item, Result>(
  items: AsyncIterator<Item>,
  read: (item: Item) => Promise<Result>,
  ahead: number,
  stop: AbortSignal,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = items.next();
  while (next || underWay.length > 0) {
    const wanted = next && underWay.length < ahead ? next : null;
    const event = await firstOf(wanted, underWay[0], stop);
    if (event === null || stop.aborted) return;
    if ('result' in event) {
      underWay.shift();
      yield event.result;
    } else if (event.item.done) {
      next = null;
    } else {
      underWay.push(quiet(read(event.item.value)));
      next = items.next();
    }
  }
}

type Event<Item, Result> = { result: Result } | { item: IteratorResult<Item> } | null;

/**
 * Whichever comes first; a finished result before a further item, so that results are not held back. Nothing stays
 * hanging on the signal, which outlives millions of stories.
 */
async function firstOf<Item, Result>(
  item: Promise<IteratorResult<Item>> | null,
  result: Promise<Result> | undefined,
  stop: AbortSignal,
): Promise<Event<Item, Result>> {
  let forget = () => {};
  const event = new Promise<Event<Item, Result>>((resolve, reject) => {
    const halt = () => resolve(null);
    if (stop.aborted) halt();
    stop.addEventListener('abort', halt);
    forget = () => stop.removeEventListener('abort', halt);
    result?.then((value) => resolve({ result: value }), reject);
    item?.then((value) => resolve({ item: value }), reject);
  });
  return event.finally(forget);
}

/** A failure is told when its turn comes; until then it is no unhandled one. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
