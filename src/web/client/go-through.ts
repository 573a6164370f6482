import { setLit } from './light-up.ts';

/** What can be gone through with j and k. */
const ITEMS = '.note, .answer tbody tr, .in-time > li, .side';

/** The item that has the focus, or holds what has it. */
export function focusedItem(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>(ITEMS) ?? undefined;
}

/** To the next item, or the one before; at the end it stays. */
export function go(step: 1 | -1): boolean {
  const items = itemsOf(document);
  if (items.length === 0) return false;
  const current = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.min(items.length - 1, Math.max(0, current + step))]!;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  if (next.dataset.of !== undefined) setLit(document.body, [next.dataset.of]);
  next.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
  return true;
}

/** The item behind one; the last one itself. */
export function nextTo(item: HTMLElement): HTMLElement {
  const items = itemsOf(document);
  return items[items.indexOf(item) + 1] ?? item;
}

function itemsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(ITEMS)];
}
