import { markOf } from './point-at.ts';

/** An area that is chosen on the map is told beside it, with what leads on from there, and marked in the list. */
export function chooseArea(main: HTMLElement): void {
  const place = main.querySelector<HTMLElement>('[data-chosen]');
  const figure = main.querySelector<HTMLElement>('.map-and-list [data-picture]');
  if (!place || !figure) return;
  showSubject(figure);
  figure.addEventListener('click', (event) => {
    const area = markOf(event);
    if (!area || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(area, place, main);
  });
  // What is no link has no click of its own at the keyboard.
  figure.addEventListener('keydown', (event) => {
    const area = markOf(event);
    if (area && event.key === 'Enter' && !area.hasAttribute('href')) choose(area, place, main);
  });
  for (const row of main.querySelectorAll<HTMLElement>('[data-entity]')) {
    const light = (): void => lightUp(main, row.dataset.entity!);
    row.addEventListener('pointerenter', light);
    row.addEventListener('focusin', light);
  }
}

/** Where the map is wider than the page, the one whom it is about is what is seen of it first. */
function showSubject(figure: HTMLElement): void {
  const [frame, subject] = [figure.firstElementChild!, figure.querySelector('[data-state="subject"]')];
  if (!subject) return;
  const { left, width } = subject.getBoundingClientRect();
  frame.scrollLeft += left + width / 2 - frame.getBoundingClientRect().left - frame.clientWidth / 2;
}

function choose(area: SVGElement, place: HTMLElement, main: HTMLElement): void {
  const whom = area.getAttribute('href');
  const entity = whom === null ? null : decodeURIComponent(new URL(whom, location.href).pathname.split('/').at(-1)!);
  const row = entity === null ? null : main.querySelector<HTMLElement>(`[data-entity="${CSS.escape(entity)}"]`);
  const told = document.createElement('p');
  told.textContent = area.getAttribute('aria-label');
  const ways = document.createElement('p');
  ways.className = 'small';
  const links: [string, string | null | undefined][] = [
    ['its acts', row?.dataset.acts],
    ['zoom to it', row?.dataset.zoom],
    ['whom it recognises', whom],
    ['all that is known of it', row?.querySelector('a')?.getAttribute('href')],
  ];
  for (const [words, address] of links) if (address) ways.append(linkTo(address, words), ' ');
  place.replaceChildren(told, ways);
  place.hidden = false;
  for (const other of main.querySelectorAll('.area-chosen')) other.classList.remove('area-chosen');
  area.classList.add('area-chosen');
  row?.classList.add('area-chosen');
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** The area of a row of the list. */
function lightUp(main: HTMLElement, entity: string): void {
  for (const lit of main.querySelectorAll('.area-lit')) lit.classList.remove('area-lit');
  const path = `/whom/${encodeURIComponent(entity)}`;
  for (const area of main.querySelectorAll('a[data-area]'))
    if (new URL(area.getAttribute('href')!, location.href).pathname === path) area.classList.add('area-lit');
}
