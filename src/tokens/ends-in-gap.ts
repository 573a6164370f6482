import { sentenceEndWeights } from '../lang/en.ts';
import { FEATURE_COUNT, fillFeatures } from './gap-features.ts';
import { type GapView, shapes } from './gap-view.ts';
import type { Token } from './token.ts';

/** Weights of features, in twentieths. The file has a line for each weight, with its features in base 36. */
const weights: ReadonlyMap<number, number> = new Map(
  sentenceEndWeights.flatMap(({ weight, features }) =>
    features.split(' ').map((feature): [number, number] => [Number.parseInt(feature, 36) | 0, Number(weight)]),
  ),
);
const features = new Int32Array(FEATURE_COUNT);
const notBehind = new Set([...",.;:)]}%?!'’”»/"]);
const notBefore = new Set([...',\'"“‘([/$&']);

/**
 * Whether a sentence might end before token `at` though no stop stands there: white space, then anything but a word in
 * small letters or a mark that cannot begin a sentence. Behind addresses, figures and marks, small letters may begin one.
 */
export function isGap(view: GapView, tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1] as Token, tokens[at] as Token];
  const shape = view.shapes[at] as number;
  if (shape !== shapes.small) {
    return behind.start !== before.end && (shape < shapes.mark || !notBehind.has(behind.form.charAt(0)));
  }
  const left = view.shapes[at - 1] as number;
  if (left < shapes.figure || behind.start === before.end) return false;
  return left < shapes.mark || !notBefore.has(before.form.charAt(0));
}

/**
 * Weighs whether the sentence that began at `first` ends before token `at`. The weights were learned on news, mail and
 * web text (train/sentence-ends.mjs).
 */
export function gapEnds(view: GapView, first: number, at: number): boolean {
  fillFeatures(view, first, at, features);
  let sum = 0;
  for (let i = 0; i < FEATURE_COUNT; i++) sum += weights.get(features[i] as number) ?? 0;
  return sum > THRESHOLD;
}

/** Half a point above even: a sentence cut in two does more harm than two read as one. */
const THRESHOLD = 5;
