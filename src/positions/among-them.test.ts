import { expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

const recognised = (...names: string[]): string[] =>
  names.map((name) => `${name} | recognise | Kosovo | affirmed actual`);
const withdrew = (...names: string[]): string[] =>
  names.map((name) => `${name} | withdraw-recognition | Kosovo | affirmed actual`);

it.each([
  ['Seventy states have recognised Kosovo. Peru and Chile are among them.', recognised('Peru', 'Chile')],
  ['Many states have recognised Kosovo. Peru is one of them.', recognised('Peru')],
  [
    "Serbia says that 28 states have withdrawn recognition of Kosovo. It counted four reversals this year, Ghana's, Togo's and Burundi's among them.",
    withdrew('Ghana', 'Togo', 'Burundi'),
  ],
  ['Many states have recognised Kosovo. Peru is one of the poorest.', []],
])('Those said to be among who did it: %s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions);
});
