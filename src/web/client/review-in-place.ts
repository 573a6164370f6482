import { showInPlace } from './on-main.ts';
import { readCorrection } from './read-correction.ts';

/** The queue of a review page: one finding is shown, the others wait in the page. */
interface Queue {
  main: HTMLElement;
  items: HTMLElement[];
  at: number;
  /** The item that was reviewed last, to be taken back. */
  last: HTMLElement | null;
}

/** Findings that were skipped in this visit: they are not shown again. */
const skipped = new Set<string>();

/** Reviews are sent as they are made; the next finding is shown at once, since it came with the page. */
export function reviewInPlace(main: HTMLElement): void {
  const items = [...main.querySelectorAll<HTMLElement>('[data-review]')];
  if (items.length === 0) return;
  const queue: Queue = { main, items, at: -1, last: null };
  for (const item of items) listen(item, queue);
  goOn(queue);
}

function listen(item: HTMLElement, queue: Queue): void {
  for (const form of item.querySelectorAll('form'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const verdict = (event.submitter as HTMLButtonElement | null)?.value ?? 'accepted';
      review(form, verdict, queue).catch((error: Error) => tell(queue, `It was not kept: ${error.message}`));
    });
  const skip = item.querySelector<HTMLElement>('[data-skip]');
  skip?.addEventListener('click', () => {
    skipped.add(item.dataset.review!);
    goOn(queue);
  });
  if (skip) skip.hidden = false;
}

async function review(form: HTMLFormElement, verdict: string, queue: Queue): Promise<void> {
  const item = queue.items[queue.at]!;
  const about = verdict === 'undone' ? queue.last : item;
  if (!about) return;
  const isCorrection = verdict === 'corrected';
  await send(about === item ? form : about.querySelector('form')!, verdict, isCorrection ? readCorrection(item) : null);
  if (verdict === 'undone') return show(queue, queue.items.indexOf(about), `Taken back: ${titleOf(about)}`);
  queue.last = item;
  count(queue, -1);
  goOn(queue, `${verdict}: ${titleOf(item)}`);
}

async function send(form: HTMLFormElement, verdict: string, correction: object | null): Promise<void> {
  const given = new FormData(form);
  const body = new URLSearchParams({ verdict });
  for (const name of ['csrf', 'reading', 'kind', 'item', 'reason']) {
    const value = given.get(name);
    if (typeof value === 'string' && value !== '') body.set(name, value);
  }
  if (correction !== null) body.set('correction', JSON.stringify(correction));
  const response = await fetch('/review', { method: 'POST', body, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(await whyNot(response));
}

async function whyNot(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return (JSON.parse(text) as { detail?: string }).detail ?? response.statusText;
  } catch {
    return response.statusText;
  }
}

/** To the next finding that was not skipped; behind the last one the queue is asked for more. */
function goOn(queue: Queue, told = ''): void {
  const next = queue.items.findIndex((item, at) => at > queue.at && !skipped.has(item.dataset.review!));
  if (next >= 0) show(queue, next, told);
  else if (queue.items.length > skipped.size || queue.last === null) void loadMore(queue);
}

async function loadMore({ items }: Queue): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' });
  const text = await response.text();
  const isMore = [...text.matchAll(/data-review="([^"]+)"/g)].some(
    ([, target]) => !items.some((item) => item.dataset.review === target),
  );
  if (isMore || !text.includes('data-review')) return showInPlace(text, location.href);
  for (const item of items) item.hidden = true;
  document.querySelector('[data-queue]')?.append('All that is left was skipped in this visit.');
}

function show(queue: Queue, at: number, told: string): void {
  if (queue.items[at] === undefined) return;
  const hasFocus = queue.at >= 0;
  if (at < queue.at) {
    queue.last = null;
    count(queue, 1);
  }
  queue.at = at;
  queue.items.forEach((item, index) => {
    item.hidden = index !== at;
  });
  const item = queue.items[at]!;
  const undo = item.querySelector<HTMLElement>('[data-undo]');
  if (undo) undo.hidden = queue.last === null;
  tell(queue, told);
  if (hasFocus) item.querySelector<HTMLElement>('.finding')?.focus();
}

function count({ main }: Queue, by: number): void {
  const waiting = main.querySelector('[data-waiting]');
  if (waiting) waiting.textContent = String(Number(waiting.textContent) + by);
}

function tell({ main }: Queue, words: string): void {
  const place = main.querySelector('[data-last]');
  if (place) place.textContent = words;
}

function titleOf(item: HTMLElement): string {
  return item.querySelector('.finding')?.textContent ?? '';
}
