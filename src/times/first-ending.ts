import type { TimeExpression } from './time-expression.ts';

/** The place of the first time that ends behind an offset; how many there are where none does. */
export function firstEnding(times: readonly TimeExpression[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
