import { closingForm } from './closing-form.ts';
import { loadItem } from './load-page.ts';
import { moveSpan } from './move-span.ts';
import { readReview } from './send-review.ts';

/**
 * Sets one item right in a dialog over the page, which closes once that is kept.
 *
 * @param address of the page on which the item is reviewed
 * @param keep sends what was set right, and gives what has the focus then
 */
export async function correctInDialog(
  address: string,
  keep: (send: () => Promise<void>) => Promise<HTMLElement>,
): Promise<void> {
  const item = await loadItem(address);
  const form = item.querySelector<HTMLFormElement>('.correct form')!;
  item.querySelector('[data-verdict]')?.remove();
  item.querySelector('.correct')!.replaceWith(form);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', item.getAttribute('aria-labelledby')!);
  dialog.append(item, placeOfTrouble(), closingForm('Leave as it is'));
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(readReview(form, 'corrected')).then(
      (next) => {
        dialog.close();
        next.focus();
      },
      (error: Error) => tell(dialog, error.message),
    );
  });
  document.body.append(dialog);
  moveSpan(item);
  dialog.showModal();
  form.querySelector<HTMLElement>('[data-part]')?.focus();
}

/** Why it was not kept. */
function tell(dialog: HTMLElement, words: string): void {
  const place = dialog.querySelector<HTMLElement>('[role="alert"]')!;
  place.textContent = words;
  place.hidden = false;
}

function placeOfTrouble(): HTMLElement {
  const place = document.createElement('p');
  place.className = 'message wrong';
  place.setAttribute('role', 'alert');
  place.hidden = true;
  return place;
}
