/** A story may be dropped anywhere on the form that takes one. */
export function dropFiles(main: HTMLElement): void {
  const form = main.querySelector<HTMLFormElement>('[data-drop]');
  const field = form?.querySelector<HTMLInputElement>('input[type="file"]');
  const place = form?.querySelector('.drop');
  if (!form || !field || !place) return;
  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    place.classList.toggle('over', isOver);
  };
  form.addEventListener('dragover', mark(true));
  form.addEventListener('dragleave', mark(false));
  form.addEventListener('drop', (event) => {
    mark(false)(event);
    if (event.dataTransfer && event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  });
}
