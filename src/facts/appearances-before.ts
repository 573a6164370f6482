import { type Actor, isPolity, type Scene } from '../mentions/index.ts';

/** How many mentions of a story stand before a token. */
export function appearancesBefore(appearances: Scene['appearances'], token: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appearances[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The states and territories that a story speaks of before a token, the nearest first, among so many mentions. */
export function politiesBefore({ appearances }: Scene, token: number, mentions: number): Actor[] {
  const before = appearancesBefore(appearances, token);
  const found: Actor[] = [];
  for (let at = before - 1; at >= 0 && at >= before - mentions; at--) {
    const { actor } = appearances[at]!;
    if (actor !== null && isPolity(actor)) found.push(actor);
  }
  return found;
}
