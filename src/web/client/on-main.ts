import { beginWaiting, endWaiting } from './tell-waiting.ts';

/** What is done with what a page shows, now and whenever it is replaced by another page's. */
export function onMain(work: (main: HTMLElement) => void): void {
  works.push(work);
  const main = document.querySelector('main');
  if (main) work(main);
}

const works: ((main: HTMLElement) => void)[] = [];

/** What differs between two views of one answer: the answer, from where it is asked, and the page as data. */
const PARTS = ['main', '.top .from-where', '.foot'];

/** Shows another page of the same server in place of this one, without loading it anew. */
export function showInPlace(text: string, address: string): void {
  const next = new DOMParser().parseFromString(text, 'text/html');
  if (!next.querySelector('main')) {
    location.assign(address);
    return;
  }
  for (const part of PARTS) {
    const [shown, other] = [document.querySelector(part), next.querySelector(part)];
    if (shown && other) shown.replaceWith(document.adoptNode(other));
  }
  document.title = next.title;
  history.replaceState(null, '', address);
  const main = document.querySelector('main')!;
  for (const work of works) work(main);
}

/** Loads another view of an answer into this page; where that fails the browser goes there itself. */
export async function follow(address: string): Promise<void> {
  document.querySelector('main')!.setAttribute('aria-busy', 'true');
  beginWaiting();
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return location.assign(address);
  showInPlace(await response.text(), address);
  endWaiting();
}

/** The address that a form would go to. */
export function addressOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  return `${form.action.replace(/\?.*$/, '')}?${new URLSearchParams(given)}`;
}
