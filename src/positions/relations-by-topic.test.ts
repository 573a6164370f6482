import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const PERU = 'Peru | recognise | Kosovo | affirmed actual';

it.each([
  [
    'Peru recognised Kosovo on Monday. It will send an ambassador in May.',
    [PERU, 'Peru | establish-relations | Kosovo | affirmed intended'],
  ],
  [
    'Peru recognised Kosovo on Monday and hopes to establish diplomatic relations soon.',
    [PERU, 'Peru | establish-relations | Kosovo | affirmed hypothetical'],
  ],
  ['Peru recognised Kosovo on Monday. It raised trade relations in May.', [PERU]],
  ['Peru will send an ambassador in May.', []],
])('Relations without a partner are those with whom was recognised: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
