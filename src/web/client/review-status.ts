import { readReview } from './send-review.ts';

/** A review that was sent, and what takes it back. */
export interface Done {
  words: string;
  /** The fields by which the server knows what was reviewed. */
  about: Readonly<Record<'reading' | 'kind' | 'item', string>>;
  /** Where it is shown again, once it was taken back. */
  again(): void | Promise<void>;
}

/** The line that tells what was reviewed last, and takes it back. */
export interface Status {
  tell(words: string): void;
  /** Sends a review; what takes it back waits until it is kept. */
  keep(done: Done, send: () => Promise<void>): Promise<void>;
}

/**
 * The status line of a page on which is reviewed; null where it has none.
 *
 * @param showAgain shows what was reviewed before the page was loaded, by the address of its item
 */
export function openStatus(main: HTMLElement, showAgain: (address: string) => Promise<void>): Status | null {
  const line = main.querySelector<HTMLElement>('[data-status]');
  const place = line?.querySelector<HTMLElement>('[data-last]');
  const form = line?.querySelector('form');
  if (!place || !form) return null;
  const stack: { done: Done; kept: Promise<void> }[] = [];
  const before = form.dataset.address;
  if (before !== undefined) {
    const words = (place.textContent ?? '').replace(/^\w+: /, '');
    const done = { words, about: aboutOf(form), again: () => showAgain(before) };
    stack.push({ done, kept: Promise.resolve() });
  }
  const tell = (words: string): void => {
    place.textContent = words;
    form.hidden = stack.length === 0;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const last = stack.pop();
    if (last) takeBack(form, last.done, last.kept).then(tell, (error: Error) => tell(notDone(error)));
  });
  return {
    tell,
    keep: async (done, send) => {
      const kept = send();
      const entry = { done, kept };
      stack.push(entry);
      form.hidden = false;
      try {
        await kept;
      } catch (error) {
        if (stack.includes(entry)) stack.splice(stack.indexOf(entry), 1);
        tell(notDone(error as Error));
        throw error;
      }
    },
  };
}

/** What the fields of a form say that it is about. */
export function aboutOf(form: HTMLFormElement): Done['about'] {
  const given = new FormData(form);
  const [reading, kind, item] = ['reading', 'kind', 'item'].map((name) => String(given.get(name) ?? ''));
  return { reading: reading!, kind: kind!, item: item! };
}

async function takeBack(form: HTMLFormElement, { words, about, again }: Done, kept: Promise<void>): Promise<string> {
  await kept;
  for (const [name, value] of Object.entries(about))
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
  await readReview(form, 'undone')();
  await again();
  return `Taken back: ${words}`;
}

function notDone(error: Error): string {
  return `It was not kept: ${error.message}`;
}
