import { follow } from './on-main.ts';

/** Milliseconds in which one turn of the wheel is one step. */
const STEP = 250;

/** Other periods of a timeline are shown in place; with Ctrl the wheel goes to narrower and wider ones. */
export function zoomTime(main: HTMLElement): void {
  const ways = main.querySelector<HTMLElement>('[data-zooming]');
  if (!ways) return;
  for (const way of ways.querySelectorAll<HTMLAnchorElement>('a[data-key]'))
    way.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const hadFocus = ways.contains(document.activeElement);
      await follow(way.href);
      if (hadFocus) focusAgain(way.dataset.key!);
    });
  let last = 0;
  main.querySelector<HTMLElement>('[data-picture]')?.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      // The browser would make the whole page larger.
      event.preventDefault();
      if (event.timeStamp - last < STEP) return;
      last = event.timeStamp;
      ways.querySelector<HTMLElement>(`a[data-key="${event.deltaY < 0 ? '+' : '-'}"]`)?.click();
    },
    { passive: false },
  );
}

function focusAgain(key: string): void {
  const ways = document.querySelector('[data-zooming]');
  (ways?.querySelector<HTMLElement>(`a[data-key="${CSS.escape(key)}"]`) ?? ways?.querySelector('a'))?.focus();
}
