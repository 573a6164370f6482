import { expect, it } from 'vitest';
import { joinDurations, writeDuration } from './write-duration.ts';

it.each([
  [17, 'Y', 'P17Y'],
  [2.5, 'Y', 'P2Y6M'],
  [0.5, 'Y', 'P6M'],
  [1.5, 'M', 'P45D'],
  [1.5, 'D', 'PT36H'],
  [2.5, 'TH', 'PT2H30M'],
  [0.5, 'TH', 'PT30M'],
  [1.5, 'TM', 'PT1M30S'],
])('%d of %s are %s', (number, designator, expected) => {
  expect(writeDuration(number, { count: 1, designator })).toBe(expected);
});

it('counts what is made of other units', () => {
  expect(writeDuration(2, { count: 10, designator: 'Y' })).toBe('P20Y');
  expect(writeDuration(0.5, { count: 100, designator: 'Y' })).toBe('P50Y');
});

it.each([
  ['P2Y', 'P3M', 'P2Y3M'],
  ['P1D', 'PT12H', 'P1DT12H'],
  ['PT5H', 'PT30M', 'PT5H30M'],
  ['P3M', 'P2Y', null],
  ['PT5H', 'P1D', null],
  ['P2Y', 'P5Y', null],
])('%s and %s are %s', (first, second, expected) => {
  expect(joinDurations(first, second)).toBe(expected);
});
