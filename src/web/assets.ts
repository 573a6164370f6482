import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Addresses of what a page loads, from the same server. */
export interface Assets {
  styles: readonly string[];
  scripts: readonly string[];
  /** Fonts that every page needs, to be asked for at once. */
  fonts?: readonly string[];
}

const FOLDER = new URL('../../dist/web/assets/', import.meta.url);
let loaded: Assets | undefined;

/** The styles and scripts that were built; none where nothing was, and the pages work without. */
export function builtAssets(): Assets {
  loaded ??= readManifest(new URL('manifest.json', FOLDER));
  return loaded;
}

/**
 * A file that pages load, by its name under `/assets/`; null where there is none.
 *
 * @example
 * await readAsset('../../package.json') // null
 */
export async function readAsset(name: string): Promise<{ bytes: Uint8Array; type: string } | null> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[\w-]+\.\w+$/.test(name)) return null;
  const bytes = await readFile(new URL(name, FOLDER)).catch(() => null);
  return bytes === null ? null : { bytes, type };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Letters of English, in the faces of titles, text and everything else. */
const ON_EVERY_PAGE = /^(?:inter|source-serif-4)-latin-(?:wght|400|600)-/;

type Manifest = Record<string, { file: string; isEntry?: boolean; css?: string[]; assets?: string[] }>;

function readManifest(place: URL): Assets {
  if (!existsSync(place)) return { styles: [], scripts: [] };
  const entries = Object.values(JSON.parse(readFileSync(place, 'utf8')) as Manifest).filter(({ isEntry }) => isEntry);
  const files = entries.flatMap(({ file, css = [] }) => [file, ...css]);
  const ending = (end: string): string[] => [
    ...new Set(files.filter((file) => file.endsWith(end)).map((file) => `/assets/${file}`)),
  ];
  const fonts = entries.flatMap(({ assets = [] }) => assets).filter((file) => ON_EVERY_PAGE.test(file));
  return { styles: ending('.css'), scripts: ending('.js'), fonts: fonts.map((file) => `/assets/${file}`) };
}
