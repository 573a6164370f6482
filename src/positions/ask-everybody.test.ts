import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

it.each([
  [
    'The Security Council called on all states not to recognise Northern Cyprus.',
    [
      'United Nations Security Council | oppose-independence | Northern Cyprus | affirmed actual',
      'international community | recognise | Northern Cyprus | denied requested',
    ],
  ],
  [
    'Somaliland appealed to all the countries of the world to recognise it.',
    [
      'Somaliland | request-recognition | Somaliland | affirmed actual',
      'international community | recognise | Somaliland | affirmed requested',
    ],
  ],
  ['All states have their problems.', []],
])('Everybody is asked: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
