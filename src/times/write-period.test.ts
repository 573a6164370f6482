import { expect, it } from 'vitest';
import { movePeriod, type Period, periodAround } from './period.ts';
import { writePeriod, writePortion } from './write-period.ts';

const WEDNESDAY = { year: 2008, month: 3, day: 5 };

it.each([
  ['day', '2008-03-05', '2008-03-04'],
  ['week', '2008-03-03/2008-03-09', '2008-02-25/2008-03-02'],
  ['weekend', '2008-03-08/2008-03-09', '2008-03-01/2008-03-02'],
  ['month', '2008-03', '2008-02'],
  ['quarter', '2008-33', '2007-36'],
  ['half', '2008-40', '2007-41'],
  ['year', '2008', '2007'],
  ['decade', '200X', '199X'],
  ['century', '20XX', '19XX'],
] as const)('the %s of 5 March 2008 is %s, the one before %s', (grain, own, before) => {
  const period = periodAround(grain, WEDNESDAY);
  expect(writePeriod(period)).toBe(own);
  expect(writePeriod(movePeriod(period, -1))).toBe(before);
});

it.each([
  [{ grain: 'day', year: null, month: 2, day: 17 }, 'XXXX-02-17'],
  [{ grain: 'day', year: null, month: null, day: null }, 'XXXX-XX-XX'],
  [{ grain: 'week', year: null, month: null, day: null }, 'XXXX-XX'],
  [{ grain: 'season', year: null, month: 21, day: null }, 'XXXX'],
  [{ grain: 'year', year: -44, month: null, day: null }, '-0044'],
  [{ grain: 'year', year: 8, month: null, day: null }, '0008'],
  [{ grain: 'year', year: -98_000, month: null, day: null }, 'Y-98000'],
] satisfies [Period, string][])('%o is written %s', (period, expected) => {
  expect(writePeriod(period)).toBe(expected);
});

it.each([
  ['decade', 'early', '2000/2003~'],
  ['decade', 'middle', '2004~/2006~'],
  ['decade', 'late', '2007~/2009'],
  ['year', 'early', '2008-01/2008-04~'],
  ['century', 'late', '2067~/2099'],
  ['month', 'late', '2008-03-21~/2008-03-31'],
  ['day', 'late', null],
  ['year', 'whole', null],
] as const)('of a %s the %s portion is %s', (grain, portion, expected) => {
  expect(writePortion(periodAround(grain, WEDNESDAY), portion)).toBe(expected);
});
