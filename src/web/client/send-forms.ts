/** A form that asks is sent without its empty fields, so that addresses are short and can be passed on. */
export function sendForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'get' || event.defaultPrevented) return;
    const empty = [...form.elements].filter(
      (field) =>
        (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
        field.name !== '' &&
        field.value === '',
    ) as HTMLInputElement[];
    for (const field of empty) field.disabled = true;
    // A page that the reader comes back to has its fields again.
    addEventListener(
      'pageshow',
      () =>
        empty.forEach((field) => {
          field.disabled = false;
        }),
      { once: true },
    );
  });
}
