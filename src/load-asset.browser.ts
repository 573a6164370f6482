/** The bytes of a file that comes with the package, named by its path from the package's root; fetched from where the package lies. */
export async function loadAsset(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(`../${path}`, import.meta.url);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`Expected ${url} beside the package, got HTTP ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
