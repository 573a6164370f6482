/** Another page of the server, to take parts of. */
export async function loadPage(address: string): Promise<Document> {
  const response = await fetch(address, { cache: 'no-store', headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${address} is not there: ${response.statusText}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** One item as a reviewer is shown it, with what others have found of it. */
export async function loadItem(address: string): Promise<HTMLElement> {
  const item = (await loadPage(address)).querySelector<HTMLElement>('[data-review]');
  if (!item) throw new Error('it is not in the record any more');
  return document.adoptNode(item);
}
