import { expect, test } from 'vitest';
import { createKernelMemory } from './kernel-memory.ts';

test('what is leased is given back, what is kept stays', () => {
  const memory = createKernelMemory();
  const kept = memory.keep(10);
  const leased = memory.lease(100_000);
  expect(leased).toBeGreaterThanOrEqual(kept + 10);
  expect(memory.bytes(leased, 100_000)).toHaveLength(100_000);
  memory.release();
  expect(memory.lease(1)).toBe(leased);
});

test('nothing is kept above a lease, and no more is taken than there may be', () => {
  const memory = createKernelMemory();
  memory.lease(1);
  expect(() => memory.keep(1)).toThrow('nothing on lease');
  expect(() => memory.lease(2 ** 32)).toThrow(RangeError);
  expect(() => memory.lease(-1)).toThrow('Expected a number of bytes, got -1.');
});
