/** Milliseconds after which a reader is told what they wait for. */
const PATIENCE = 500;

const LOOKING = 'Looking it up in the record …';

/** What else may take its time, by where it is sent. */
const WORDS: Readonly<Record<string, string>> = {
  '/ask': 'Understanding the question, then looking it up in the record …',
  '/add': 'Reading the story, sentence by sentence …',
  '/search': 'Searching names and articles …',
};

let waiting: ReturnType<typeof setTimeout> | undefined;

/** What takes longer than half a second says what it is doing, while the browser goes to the next page. */
export function tellWaiting(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method === 'dialog' || event.defaultPrevented) return;
    beginWaiting(WORDS[new URL(form.action).pathname]);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.hasAttribute('download');
    if (!link || isElsewhere || event.defaultPrevented || link.getAttribute('href')!.startsWith('#')) return;
    beginWaiting();
  });
  // A page that the reader comes back to waits for nothing.
  addEventListener('pageshow', endWaiting);
}

/** Says, if it takes long, what is waited for. */
export function beginWaiting(words: string = LOOKING): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    placeOf().textContent = words;
  }, PATIENCE);
}

export function endWaiting(): void {
  clearTimeout(waiting);
  document.querySelector('.waiting')?.replaceChildren();
}

/** One place for all, which is read out when it has words. */
function placeOf(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.waiting');
  if (known) return known;
  const place = document.createElement('p');
  place.className = 'waiting';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}
