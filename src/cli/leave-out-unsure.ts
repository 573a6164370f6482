import type { Reading } from '../reading.ts';

/**
 * The reading without the positions and facts of a lower score; statements stay, since others point to them.
 *
 * @example
 * leaveOutUnsure(reading, 0.8).positions // those with a score of 0.8 or more
 */
export function leaveOutUnsure(reading: Reading, minScore: number): Reading {
  const isSure = ({ score }: { score: number }): boolean => score >= minScore;
  return { ...reading, positions: reading.positions.filter(isSure), facts: reading.facts.filter(isSure) };
}
