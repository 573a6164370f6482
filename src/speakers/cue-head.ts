import type { Scene } from '../mentions/index.ts';
import type { Statement } from '../statements/index.ts';

/** The token of a statement's cue that hangs on nothing in it, a verb before others; null where there is no cue. */
export function cueHeadOf({ index }: Scene, { cue }: Statement): number | null {
  const { headOf, words } = index.trees.numbered;
  let best: number | null = null;
  for (const { start, end } of cue) {
    for (let token = index.tokenAt(start); token < headOf.length && index.startOf(token) < end; token++) {
      const up = headOf[token]!;
      const hangsOutside = up < 0 || index.startOf(up) < start || index.startOf(up) >= end;
      if (!hangsOutside) continue;
      if (best === null || (words[best]!.upos !== 'VERB' && words[token]!.upos === 'VERB')) best = token;
    }
  }
  return best;
}
