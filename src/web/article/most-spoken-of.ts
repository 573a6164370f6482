import type { Reading } from '../../reading.ts';

/** Of whose statehood most positions of a story are; null where there is none. Of several the first. */
export function mostSpokenOf({ positions }: Pick<Reading, 'positions'>): string | null {
  const times = new Map<string, number>();
  for (const { object } of positions) times.set(object, (times.get(object) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
