import { describe, expect, test } from 'vitest';
import { mendLemma } from './mend-lemma.ts';
import { readOrdinal } from './read-ordinal.ts';
import { writeNumber } from './read-quantity.ts';

test.each([
  ['50,000', '50000'],
  ['eleven thousand', '11000'],
  ['30 thousand', '30000'],
  ['seven', '7'],
  ['23 million', '23 million'],
  ['four million', 'four million'],
])('%s is written %s', (said, written) => {
  expect(writeNumber(said)).toBe(written);
});

test.each([
  ['150th', 150],
  ['third', 3],
  ['only', null],
])('%s is the ordinal of %s', (form, number) => {
  expect(readOrdinal(form)).toBe(number);
});

describe('a lemma that the parser cut wrongly', () => {
  test.each([
    ['occupi', 'occupy'],
    ['controll', 'control'],
    ['seced', 'secede'],
    ['run', 'run'],
    ['sing', 'sing'],
  ])('%s is %s', (lemma, mended) => {
    expect(mendLemma(lemma)).toBe(mended);
  });
});
