import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Encoding, encodingOf, isPackable, pack } from './pack.ts';

describe('what a browser takes', () => {
  test.each<[string | undefined, Encoding | null]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (accepted, encoding) => {
    expect(encodingOf(accepted)).toBe(encoding);
  });
});

test.each([
  ['text/html; charset=utf-8', true],
  ['application/geo+json; charset=utf-8', true],
  ['application/problem+json', true],
  ['image/svg+xml', true],
  ['font/woff2', false],
])('%s is packed: %s', (type, is) => {
  expect(isPackable(type)).toBe(is);
});

test('what is packed is the same when it is unpacked', async () => {
  const bytes = new TextEncoder().encode('Kosovo declared its independence. '.repeat(400));
  for (const effort of ['quick', 'thorough'] as const) {
    expect(brotliDecompressSync(await pack(bytes, 'br', effort))).toEqual(Buffer.from(bytes));
    expect(gunzipSync(await pack(bytes, 'gzip', effort))).toEqual(Buffer.from(bytes));
  }
});
