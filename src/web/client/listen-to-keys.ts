import { closingForm } from './closing-form.ts';
import { focusedItem, go } from './go-through.ts';

const KEYS: readonly (readonly [key: string, words: string])[] = [
  ['j', 'the next one'],
  ['k', 'the one before'],
  ['o', 'open it'],
  ['/', 'ask a question'],
  ['a', 'accept it, where you may review'],
  ['r', 'reject it'],
  ['c', 'correct it'],
  ['s', 'skip it, in the queue of a review'],
  ['u', 'undo the last review'],
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
  const control = controlOf(key);
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

/** What a key stands for: the status line first, then the item that has the focus; of a page without items what is there. */
function controlOf(key: string): HTMLElement | undefined {
  const ofKey = `[data-key="${CSS.escape(key)}"]`;
  const item = focusedItem();
  const controls = visible(`main ${ofKey}`);
  return (
    controls.find((control) => control.closest('[data-status]')) ??
    controls.find((control) => (item ? item.contains(control) : control.closest('.note') === null))
  );
}

function open(): boolean {
  const item = focusedItem();
  const control =
    item?.querySelector<HTMLElement>('summary') ??
    item?.querySelector<HTMLElement>('a[href]') ??
    visible('main a[data-open]')[0];
  control?.click();
  return control !== undefined;
}

function visible(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
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
  dialog.append(title, listOfKeys(), switchOfKeys(), closingForm('Close'));
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
