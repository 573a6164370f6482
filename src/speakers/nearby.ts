import type { Statement } from '../statements/index.ts';

/** On each side so many statements are near another one, or near a place of the text. */
const NEAR = 40;

/** The statements whose contents begin near a place of the text, in the order of the text, of statements in that order. */
export function nearby(statements: readonly Statement[], offset: number): readonly Statement[] {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.content[0]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return statements.slice(Math.max(0, low - NEAR), low + NEAR);
}
