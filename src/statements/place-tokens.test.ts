import { expect, test } from 'vitest';
import { placeOf, stepsTo, type TokenGrid } from './place-tokens.ts';

// "Tbilisi said / Sokhumi lied . / He left": heads by hand, two sentences, the second in another paragraph.
const heads = [1, -1, 3, 1, 1, 6, -1];
const relations = ['nsubj', 'root', 'nsubj', 'ccomp', 'punct', 'nsubj', 'root'];
const grid: TokenGrid = {
  headOf: Int32Array.from(heads),
  sentenceOf: Int32Array.from([0, 0, 0, 0, 0, 1, 1]),
  blockOf: Int32Array.from([0, 0, 0, 0, 0, 1, 1]),
  quotationOf: Int32Array.from([-1, -1, 0, 0, -1, -1, 1]),
  words: relations.map((deprel, i) => ({ lemma: '', upos: '', feats: '', head: heads[i]!, deprel })),
};

test.each([
  [0, ['-1', '1', '0', 'nsubj', 'nsubj', '0', 'none']],
  [1, ['+0', '0', '0', 'self', 'root', '0', 'none']],
  [2, ['+1', '2', '0', 'ccomp', 'nsubj', '0', 'other']],
  [4, ['+3', '1', '0', 'punct', 'punct', '0', 'none']],
  [5, ['+4', 'far', 'far', 'far', 'nsubj', '1b', 'none']],
  [6, ['+5', 'far', 'far', 'far', 'root', '1b', 'other']],
])('places token %i to the cue "said"', (token, expected) => {
  expect(placeOf(grid, token, 1, stepsTo(1, grid.headOf))).toEqual(expected);
});

test('tells steps up and down where the paths meet above both', () => {
  expect(placeOf(grid, 0, 3, stepsTo(3, grid.headOf)).slice(1, 4)).toEqual(['1', '1', 'nsubj']);
});
