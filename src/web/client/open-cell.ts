import { closingForm } from './closing-form.ts';
import { loadPage } from './load-page.ts';

/** A sign of the matrix opens to its acts, over the matrix; the same link leads to their page. */
export function openCell(main: HTMLElement): void {
  const table = main.querySelector('.matrix');
  table?.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = (event.target as Element).closest<HTMLAnchorElement>('td a');
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const page = await loadPage(link.href);
  const dialog = document.createElement('dialog');
  dialog.className = 'acts-of-cell';
  const title = document.createElement('h2');
  title.textContent = tellCell(link);
  title.id = 'acts-of-cell';
  dialog.setAttribute('aria-labelledby', title.id);
  const acts = [...page.querySelectorAll('main .answer')].map((table) => document.adoptNode(table));
  const nothing = document.createElement('p');
  nothing.textContent = 'Its acts are told from elsewhere; the page has them.';
  dialog.append(title, ...(acts.length > 0 ? acts : [nothing]), leaving(link.href));
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** `Kenya and Kosovo: recognised` */
function tellCell(link: HTMLAnchorElement): string {
  const cell = link.closest('td')!;
  const actor = cell.parentElement!.querySelector('th')!.textContent;
  const object = cell.closest('table')!.tHead!.rows[0]!.cells[cell.cellIndex]!.textContent;
  return `${actor} and ${object}: ${link.getAttribute('aria-label')}`;
}

function leaving(address: string): HTMLElement {
  const form = closingForm('Close');
  form.className = 'actions';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'As a page of its own';
  form.append(link);
  return form;
}
