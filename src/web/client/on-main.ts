/** What is done with what a page shows, now and whenever it is replaced by another page's. */
export function onMain(work: (main: HTMLElement) => void): void {
  works.push(work);
  const main = document.querySelector('main');
  if (main) work(main);
}

const works: ((main: HTMLElement) => void)[] = [];

/** Shows another page of the same server in place of this one, without loading it anew. */
export function showInPlace(text: string, address: string): void {
  const next = new DOMParser().parseFromString(text, 'text/html');
  const [shown, main] = [document.querySelector('main'), next.querySelector('main')];
  if (!shown || !main) {
    location.assign(address);
    return;
  }
  shown.replaceWith(document.adoptNode(main));
  document.title = next.title;
  history.replaceState(null, '', address);
  for (const work of works) work(main);
}
