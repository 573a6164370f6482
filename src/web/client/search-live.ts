const WAIT = 160;
const MOST = 8;

/** Names that fit what is typed into the question field, below it: each leads to its page. */
export function searchLive(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-live-search]')) listen(form);
}

interface Found {
  names?: { key: string; name: string; kind: string | null }[];
}

function listen(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const list = document.createElement('ul');
  list.className = 'found';
  list.hidden = true;
  list.setAttribute('aria-label', 'Names');
  form.append(list);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    asked?.abort();
    if (field.value.trim().length < 2) return hide(list);
    waiting = setTimeout(() => {
      asked = new AbortController();
      find(field.value, asked.signal).then(
        (found) => show(list, found, form.dataset.liveSearch ?? ''),
        () => hide(list),
      );
    }, WAIT);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(list);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, field, list);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) hide(list);
  });
}

async function find(words: string, signal: AbortSignal): Promise<Found> {
  const response = await fetch(`/search.json?${new URLSearchParams({ q: words, limit: String(MOST) })}`, { signal });
  if (!response.ok) return {};
  const found = (await response.json()) as Found & { data?: Found };
  return found.data ?? found;
}

/** Where a reader goes from here they go with the date and the sources that they asked for. */
function show(list: HTMLElement, { names = [] }: Found, carried: string): void {
  list.replaceChildren(
    ...names
      .slice(0, MOST)
      .map(({ key, name, kind }) => rowOf(`/dossier/${encodeURIComponent(key)}${carried}`, name, kind)),
  );
  list.hidden = names.length === 0;
}

function rowOf(address: string, name: string, kind: string | null): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = kind === null ? name : `${name} (${kind})`;
  row.append(link);
  return row;
}

function hide(list: HTMLElement): void {
  list.hidden = true;
}

function move(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  if (list.hidden) return;
  const stops = [field, ...list.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]!.focus();
  event.preventDefault();
}
