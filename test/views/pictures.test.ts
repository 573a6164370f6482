import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadMapData } from '../../src/views/index.ts';
import { isAsAccepted, PICTURES } from './compare-pictures.ts';

const data = await loadMapData();

test.each(PICTURES)('%s is drawn as accepted', (name, draw) => {
  expect(
    isAsAccepted(name, draw(data)),
    `See test/views/pictures/${name}-changed.svg; where it is better, npm run accept-pictures`,
  ).toBe(true);
});

test('each accepted picture is still drawn', () => {
  const files = readdirSync(fileURLToPath(new URL('pictures/', import.meta.url)));
  const accepted = files.filter((file) => !file.includes('-changed.')).map((file) => file.replace('.svg', ''));
  expect(accepted.sort()).toEqual(PICTURES.map(([name]) => name).sort());
});
