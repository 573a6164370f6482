import { type Actor, isPolity, type Scene } from '../mentions/index.ts';

/** The states and territories that a story speaks of before a token, the nearest first, among so many mentions. */
export function politiesBefore({ appearances }: Scene, token: number, mentions: number): Actor[] {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appearances[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  const found: Actor[] = [];
  for (let at = low - 1; at >= 0 && at >= low - mentions; at--) {
    const { actor } = appearances[at]!;
    if (actor !== null && isPolity(actor)) found.push(actor);
  }
  return found;
}
