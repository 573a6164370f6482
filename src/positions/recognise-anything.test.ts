import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const DECLARED = 'Kosovo | declare-independence | Kosovo | affirmed actual';
const REFUSED = 'Serbia | refuse-recognition | Kosovo | affirmed actual';

it.each([
  ['Serbia will not recognise what has been carved off.', [DECLARED, REFUSED]],
  ['Serbia will never recognise a thing that was made in Washington.', [DECLARED, REFUSED]],
  ['Serbia will not recognise the problem.', [DECLARED]],
])('A refusal by another name: %s', (text, positions) => {
  expect(positionsIn(`Kosovo declared its independence. ${text}`)).toEqual(positions);
});
