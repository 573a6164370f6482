import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const both = (act: string, a: string, b: string): string[] => [
  `${a} | ${act} | ${b} | affirmed actual`,
  `${b} | ${act} | ${a} | affirmed actual`,
];

it.each([
  ['Israel and Peru recognised each other on Friday.', both('recognise', 'Israel', 'Peru')],
  [
    'Diplomatic relations were established on Friday between Israel and Peru.',
    both('establish-relations', 'Israel', 'Peru'),
  ],
  ['Ambassadors were exchanged by Israel and Peru in March.', both('establish-relations', 'Israel', 'Peru')],
  [
    'Iraq recognised Kuwait in 1963. Ambassadors were exchanged by the two states soon afterwards.',
    ['Iraq | recognise | Kuwait | affirmed actual', ...both('establish-relations', 'Iraq', 'Kuwait')],
  ],
  ['The two brothers recognised each other at the station.', []],
])('Two do it to each other: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
