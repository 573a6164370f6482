import { expect, it } from 'vitest';
import { positionsIn } from '../positions/test-positions.ts';

it.each([
  [
    'The United Arab Emirates and Bahrain established relations with Israel in September.',
    ['United Arab Emirates', 'Bahrain'].map((name) => `${name} | establish-relations | Israel | affirmed actual`),
  ],
  ["Peru backed Somaliland's claim to statehood.", ['Peru | support-independence | Somaliland | affirmed actual']],
])('Verbs and nouns that the parser attaches wrongly are mended: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
