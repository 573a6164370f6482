import type { DateBounds } from '../record/index.ts';
import { compareDays } from './fold-states.ts';

/**
 * Orders by the last day that something may have been on, then by the first; what is of no known day comes first, since
 * it tells least of when it was.
 *
 * @example
 * [{ earliest: '2008-02-17', latest: '2008-02-17' }, ANY_DAY].sort(byTime) // ANY_DAY first
 */
export function byTime(a: DateBounds, b: DateBounds): number {
  return (
    Number(isUndated(b)) - Number(isUndated(a)) ||
    compareDays(a.latest, b.latest) ||
    compareDays(a.earliest, b.earliest)
  );
}

/** The last of them in time, at most so many, in time order. */
export function lastInTime<T extends DateBounds>(rows: readonly T[], limit: number | null): T[] {
  const sorted = [...rows].sort(byTime);
  return limit === null ? sorted : sorted.slice(Math.max(0, sorted.length - limit));
}

function isUndated({ earliest, latest }: DateBounds): boolean {
  return earliest === '-infinity' && latest === 'infinity';
}
