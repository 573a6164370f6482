import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test('a wide group that supports something is its backers, where the story speaks of them', () => {
  const told = positionsIn(
    'Kosovo thanked the West for its help. The West’s support for Kosovo’s independence was early. Its Western backers said so.',
  );
  expect(told).toContain('Western backers of Kosovo | support-independence | Kosovo | affirmed actual');
});

test('without them it is the group', () => {
  expect(positionsIn('The West’s support for Kosovo’s independence was early.')).toEqual([
    'Western countries | support-independence | Kosovo | affirmed actual',
  ]);
});
