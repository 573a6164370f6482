import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const PERU = 'Peru | recognise | Kosovo | affirmed actual';

it.each([
  [
    'Peru recognised Kosovo in 2010. It froze that recognition in 2014 and restored it a year later.',
    [
      PERU,
      'Peru | freeze-recognition | Kosovo | affirmed actual',
      'Peru | reinstate-recognition | Kosovo | affirmed actual',
    ],
  ],
  [
    'Peru recognised Kosovo on Monday. Serbia demanded that Lima revoke the decision.',
    [PERU, 'Peru | withdraw-recognition | Kosovo | affirmed requested'],
  ],
  [
    'Peru recognised Kosovo in 2008. Chile had extended its own in 2007.',
    [PERU, 'Chile | recognise | Kosovo | affirmed actual'],
  ],
  [
    'Peru recognised Kosovo in 2008. Chile withdrew its own in 2017.',
    [PERU, 'Chile | withdraw-recognition | Kosovo | affirmed actual'],
  ],
  ['Peru recognised Kosovo in 2008. It dropped it from its list of films.', [PERU]],
])('A recognition is told again by "it" and "its own": %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
