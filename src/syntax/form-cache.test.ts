import { expect, test } from 'vitest';
import { createFormCache } from './form-cache.ts';

test('a form seen before has its slot already', () => {
  const cache = createFormCache(3);
  expect(cache.find(['the', 'war', 'the'])).toEqual({
    slots: Int32Array.of(0, 1, 0),
    missing: new Map([
      ['the', 0],
      ['war', 1],
    ]),
  });
  expect(cache.find(['war', 'ended'])).toEqual({ slots: Int32Array.of(1, 2), missing: new Map([['ended', 2]]) });
});

test('the form unused for longest gives up its slot, never one of the same call', () => {
  const cache = createFormCache(3);
  cache.find(['a', 'b', 'c']);
  expect(cache.find(['a', 'd', 'e']).slots).toEqual(Int32Array.of(0, 1, 2));
  expect(cache.find(['b']).missing.size).toBe(1);
});

test('more forms than slots are refused', () => {
  expect(() => createFormCache(1).find(['a', 'b'])).toThrow('Expected at most 1 forms, got 2.');
});
