import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReader, type Reader, type Span } from '../../src/index.ts';
import { acts } from '../../src/schema/acts.ts';
import { properties } from '../../src/schema/facts.ts';
import { compareLines } from '../stories/compare-lines.ts';
import { listShortStories, tellAsserted } from './list-short-stories.ts';

const stories = listShortStories();
const ACTS = new Set<string>(acts.map(({ act }) => act));
const PROPERTIES = new Set<string>(properties.map(({ property }) => property));
let reader: Reader;

beforeAll(async () => {
  reader = await loadReader();
});

test('there are stories of every act, done, intended, asked for and supposed, and denied', () => {
  const positions = stories.flatMap(({ gold }) => gold.positions);
  expect(new Set(positions.map(({ act }) => act))).toEqual(ACTS);
  expect(new Set(positions.map(({ polarity, modality }) => `${polarity} ${modality}`)).size).toBe(8);
  expect(stories.filter(({ gold }) => gold.positions.length === 0).length).toBeGreaterThan(5);
});

describe.each(stories)('$id', ({ id, text, gold, expected }) => {
  test('its gold lies in its text', () => {
    const words = ({ start, end }: Span): string => text.slice(start, end);
    expect(gold.id).toBe(id);
    for (const statement of gold.statements) expect(words(statement)).toBe(statement.content);
    for (const one of [...gold.positions, ...gold.facts]) expect(words(one)).toBe(one.evidence);
    expect(gold.positions.filter(({ act }) => !ACTS.has(act))).toEqual([]);
    expect(gold.facts.filter(({ property }) => !PROPERTIES.has(property))).toEqual([]);
  });

  test('is read as before', () => {
    const before = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
    const difference = compareLines(before, tellAsserted(reader.read(text)));
    expect(difference, `${id} is read otherwise. If it should be: npm run accept`).toBe('');
  });
});
