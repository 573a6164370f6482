import { readFile } from 'node:fs/promises';

/** The bytes of a file that comes with the package, named by its path from the package's root. */
export async function loadAsset(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(`../${path}`, import.meta.url)));
}
