import { expect, test } from 'vitest';
import { tellDate, tellDates } from './tell-date.ts';

test.each([
  ['2008-03-05', '5 March 2008'],
  ['2008-03', 'March 2008'],
  ['2008', '2008'],
  ['2008~', 'about 2008'],
  ['2008?', 'perhaps 2008'],
  ['2008-03-05T10:30:00Z', '5 March 2008'],
  ['199X', '1990s'],
  ['2008-XX-05', '2008'],
  ['1990/1993', 'early 1990s'],
  ['1990/1993~', 'early 1990s'],
  ['2006/2008', 'between 2006 and 2008'],
  ['../2008-03-05', 'by 5 March 2008'],
  ['2008-03-05/..', '5 March 2008 or later'],
  ['../..', 'date not told'],
  ['XXXX', 'date not told'],
  ['[2008-03-05,2008-05-03]', '5 March 2008 or 3 May 2008'],
])('%s is told as "%s"', (edtf, told) => {
  expect(tellDate(edtf)).toBe(told);
});

test('several dates of which any may be meant', () => {
  expect(tellDates(['2008', '2010-01'])).toBe('2008 or January 2010');
});
