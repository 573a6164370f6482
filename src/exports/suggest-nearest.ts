import { distance } from 'fastest-levenshtein';

/**
 * The one of the known words that a mistyped one is likely meant to be, or null where none is near.
 *
 * @example
 * suggestNearest('formt', ['format', 'output']) // 'format'
 */
export function suggestNearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.candidate ?? null;
}

/** `; did you mean X?` where there is something near, else a full stop. */
export function askNearest(word: string, known: readonly string[], show = (near: string): string => near): string {
  const near = suggestNearest(word, known);
  return near === null ? '.' : `; did you mean ${show(near)}?`;
}
