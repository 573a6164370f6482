import type { Limits } from './limits.ts';

/** Says of each request whether it may come now; else after how many seconds. */
export type RateLimit = (whose: string, now: number) => number;

const MOST_WATCHED = 10_000;

/**
 * A bucket of tokens for each who asks: a request takes one, and they come back with time.
 *
 * @example
 * const take = openRateLimit({ burst: 2, perSecond: 1 });
 * [take('ana', 0), take('ana', 0), take('ana', 0)] // [0, 0, 1]
 */
export function openRateLimit({ burst, perSecond }: Pick<Limits, 'burst' | 'perSecond'>): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const refilled = (whose: string, now: number): number => {
    const bucket = buckets.get(whose);
    if (!bucket) return burst;
    return Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
  };
  return (whose, now) => {
    const left = refilled(whose, now);
    if (buckets.size >= MOST_WATCHED)
      for (const known of buckets.keys()) if (refilled(known, now) >= burst) buckets.delete(known);
    // Where all are busy the one that was first seen is forgotten: memory stays bounded whoever asks.
    if (buckets.size >= MOST_WATCHED) buckets.delete(buckets.keys().next().value!);
    buckets.set(whose, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
