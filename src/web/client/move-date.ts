import { showInPlace } from './on-main.ts';

const WAIT = 200;

/** The slider of the map: the year goes into the field as it is moved, the map follows when it rests. */
export function moveDate(main: HTMLElement): void {
  const form = main.querySelector<HTMLFormElement>('[data-slider]');
  const year = form?.querySelector<HTMLInputElement>('[data-year]');
  const day = form?.querySelector<HTMLInputElement>('[data-day]');
  if (!form || !year || !day) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  year.addEventListener('input', () => {
    day.value = year.value;
    clearTimeout(waiting);
    waiting = setTimeout(() => follow(form), WAIT);
  });
}

async function follow(form: HTMLFormElement): Promise<void> {
  const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  const address = `${form.action.replace(/\?.*$/, '')}?${new URLSearchParams(given)}`;
  form.setAttribute('aria-busy', 'true');
  const response = await fetch(address);
  if (!response.ok) return location.assign(address);
  showInPlace(await response.text(), address);
  document.querySelector<HTMLElement>('[data-year]')?.focus();
}
