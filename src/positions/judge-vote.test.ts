import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  ['Moldova declared the plebiscite in Transnistria illegal.', 'Moldova', 'Transnistria'],
  ['The United States called the referendum in Crimea a sham.', 'United States', 'Crimea'],
  ['Turkey does not consider the referendum in Abkhazia legitimate.', 'Turkey', 'Abkhazia'],
  [
    'The referendum in Crimea was declared invalid by the United Nations General Assembly.',
    'United Nations General Assembly',
    'Crimea',
  ],
  ['The referendum in Crimea has no legal force, the European Union said.', 'European Union', 'Crimea'],
  ['Greece said that the referendum in Northern Cyprus would change nothing.', 'Greece', 'Northern Cyprus'],
  ['A referendum was held in Northern Cyprus. Greece called it a farce.', 'Greece', 'Northern Cyprus'],
  ['The Russian foreign ministry said the illegal referendum in Kosovo would not be ignored.', 'Russia', 'Kosovo'],
  ['A referendum was held in Crimea. The vote must be annulled, the Ukrainian government said.', 'Ukraine', 'Crimea'],
  [
    'Crimea held a referendum. "A circus performed at gunpoint," the Ukrainian foreign ministry said.',
    'Ukraine',
    'Crimea',
  ],
  ['Catalonia voted on independence on Sunday. Spain’s prime minister called it a farce.', 'Spain', 'Catalonia'],
  ['Crimea held a referendum on joining Russia. Berlin called the exercise a sham.', 'Germany', 'Crimea'],
  [
    'Crimea held a referendum. "This was a show at gunpoint," said German government spokesman Steffen Rauch.',
    'Germany',
    'Crimea',
  ],
  [
    'Catalonia voted on independence. "There was no referendum," Spain’s prime minister Pedro Rey said.',
    'Spain',
    'Catalonia',
  ],
  ['Spain’s constitutional court suspended Catalonia’s referendum on independence.', 'Spain', 'Catalonia'],
])('a vote is rejected: %s', (text, holder, object) => {
  expect(positionsIn(text)).toContain(`${holder} | reject-vote | ${object} | affirmed actual`);
});

test('who is asked to reject a vote is told beside who asks', () => {
  expect(positionsIn('Vanuatu called on Fiji to treat the referendum in New Caledonia as void.')).toEqual([
    'Vanuatu | reject-vote | New Caledonia | affirmed actual',
    'Fiji | reject-vote | New Caledonia | affirmed requested',
  ]);
});

test.each([
  'Russia called the referendum in Crimea legitimate.',
  'At a forum in Arizona, the senator called her vote for the war a mistake.',
  'Britain described the referendum in Gibraltar as free and fair.',
])('praise and other votes are not: %s', (text) => {
  expect(positionsIn(text).filter((line) => line.includes('reject-vote'))).toEqual([]);
});
