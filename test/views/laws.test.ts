import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatrixCell } from '../../src/answers/index.ts';
import {
  drawMap,
  drawMatrix,
  drawPrecedents,
  drawTimeline,
  loadMapData,
  STATE_NAMES,
  tellDate,
  tellWhen,
} from '../../src/views/index.ts';
import { findWrongXml } from './check-xml.ts';
import { PICTURES } from './compare-pictures.ts';
import { actOn, kosovoIn2020, nameOf, sampleCells, samplePrecedents, sampleTimeline } from './sample-rows.ts';

const data = await loadMapData();
const EVIL = '<script>alert("1")</script>&\u0000\ud800]]>';

describe.each(PICTURES)('%s', (_, draw) => {
  const drawn = draw(data);
  test('is XML', () => {
    expect(findWrongXml(drawn.replace(/<style>.*?<\/style>/s, ''))).toEqual([]);
  });

  test('has a number wherever it needs one', () => {
    expect(drawn).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('is the same each time', () => {
    expect(draw(data)).toBe(drawn);
  });

  test('has each id once, and knows those that it asks for', () => {
    const ids = [...drawn.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...drawn.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map(([, url, href]) => url ?? href);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('names do nothing but stand there', () => {
  const evil = (): string => EVIL;
  test.each([
    ['a map', () => drawMap(data, { ...kosovoIn2020(), nameOf: evil }, { heading: EVIL, hrefOf: () => EVIL })],
    ['a matrix', () => drawMatrix(sampleCells(), { actors: ['a'], objects: ['b'], asOf: EVIL, nameOf: evil })],
    ['a timeline', () => drawTimeline(sampleTimeline(), { nameOf: evil, heading: EVIL })],
    ['precedents', () => drawPrecedents(samplePrecedents(), { nameOf: evil, heading: EVIL })],
  ])('in %s', (_, draw) => {
    const drawn = draw().replace(/<style>.*?<\/style>/s, '');
    expect(drawn).not.toContain('<script');
    expect(findWrongXml(drawn)).toEqual([]);
  });
});

test('every state of the cells is in the matrix, and each cell has a name', () => {
  const drawn = drawMatrix(sampleCells(), {
    actors: ['russia'],
    objects: ['abkhazia', 'russia', 'x'],
    asOf: '2020',
    nameOf,
  });
  expect(drawn).toContain('<title>Russia, Abkhazia: ');
  expect(drawn).toContain('<title>Russia, Russia: itself');
  expect(drawn).toContain('<title>Russia, X: no word');
});

test('a timeline of any dates is drawn', () => {
  const dates = fc.constantFrom(
    null,
    '0005',
    '1066-10-14',
    '13XX',
    '1999~',
    '2008-02',
    '2008-03-05',
    '2008/2010',
    '9998',
  );
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 12 }), fc.integer({ min: 200, max: 2000 }), (told, width) => {
      const rows = told.map((date, index) => actOn(date, `a-${index % 3}`, 'recognise', 'kosovo', 'recognised'));
      const drawn = drawTimeline(rows, { nameOf, width });
      expect(findWrongXml(drawn.replace(/<style>.*?<\/style>/s, ''))).toEqual([]);
      expect(drawn.match(/data-mark=/g)?.length ?? 0).toBe(rows.length);
    }),
    { numRuns: 40 },
  );
});

test('dates are told as vague as they are', () => {
  expect(['2008-03-05', '2008~', '199X', '../2008', '2008/..', 'XXXX', '2007/2008', '2008?'].map(tellDate)).toEqual([
    ...['2008-03-05', 'about 2008', '1990s', '2008 or before', '2008 or after', 'an unknown day', '2007 to 2008'],
    '2008, in doubt',
  ]);
  expect(tellWhen({ date: null, earliest: '-infinity', latest: 'infinity' })).toBe('an unknown day');
});

test('200 actors by 20 objects take not much more than ten times what 20 by 20 take', () => {
  const draw = (rows: number): number => {
    const actors = Array.from({ length: rows }, (_, index) => `actor-${index}`);
    const objects = Array.from({ length: 20 }, (_, index) => `object-${index}`);
    const cells = actors.flatMap((actor, row) =>
      objects.map((object, at): MatrixCell => ({ actor, object, state: STATE_NAMES[(row + at) % 7]! })),
    );
    const started = performance.now();
    for (let time = 0; time < 5; time++) drawMatrix(cells, { actors, objects, asOf: '2020', nameOf });
    return performance.now() - started;
  };
  draw(200);
  expect(draw(200)).toBeLessThan(40 * Math.max(2, draw(20)));
});
