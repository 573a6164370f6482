import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  [
    'Scotland asked the UK Government for the powers to hold a referendum on independence.',
    'Scotland | hold-vote | Scotland | affirmed requested',
  ],
  [
    'The UK government called on Scotland to abandon its plans for a referendum on independence.',
    'Scotland | hold-vote | Scotland | denied requested',
  ],
  ['Quebec votes today on leaving Canada.', 'Quebec | hold-vote | Quebec | affirmed actual'],
  ['The voters of Anjouan will be consulted in October.', 'Anjouan | hold-vote | Anjouan | affirmed intended'],
  [
    'The Kurdistan Region went ahead with its referendum on independence.',
    'Kurdistan Region | hold-vote | Kurdistan Region | affirmed actual',
  ],
  [
    'A referendum was held in Transnistria. "There will be no second referendum," the Moldovan foreign ministry said.',
    'Moldova | hold-vote | Transnistria | denied intended',
  ],
  [
    'Catalonia’s government said the referendum would go ahead.',
    'Catalonia | hold-vote | Catalonia | affirmed intended',
  ],
  ['Crimeans trooped to the polls in a referendum on joining Russia.', 'Crimea | hold-vote | Crimea | affirmed actual'],
  [
    'New Caledonians said no to independence from France on Sunday.',
    'New Caledonia | hold-vote | New Caledonia | affirmed actual',
  ],
  ['Voters in Bougainville opted for independence.', 'Bougainville | hold-vote | Bougainville | affirmed actual'],
  [
    'Scotland decided to stay in the United Kingdom in a referendum in 2014.',
    'Scotland | hold-vote | Scotland | affirmed actual',
  ],
  [
    'The people of Bougainville have chosen to go it alone.',
    'Bougainville | hold-vote | Bougainville | affirmed actual',
  ],
])('%s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  'The union called on the ministry to hold a vote of the staff at the airport.',
  'The board scheduled a vote on the stadium in Florida.',
])('votes on other things are none: %s', (text) => {
  expect(positionsIn(text)).toEqual([]);
});
