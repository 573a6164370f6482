import { expect, test } from 'vitest';
import { openRateLimit } from './rate-limit.ts';

test('so many at once, then as fast as they come back, each by themselves', () => {
  const take = openRateLimit({ burst: 2, perSecond: 1 });
  expect([take('ana', 0), take('ana', 0), take('ana', 0), take('ben', 0)]).toEqual([0, 0, 1, 0]);
  expect([take('ana', 500), take('ana', 1000), take('ana', 1001)]).toEqual([1, 0, 1]);
  expect([take('ana', 60_000), take('ana', 60_000), take('ana', 60_000)]).toEqual([0, 0, 1]);
});

test('a clock that goes back gives nobody more', () => {
  const take = openRateLimit({ burst: 1, perSecond: 1 });
  expect([take('ana', 5000), take('ana', 0)]).toEqual([0, 1]);
});

test('however many ask, memory stays bounded', () => {
  const take = openRateLimit({ burst: 1, perSecond: 0.001 });
  for (let n = 0; n < 10_500; n++) expect(take(`address ${n}`, n)).toBe(0);
  expect(take('address 10499', 10_500)).toBeGreaterThan(0);
}, 120_000);
