import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  ['Liberia has joined the list of countries that recognise Kosovo.', 'Liberia | recognise | Kosovo | affirmed actual'],
  [
    'Barbados has added its name to the countries that recognise Palestine.',
    'Barbados | recognise | Palestine | affirmed actual',
  ],
])('who joins those who recognise recognises: %s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test('to join others is none', () => {
  expect(positionsIn('Liberia has joined the countries that export rubber.')).toEqual([]);
});
