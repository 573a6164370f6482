/** A button that closes the dialog it stands in. */
export function closingForm(words: string): HTMLElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = words;
  form.append(button);
  return form;
}
