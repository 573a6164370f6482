import type { DateBounds } from '../record/index.ts';
import type { CitedAct } from './citation.ts';
import type { ConflictSide } from './conflicts.ts';
import { compareDays } from './fold-states.ts';
import type { MatrixCell } from './matrix.ts';

/** What a finder of conflicts is asked (`ConflictQuestion`), with its date as days. */
export interface SidesQuestion {
  about: string | null;
  asOf: DateBounds | null;
  limit: number | null;
  citationsEach: number | null;
  /** How all stand to the recognition of `about` on that date, where it is looked for already. */
  cells: Promise<MatrixCell[]> | null;
}

/** Acts as the sides of a conflict: those that claim the same are one. */
export function sidesOf<A extends CitedAct>(acts: readonly A[], claimOf: (act: A) => string): ConflictSide[] {
  const sides = new Map<string, A[]>();
  for (const act of acts) sides.set(claimOf(act), [...(sides.get(claimOf(act)) ?? []), act]);
  return [...sides].map(([claim, told]) => ({
    claim,
    holders: [...new Set(told.map(({ actor }) => actor))],
    ...spanOf(told),
    citations: told.flatMap(({ citations }) => citations),
  }));
}

/** From the first day to the last that any of them may be of. */
export function spanOf(told: readonly DateBounds[]): DateBounds {
  return {
    earliest: told.map(({ earliest }) => earliest).sort(compareDays)[0]!,
    latest: told
      .map(({ latest }) => latest)
      .sort(compareDays)
      .at(-1)!,
  };
}
