import { setLit } from './light-up.ts';

/** What can be gone through with j and k. */
const ITEMS = '.note, .answer tbody tr, .in-time > li, .side';

const KEYS: readonly (readonly [key: string, words: string])[] = [
  ['j', 'the next one'],
  ['k', 'the one before'],
  ['o', 'open it'],
  ['/', 'ask a question'],
  ['a', 'in a review: accept'],
  ['r', 'in a review: reject'],
  ['c', 'in a review: correct'],
  ['s', 'in a review: skip'],
  ['u', 'in a review: undo the last one'],
  ['?', 'these keys'],
];

/** Keys for whoever would rather not use a mouse; none is taken from a field, nor where they were turned off. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (event.key !== '?' && areOff()) return;
    if (act(event.key)) event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}

function act(key: string): boolean {
  const control = visible(`main [data-key="${CSS.escape(key)}"]`);
  if (control) {
    control.click();
    if (key === 'c') control.parentElement?.querySelector<HTMLElement>('[data-part]')?.focus();
    return true;
  }
  if (key === 'j' || key === 'k') return go(key === 'j' ? 1 : -1);
  if (key === 'o') return open();
  if (key === '/') return focusQuestion();
  return key === '?' && showKeys();
}

function go(step: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>(ITEMS)];
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

function open(): boolean {
  const item = document.activeElement?.closest<HTMLElement>(ITEMS);
  const control =
    item?.querySelector<HTMLElement>('summary') ??
    item?.querySelector<HTMLElement>('a[href]') ??
    visible('main a[data-open]');
  control?.click();
  return control !== undefined;
}

function visible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
}

function focusQuestion(): boolean {
  const field = document.querySelector<HTMLInputElement>('#q');
  field?.focus();
  field?.select();
  return field !== null;
}

const OFF = 'keys-off';

function areOff(): boolean {
  return localStorage.getItem(OFF) === 'yes';
}

function showKeys(): boolean {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Keys');
  const title = document.createElement('h2');
  title.textContent = 'Keys';
  dialog.append(title, listOfKeys(), switchOfKeys(), closing());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return true;
}

function listOfKeys(): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'keys';
  for (const [key, words] of KEYS) {
    const [term, telling, cap] = ['dt', 'dd', 'kbd'].map((name) => document.createElement(name)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    cap.textContent = key;
    term.append(cap);
    telling.textContent = words;
    list.append(term, telling);
  }
  return list;
}

/** Whoever speaks to their computer wants no key of one letter. */
function switchOfKeys(): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !areOff();
  box.addEventListener('change', () => localStorage.setItem(OFF, box.checked ? 'no' : 'yes'));
  label.append(box, ' keys of one letter are on');
  const line = document.createElement('p');
  line.append(label);
  return line;
}

function closing(): HTMLElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = 'Close';
  form.append(button);
  return form;
}
