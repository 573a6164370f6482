import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../../src/views/colours.ts';
import { STATE_NAMES, STATES } from '../../src/views/index.ts';
import { contrast, distance, type Sight, seenAs } from './see-colours.ts';

const pairs = STATE_NAMES.flatMap((a, index) => STATE_NAMES.slice(index + 1).map((b) => [a, b] as const));
const sights: readonly Sight[] = ['plain', 'protanopia', 'deuteranopia', 'grey'];

describe.each(['light', 'dark'] as const)('on %s paper', (palette) => {
  test.each(sights)('two states of one pattern differ in colour, seen as %s', (sight) => {
    const alike = pairs.filter(
      ([a, b]) =>
        STATES[a].pattern === STATES[b].pattern &&
        distance(seenAs(STATES[a][palette], sight), seenAs(STATES[b][palette], sight)) < 20,
    );
    expect(alike).toEqual([]);
  });

  test.each(STATE_NAMES.filter((state) => state !== 'no-word'))('%s stands out from the paper', (state) => {
    expect(contrast(STATES[state][palette], GROUNDS.paper[palette])).toBeGreaterThanOrEqual(3);
  });

  test('what has no word is as pale as it is, and has an outline that stands out', () => {
    expect(contrast(GROUNDS.edge[palette], GROUNDS.paper[palette])).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'second-ink', 'link'] as const)('text in %s can be read', (ground) => {
    expect(contrast(GROUNDS[ground][palette], GROUNDS.paper[palette])).toBeGreaterThanOrEqual(4.5);
  });
});

test('no two states have one sign or one word', () => {
  for (const part of ['sign', 'word', 'meaning'] as const)
    expect(new Set(STATE_NAMES.map((state) => STATES[state][part])).size).toBe(STATE_NAMES.length);
});

test('the simulation takes away what it says', () => {
  expect(distance(seenAs('#d0021b', 'plain'), seenAs('#417505', 'plain'))).toBeGreaterThan(80);
  expect(distance(seenAs('#a86a1b', 'deuteranopia'), seenAs('#7d7d1b', 'deuteranopia'))).toBeLessThan(20);
  expect(seenAs('#808080', 'protanopia')[1]).toBeCloseTo(0, 0);
});
