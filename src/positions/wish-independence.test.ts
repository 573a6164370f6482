import { expect, test } from 'vitest';
import { positionsIn } from './test-positions.ts';

test.each([
  [
    'The Scottish National Party wants Scotland to become an independent country.',
    'Scottish National Party | support-independence | Scotland | affirmed actual',
  ],
  [
    'China warned that it would never allow Taiwan to break away.',
    'China | oppose-independence | Taiwan | affirmed actual',
  ],
])('a wish that somebody be independent: %s', (text, line) => {
  expect(positionsIn(text)).toContain(line);
});

test.each([
  'The president wants Poland to become a leading country in science.',
  'The minister wants Scotland to become a hub for wind power.',
])('other wishes are none: %s', (text) => {
  expect(positionsIn(text)).toEqual([]);
});
