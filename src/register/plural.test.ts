import { expect, test } from 'vitest';
import { pluralOf, singularOf } from './plural.ts';

test.each([
  ['Georgian', 'Georgians'],
  ['Frenchman', 'Frenchmen'],
  ['German', 'Germans'],
  ['Turkoman', 'Turkomans'],
  ['Chinese', null],
  ['Swiss', null],
  ['Abkhaz', null],
  ['Malagasy', 'Malagasies'],
  ['Saudi', 'Saudis'],
])('more than one %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});

test.each([
  ['ministers', 'minister'],
  ['secretaries', 'secretary'],
  ['spokeswomen', 'spokeswoman'],
  ['embassies', 'embassy'],
  ['coaches', 'coach'],
  ['press', 'press'],
  ["'s", "'s"],
  ['is', 'is'],
])('one of %s', (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});
