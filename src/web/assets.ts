import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Addresses of what a page loads, from the same server. */
export interface Assets {
  styles: readonly string[];
  scripts: readonly string[];
}

/** Where the built styles and scripts lie, to be served under `/assets/`. */
export const ASSETS_FOLDER: string = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));

let loaded: Assets | undefined;

/** The styles and scripts that were built; none where nothing was, and the pages work without. */
export function builtAssets(): Assets {
  loaded ??= readManifest(`${ASSETS_FOLDER}manifest.json`);
  return loaded;
}

type Manifest = Record<string, { file: string; isEntry?: boolean; css?: string[] }>;

function readManifest(path: string): Assets {
  if (!existsSync(path)) return { styles: [], scripts: [] };
  const entries = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Manifest).filter(({ isEntry }) => isEntry);
  const files = entries.flatMap(({ file, css = [] }) => [file, ...css]);
  const ending = (end: string): string[] => [
    ...new Set(files.filter((file) => file.endsWith(end)).map((file) => `/assets/${file}`)),
  ];
  return { styles: ending('.css'), scripts: ending('.js') };
}
