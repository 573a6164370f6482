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
])('%s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  'The union called on the ministry to hold a vote of the staff at the airport.',
  'The board scheduled a vote on the stadium in Florida.',
])('votes on other things are none: %s', (text) => {
  expect(positionsIn(text)).toEqual([]);
});
