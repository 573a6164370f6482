import { expect, test } from 'vitest';
import { spanOf } from './time-axis.ts';

const ROWS = [{ earliest: '2006-01-01', latest: '2007-12-31' }];

test.each([
  ['the years asked for', [], '2006', '2008', '2005-12', '2009-01'],
  ['the year until which is asked, where nothing is told', [], null, '2008', '2007-12', '2009-01'],
  ['what is told, where nothing is asked', ROWS, null, null, '2005-12', '2008-01'],
  ['what is told, where the date asked for is open', ROWS, 'XXXX', 'XXXX', '2005-12', '2008-01'],
] as const)('a time axis spans %s', (_, rows, from, until, earliest, latest) => {
  const span = spanOf(rows, from, until);
  expect([span.earliest.slice(0, 7), span.latest.slice(0, 7)]).toEqual([earliest, latest]);
});
