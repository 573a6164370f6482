import { addressOf, follow } from './on-main.ts';

const WAIT = 200;

/** The slider of the map: its month goes into the date at the top as it is moved, the map follows when it rests. */
export function moveDate(main: HTMLElement): void {
  const month = main.querySelector<HTMLInputElement>('[data-month]');
  if (!month) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  month.addEventListener('input', () => {
    const day = document.querySelector<HTMLInputElement>('.from-where [name="as-of"]');
    if (!day?.form) return;
    day.value = nameOf(month.valueAsNumber);
    month.setAttribute('aria-valuetext', day.value);
    clearTimeout(waiting);
    const form = day.form;
    waiting = setTimeout(async () => {
      await follow(addressOf(form));
      document.querySelector<HTMLElement>('[data-month]')?.focus();
    }, WAIT);
  });
}

/** Parts of the world are shown as they are chosen. */
export function chooseRegion(main: HTMLElement): void {
  const form = main.querySelector<HTMLFormElement>('[data-region]');
  form?.addEventListener('change', async () => {
    await follow(addressOf(form));
    document.querySelector<HTMLElement>('#region')?.focus();
  });
}

function nameOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
