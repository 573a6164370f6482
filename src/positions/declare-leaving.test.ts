import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  ['The Storthing declared the union of Norway with Sweden dissolved.', 'Norway'],
  ['Dzhokhar Dudayev issued a decree proclaiming Chechnya independent.', 'Chechnya'],
  ['Parliament in Barcelona voted on Friday to declare Catalonia independent from Spain.', 'Catalonia'],
  ['Katanga seceded from the Congo in 1960.', 'Katanga'],
  ['The rebels declared the northern two-thirds of Mali independent under the name of Azawad.', 'Azawad'],
])('independence is declared: %s', (text, holder) => {
  expect(positionsIn(text)).toContain(`${holder} | declare-independence | ${holder} | affirmed actual`);
});

test('what is not declared is denied', () => {
  const text =
    'Kurdistan Region spoke of independence. "They haven\'t declared anything," the American ambassador said.';
  expect(positionsIn(text).join()).not.toContain('declare-independence | Kurdistan Region | affirmed');
});

test.each([
  'The choir declared its independence from the municipal orchestra in Katanga.',
  'Osama bin Laden declared war on the United States.',
  'the self-proclaimed Turkish Republic of Northern Cyprus',
])('other declarations are none: %s', (text) => {
  expect(positionsIn(text).filter((line) => line.includes('declare-independence'))).toEqual([]);
});
