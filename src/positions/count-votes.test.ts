import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  ['In a referendum in 2001, 97% of voters in Somaliland backed independence.', 'Somaliland'],
  ['Nearly 98 percent of voters on the island of Bougainville have chosen independence.', 'Bougainville'],
  ['Of 1.1 million ballots cast in Eritrea, 99.8 percent were for independence.', 'Eritrea'],
  ['More than 96 per cent of voters in Scotland said yes to independence.', 'Scotland'],
  ['A referendum was held in New Caledonia. The count is over: 96.5% against independence.', 'New Caledonia'],
])('a share of voters tells a vote: %s', (text, holder) => {
  expect(positionsIn(text)).toContain(`${holder} | hold-vote | ${holder} | affirmed actual`);
});

test.each([
  'A poll found that 60 percent of voters in Scotland want independence.',
  'About 40 percent of companies in Scotland chose London.',
  'If 51 percent of voters in Quebec backed independence, Canada would negotiate.',
  'The bank gave ammunition to the 1 percent who want to break up Massachusetts.',
])('polls, wishes and other shares tell none: %s', (text) => {
  expect(positionsIn(text).filter((line) => line.includes('hold-vote'))).toEqual([]);
});
