import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';

/** The id of the innermost statement whose content holds each of some stretches in the order of the text; null for none. */
export function statementsAround(statements: readonly Statement[], stretches: readonly Span[]): (string | null)[] {
  const innermost: (string | null)[] = stretches.map(() => null);
  const lengths = new Float64Array(stretches.length).fill(Number.POSITIVE_INFINITY);
  for (const { id, content } of statements)
    for (const { start, end } of content)
      for (let i = firstFrom(stretches, start); i < stretches.length && stretches[i]!.start < end; i++) {
        if (stretches[i]!.end > end || end - start > lengths[i]!) continue;
        innermost[i] = id;
        lengths[i] = end - start;
      }
  return innermost;
}

/** The place of the first stretch that starts at an offset or behind it. */
function firstFrom(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
