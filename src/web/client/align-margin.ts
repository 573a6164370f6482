const GAP = 6;
/** What an article hears once there is more or less in its notes. */
export const NOTES_CHANGED = 'notes-changed';
/** Below this the notes stand under their paragraph. */
const BESIDE = '(min-width: 1001px)';

/** Puts every note of the margin beside the line that it is about; where notes crowd, the one with the focus has its place. */
export function alignMargin(main: HTMLElement): void {
  const article = main.querySelector<HTMLElement>('[data-article]');
  if (!article) return;
  let first: HTMLElement | null = null;
  const align = (): void => placeNotes(article, first);
  article.addEventListener('focusin', (event) => {
    const note = noteOf(article, event.target as Element);
    if (note && note !== first) {
      first = note;
      align();
    }
  });
  new ResizeObserver(align).observe(article);
  article.addEventListener(NOTES_CHANGED, align);
  document.fonts.ready.then(align, align);
}

function noteOf(article: HTMLElement, target: Element): HTMLElement | null {
  const link = target.closest<HTMLAnchorElement>('a.number');
  return target.closest<HTMLElement>('.note') ?? (link ? article.querySelector<HTMLElement>(link.hash) : null);
}

interface Place {
  note: HTMLElement;
  /** Where its words are, its height, and where the box begins that it is placed in. */
  wanted: number;
  height: number;
  box: number;
  top: number;
}

function placeNotes(article: HTMLElement, first: HTMLElement | null): void {
  const isBeside = matchMedia(BESIDE).matches;
  article.classList.toggle('aligned', isBeside);
  const notes = [...article.querySelectorAll<HTMLElement>('.note')];
  if (!isBeside) {
    for (const note of notes) note.style.removeProperty('top');
    article.style.removeProperty('min-height');
    return;
  }
  const origin = article.getBoundingClientRect().top;
  const places = notes.map((note) => placeOf(note, origin));
  const at = Math.max(0, first === null ? 0 : notes.indexOf(first));
  settle(places, at);
  for (const { note, top, box } of places) note.style.top = `${top - box}px`;
  const last = places.at(-1);
  article.style.minHeight = last === undefined ? '' : `${last.top + last.height}px`;
}

function placeOf(note: HTMLElement, origin: number): Place {
  const link = note.querySelector<HTMLAnchorElement>('a.note-link');
  const words = link ? document.getElementById(link.hash.slice(1)) : null;
  const wanted = (words ?? note).getBoundingClientRect().top - origin - 4;
  const box = note.parentElement!.getBoundingClientRect().top - origin;
  return { note, wanted, height: note.offsetHeight, box, top: wanted };
}

/** From the first on downwards, and above it upwards, no note covers another. */
function settle(places: Place[], at: number): void {
  for (let index = at + 1; index < places.length; index++) {
    const before = places[index - 1]!;
    places[index]!.top = Math.max(places[index]!.wanted, before.top + before.height + GAP);
  }
  for (let index = at - 1; index >= 0; index--) {
    const here = places[index]!;
    here.top = Math.min(here.wanted, places[index + 1]!.top - here.height - GAP);
  }
}
