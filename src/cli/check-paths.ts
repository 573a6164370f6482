import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { askNearest } from '../exports/suggest-nearest.ts';

/** The paths that are there, and a line for each that is not. */
export interface CheckedPaths {
  found: string[];
  missing: string[];
}

/**
 * Looks at the paths of a command before any work is done, so that a mistyped one is told at once, with what is near it.
 *
 * @example
 * checkPaths(['storry.txt']).missing // ['storry.txt: there is no such file; did you mean story.txt?']
 */
export function checkPaths(paths: readonly string[]): CheckedPaths {
  const checked: CheckedPaths = { found: [], missing: [] };
  for (const path of paths) {
    if (path === '-' || isThere(path)) checked.found.push(path);
    else checked.missing.push(`${path}: there is no such file${nearestFile(path)}`);
  }
  return checked;
}

/** What cannot be looked at (no permission) is there; opening it will tell why. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

function nearestFile(path: string): string {
  const folder = dirname(path);
  const besides =
    folder === '.' && !path.startsWith('.') ? (name: string) => name : (name: string) => join(folder, name);
  try {
    return askNearest(basename(path), readdirSync(folder), besides);
  } catch {
    return '.';
  }
}
