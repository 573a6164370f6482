import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countBytes, type Pace, tellProgress } from './progress.ts';

test.each<[Pace, string]>([
  [{ stories: 1, seconds: 2, share: null }, '1 story · 0.5/s'],
  [{ stories: 1200, seconds: 20, share: 0.25 }, '1,200 stories · 60/s · 25 % · 1:00 left'],
  [{ stories: 30_000, seconds: 10, share: 0.001 }, '30,000 stories · 3,000/s · 0 % · 2:46:30 left'],
  [{ stories: 9, seconds: 3, share: 1 }, '9 stories · 3.0/s · 100 % · 0:00 left'],
  [{ stories: 0, seconds: 0, share: 0 }, '0 stories · 0.0/s'],
  // Unpacked stories may be larger than their files: then nobody knows.
  [{ stories: 9, seconds: 3, share: 1.2 }, '9 stories · 3.0/s'],
])('%j', (pace, line) => {
  expect(tellProgress(pace)).toBe(line);
});

test('the bytes of a folder are those of its files, what is missing counts nothing, and a stream has no end', async () => {
  const folder = fileURLToPath(new URL('../../examples', import.meta.url));
  expect(await countBytes([folder])).toBeGreaterThan(3000);
  expect(await countBytes([`${folder}/island-vote.txt`, `${folder}/nothing`])).toBeLessThan(
    (await countBytes([folder]))!,
  );
  expect(await countBytes(['-', folder])).toBeNull();
});
