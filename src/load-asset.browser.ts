/** Written out one by one: so bundlers see them, take them along and put in where they lie. */
const ASSETS: Readonly<Record<string, URL>> = {
  'models/kernel.wasm': new URL('../models/kernel.wasm', import.meta.url),
  'models/en/kinds.bin': new URL('../models/en/kinds.bin', import.meta.url),
  'models/en/statements.bin': new URL('../models/en/statements.bin', import.meta.url),
  'models/en/acts.bin': new URL('../models/en/acts.bin', import.meta.url),
  'models/en/syntax.bin': new URL('../models/en/syntax.bin', import.meta.url),
};

/** The bytes of a file that comes with the package, named by its path from the package's root; fetched from where the package lies. */
export async function loadAsset(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = ASSETS[path];
  if (!url) throw new Error(`Expected one of ${Object.keys(ASSETS).join(', ')}, got ${path}.`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`Expected ${url} beside the package, got HTTP ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
