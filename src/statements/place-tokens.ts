import type { Word } from '../syntax/index.ts';

/** What the labeller looks up of a token's place to a cue, in this order. */
export const PLACES = ['distance', 'up', 'down', 'branch', 'own', 'offset', 'quotation'] as const;

/** A story's tokens numbered through, with what places are told from. */
export interface TokenGrid {
  /** Index of the sentence of each token. */
  sentenceOf: Int32Array;
  /** Index of the article's block of each token. */
  blockOf: Int32Array;
  /** Index of the outermost quotation around each token, or -1. */
  quotationOf: Int32Array;
  /** Head of each token, numbered through; -1 for roots. */
  headOf: Int32Array;
  words: readonly Word[];
}

/** The longest way up a tree that is followed. */
const LONGEST_PATH = 60;

/** The token itself, its head, its head's head … up to the root. */
export function pathUp(token: number, headOf: Int32Array): number[] {
  const path = [token];
  for (let at = headOf[token]!; at >= 0 && path.length < LONGEST_PATH; at = headOf[at]!) path.push(at);
  return path;
}

/**
 * A token's place to a cue: how far before or after it; in the same sentence the steps up to where their paths in the
 * tree meet and down to the cue, and the relation by which the token's side hangs there; else which sentence, and whether
 * in the same paragraph (`b` where not); and whether both stand in the same quotation. `train/labeller.py` does the same.
 */
export function placeOf(
  grid: TokenGrid,
  token: number,
  cue: number,
  stepsToCue: ReadonlyMap<number, number>,
): string[] {
  const { sentenceOf, blockOf, words } = grid;
  const distance = distanceOf(token - cue);
  const own = words[token]!.deprel;
  const quotation = quotationPlace(grid.quotationOf[token]!, grid.quotationOf[cue]!);
  const offset = sentenceOf[token]! - sentenceOf[cue]!;
  if (offset !== 0) {
    const sameBlock = blockOf[token] === blockOf[cue];
    return [distance, 'far', 'far', 'far', own, `${offset}${sameBlock ? '' : 'b'}`, quotation];
  }
  const path = pathUp(token, grid.headOf);
  const up = path.findIndex((node) => stepsToCue.has(node));
  if (up < 0) return [distance, 'far', 'far', 'far', own, '0', quotation];
  const down = stepsToCue.get(path[up]!)!;
  const branch = up > 0 ? words[path[up - 1]!]!.deprel : 'self';
  return [distance, String(Math.min(up, 5)), String(Math.min(down, 4)), branch, own, '0', quotation];
}

/** For each word above the cue, and the cue itself, how many steps below it the cue lies. */
export function stepsTo(cue: number, headOf: Int32Array): Map<number, number> {
  return new Map(pathUp(cue, headOf).map((node, steps) => [node, steps]));
}

/** Sign and size of a gap in tokens, in ten sizes. */
function distanceOf(gap: number): string {
  const size = Math.abs(gap);
  const bucket = size < 5 ? size : size < 8 ? 5 : size < 12 ? 6 : size < 20 ? 7 : size < 40 ? 8 : 9;
  return `${gap < 0 ? '-' : '+'}${bucket}`;
}

function quotationPlace(token: number, cue: number): string {
  if (token < 0) return 'none';
  return token === cue ? 'same' : 'other';
}
