import type { GapView } from './gap-view.ts';

/** As many features has every gap. */
export const FEATURE_COUNT = 24;

/**
 * Fills `out` with the features of the gap before token `at`, in a sentence that began at `first`: words and looks of
 * what stands around it, and how the sentence went so far. Each feature is one number.
 */
export function fillFeatures(view: GapView, first: number, at: number, out: Int32Array): void {
  const word = (i: number): number => (i < 0 || i >= view.size ? 0 : (view.words[i] as number));
  const shape = (i: number): number => (i < 0 || i >= view.size ? 0 : (view.shapes[i] as number));
  const [a, b, b2] = [shape(at - 1), shape(at), shape(at + 1)];
  const a2 = at - 2 >= first ? shape(at - 2) : 0;
  const a3 = at - 3 >= first ? shape(at - 3) : 0;
  const length = lengthClass(at - first);
  const titled = view.small[at] === view.small[first] ? 1 : 2;
  out[0] = mix(0, length, titled, 0);
  out[1] = mix(1, word(at - 1), 0, 0);
  out[2] = mix(2, word(at), b, 0);
  out[3] = mix(3, a, b, 0);
  out[4] = mix(4, word(at - 1), b, 0);
  out[5] = mix(5, a, word(at), b);
  out[6] = mix(6, a2, a, b);
  out[7] = mix(7, a, b, b2);
  out[8] = mix(8, word(at), b, b2);
  out[9] = mix(9, word(at + 1), b, 0);
  out[10] = mix(10, word(at - 2), a, b);
  out[11] = mix(11, length, b, titled);
  out[12] = mix(12, shape(first), a, b);
  out[13] = mix(13, mix(0, a2, a, 0), b, b2);
  out[14] = mix(14, titled, a, b);
  out[15] = mix(15, view.open[at] as number, a, b);
  out[16] = mix(16, first === 0 ? 1 : 2, a, b);
  out[17] = mix(17, word(first), length, b);
  out[18] = mix(18, mix(0, a3, a2, a), b, 0);
  const opener = b * 2 + (view.openers[at] as number);
  const second = b2 * 2 + (view.openers[at + 1] ?? 0);
  out[20] = mix(20, opener, a, titled);
  out[21] = mix(21, opener, length, a2);
  out[22] = mix(22, opener, second, a);
  out[23] = mix(23, opener, word(at - 1), 0);
  out[19] = mix(19, mix(0, b, b2, shape(at + 2)), a, 0);
}

/** How long the sentence is already, roughly. */
function lengthClass(length: number): number {
  if (length <= 5) return length;
  return length <= 8 ? 6 : length <= 14 ? 7 : length <= 25 ? 8 : 9;
}

/** One number of four. */
function mix(template: number, one: number, two: number, three: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ one, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ three, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
