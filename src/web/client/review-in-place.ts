import { loadItem, loadPage } from './load-page.ts';
import { moveSpan } from './move-span.ts';
import { aboutOf, openStatus, type Status } from './review-status.ts';
import { readReview } from './send-review.ts';

/** The queue of a review page: its first item is shown, the others wait behind it. */
interface Queue {
  main: HTMLElement;
  place: HTMLElement;
  status: Status;
  /** The targets of all items that have been in it, so that none comes twice. */
  seen: Set<string>;
  skipped: number;
  /** More of it on its way. */
  coming: Promise<void> | null;
  /** Whether the server has no more. */
  isDrained: boolean;
}

/** With fewer items than these behind the one that is shown, more are asked for: the next one is always there. */
const AHEAD = 8;
const PAGE = 20;
/** Most items that the server gives at once. */
const MOST = 100;

/** Reviews are sent as they are made, and the next finding is shown at once. */
export function reviewInPlace(main: HTMLElement): void {
  const place = main.querySelector<HTMLElement>('[data-queue]');
  if (!place) return;
  const status = openStatus(main, async (address) => bringBack(await loadItem(address), queue));
  if (!status) return;
  const queue: Queue = { main, place, status, seen: new Set(), skipped: 0, coming: null, isDrained: false };
  for (const item of itemsOf(queue)) take(item, queue);
  show(queue, false);
}

function itemsOf({ place }: Queue): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(':scope > [data-review]')];
}

/** Listens to what is found of an item. */
function take(item: HTMLElement, queue: Queue): void {
  queue.seen.add(item.dataset.review!);
  moveSpan(item);
  item.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = (event as SubmitEvent).submitter as HTMLButtonElement;
    find(item, event.target as HTMLFormElement, value, queue);
  });
  item.addEventListener('keydown', ({ key }) => {
    const details = item.querySelector('details');
    if (key !== 'Escape' || !details?.open) return;
    details.open = false;
    focusOn(item);
  });
  const skip = item.querySelector<HTMLElement>('[data-skip]');
  if (!skip) return;
  skip.hidden = false;
  skip.addEventListener('click', () => {
    queue.skipped += 1;
    item.remove();
    show(queue, true);
  });
}

/** The next item does not wait until this one is kept; what is not kept comes back. */
function find(item: HTMLElement, form: HTMLFormElement, verdict: string, queue: Queue): void {
  const send = readReview(form, verdict);
  const words = item.querySelector('.finding')?.textContent ?? '';
  const kept = queue.status.keep({ words, about: aboutOf(form), again: () => bringBack(item, queue) }, send);
  item.remove();
  count(queue, -1);
  if (queue.place.dataset.then === undefined) show(queue, true);
  kept.then(
    () => {
      queue.status.tell(`${verdict}: ${words}`);
      if (queue.place.dataset.then !== undefined) location.assign(queue.place.dataset.then);
    },
    () => comeBack(item, queue),
  );
}

/** What was not kept comes back, with what another has found of it meanwhile. */
async function comeBack(item: HTMLElement, queue: Queue): Promise<void> {
  bringBack(item, queue);
  const fresh = await loadItem(item.dataset.address!);
  item.querySelector('[data-found]')?.remove();
  const found = fresh.querySelector('[data-found]');
  if (found) item.querySelector('.in-sentence')?.before(document.adoptNode(found));
  const now = fresh.querySelector<HTMLInputElement>('[name="knownAt"]')?.value ?? '';
  for (const field of item.querySelectorAll<HTMLInputElement>('[name="knownAt"]')) field.value = now;
}

function bringBack(item: HTMLElement, queue: Queue): void {
  if (!queue.seen.has(item.dataset.review!)) take(item, queue);
  queue.place.prepend(item);
  count(queue, 1);
  show(queue, true);
}

function show(queue: Queue, hasFocus: boolean): void {
  const [first, ...others] = itemsOf(queue);
  for (const other of others) other.hidden = true;
  queue.place.querySelector('[data-end]')?.remove();
  if (others.length < AHEAD) loadMore(queue);
  if (first === undefined) showEnd(queue);
  else {
    first.hidden = false;
    if (hasFocus) focusOn(first);
  }
}

function loadMore(queue: Queue): void {
  if (queue.isDrained || queue.coming !== null || queue.place.dataset.then !== undefined) return;
  queue.coming = addMore(queue)
    .catch((error: Error) => queue.status.tell(`No more could be asked for: ${error.message}`))
    .finally(() => {
      queue.coming = null;
      if (itemsOf(queue).every(({ hidden }) => hidden)) show(queue, true);
    });
}

async function addMore(queue: Queue): Promise<void> {
  const address = new URL(location.href);
  address.searchParams.set('limit', String(Math.min(MOST, PAGE + queue.skipped)));
  const page = await loadPage(address.href);
  const more = [...page.querySelectorAll<HTMLElement>('[data-queue] > [data-review]')].filter(
    (item) => !queue.seen.has(item.dataset.review!),
  );
  queue.isDrained = more.length === 0;
  for (const item of more) {
    item.hidden = true;
    queue.place.append(document.adoptNode(item));
    take(item, queue);
  }
}

function showEnd(queue: Queue): void {
  const end = document.createElement('p');
  end.className = 'lead';
  end.dataset.end = '';
  end.textContent = tellEnd(queue);
  queue.place.append(end);
}

function tellEnd({ coming, skipped }: Queue): string {
  if (coming !== null) return 'More is on its way.';
  return skipped > 0 ? 'All that is left was skipped.' : 'Nothing more waits.';
}

function count({ main }: Queue, by: number): void {
  const waiting = main.querySelector('[data-waiting]');
  if (waiting) waiting.textContent = String(Number(waiting.textContent) + by);
}

function focusOn(item: HTMLElement): void {
  item.querySelector<HTMLElement>('.finding')?.focus();
}
