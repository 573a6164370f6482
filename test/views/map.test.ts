import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openRegister } from '../../src/register/index.ts';
import {
  drawMap,
  loadMapData,
  type MapArea,
  type MapQuestion,
  mapAreas,
  mapGeoJson,
  STATE_NAMES,
  STATES,
} from '../../src/views/index.ts';
import { mapFrame } from '../../src/views/map-frame.ts';
import { kosovoIn2020, nameOf, russiaAround } from './sample-rows.ts';

const data = await loadMapData();
const register = await openRegister([]);

function find(question: MapQuestion, area: string): MapArea | undefined {
  return mapAreas(data, question).find((one) => one.area === area);
}

describe('the areas that come with the package', () => {
  test('are small enough to go everywhere', () => {
    expect(gzipSync(readFileSync('geo/areas.topo.json')).length).toBeLessThan(350_000);
  });

  test('have a row and a shape each', () => {
    const shapes = data.topology.objects.areas.geometries.map(({ id }) => id);
    expect(shapes.sort()).toEqual(data.areas.map(({ area }) => area).sort());
    expect(new Set(shapes).size).toBe(307);
  });

  test('name entities of the register', () => {
    const named = data.areas.flatMap(({ entity, dependencyOf }) => [entity, dependencyOf]).filter((id) => id !== null);
    expect(named.filter((id) => !register.entities.has(id))).toEqual([]);
  });

  test('lie in areas that there are', () => {
    const known = new Set(data.areas.map(({ area }) => area));
    const told = [
      ...data.areas.flatMap(({ drawnIn }) => drawnIn ?? []),
      ...data.inTime.flatMap(({ area, joins }) => [area, joins]),
    ];
    expect(told.filter((area) => !known.has(area))).toEqual([]);
  });

  test('have every state of today', () => {
    const shown = new Set(data.areas.map(({ entity }) => entity));
    const members = [...register.entities.values()].filter(({ un }) => un === 'member');
    expect(members.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});

describe('what an area says', () => {
  const question = kosovoIn2020();
  test.each([
    ['albania', 'recognised since 2008-02-18'],
    ['suriname', 'withdrawn since 2017-10-27'],
    ['dominica', 'disputed: recognised or withdrawn (2018-11-02)'],
    ['palau', 'unclear: recognised or withdrawn (2009-03-06 or about 2019)'],
    ['kosovo', 'the one whose recognition is asked about'],
    ['serbia', 'no word'],
    ['greenland', 'recognised since 2008-02-21, by Denmark, which speaks for it'],
    ['crimea', 'contested land; no word'],
    ['west-bank', 'no word'],
  ])('%s: %s', (area, words) => {
    expect(find(question, area)?.words).toBe(words);
  });

  test('who has a state and no area comes last', () => {
    expect(mapAreas(data, question).at(-1)).toMatchObject({ area: null, name: 'Order of Malta', state: 'recognised' });
  });

  test('areas end when they do', () => {
    expect(find(russiaAround('2022-09-30'), 'donetsk')?.state).toBe('withdrawn');
    expect(find(russiaAround('2022-10-01'), 'donetsk')).toBeUndefined();
    expect(find(russiaAround('2023-09'), 'nagorno-karabakh')?.state).toBe('disputed');
    expect(find(russiaAround('2024'), 'nagorno-karabakh')).toBeUndefined();
    expect(find(russiaAround('2000'), 'south-sudan')).toBeUndefined();
  });
});

describe('a map', () => {
  const world = drawMap(data, kosovoIn2020());
  const names = [...world.matchAll(/data-area="([^"]*)" data-state="([^"]*)"[^>]*aria-label="([^"]*)"/g)];

  test('shows every area but Antarctica, each with its name and its state', () => {
    expect(names.length).toBeGreaterThan(230);
    for (const [, area, state, label] of names) {
      const known = mapAreas(data, kosovoIn2020()).find((one) => one.area === area);
      expect(label).toBe(`${known?.name}: ${known?.words}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
      expect(state).toBe(known?.state);
    }
    const acting = mapAreas(data, kosovoIn2020()).filter(
      ({ area, kind }) => area !== null && (kind === 'state' || kind === 'party'),
    );
    const shown = new Set(names.map(([, area]) => area));
    expect(acting.filter(({ area }) => !shown.has(area!)).map(({ area }) => area)).toEqual(['antarctica']);
  });

  test('has every state of its rows, and all seven in its legend', () => {
    const states = new Set(names.map(([, , state]) => state));
    for (const { state } of kosovoIn2020().rows) expect(states).toContain(state);
    for (const state of STATE_NAMES) expect(world).toContain(`>${STATES[state].meaning}<`);
  });

  test('names whoever is not on it', () => {
    expect(world).toContain('Not on the map: Order of Malta (recognised since about 2008)');
  });

  test('gives what is small a dot, and a finger 24 pixels of it where there is room', () => {
    const balkans = drawMap(data, kosovoIn2020(), { extent: 'balkans' });
    expect(balkans).toMatch(
      /aria-label="San Marino: [^>]*>(?:<title>[^<]*<\/title>)<circle[^>]* r="12" class="target"/,
    );
    expect(balkans).toMatch(/class="dot"/);
  });

  test('leads where it is told to', () => {
    const linked = drawMap(data, kosovoIn2020(), { hrefOf: ({ area }) => `/areas/${area}?a&b` });
    expect(linked).toMatch(
      /<a href="\/areas\/ghana\?a&amp;b" data-area="ghana" data-state="withdrawn" aria-label="Ghana: /,
    );
  });

  test('draws Russia in one piece across 180 degrees', () => {
    const [edge] = mapFrame(data, [], null, 960).projection([180, 67])!;
    const shape = /data-area="russia".*?<path d="([^"]*)"/.exec(world)?.[1] ?? '';
    const across = shape
      .split('M')
      .slice(1)
      .map(spanOfRing)
      .filter(([left, right]) => left < edge - 3 && right > edge + 3);
    expect(across).toHaveLength(1);
  });

  test.each(data.regions.map(({ region }) => region))('can be of %s', (region) => {
    const drawn = drawMap(data, russiaAround('2020'), { extent: region, width: 480 });
    expect(drawn.match(/data-area=/g)?.length).toBeGreaterThan(2);
    expect(drawn).not.toContain('NaN');
  });

  test('of a region that nobody knows says which there are', () => {
    expect(() => drawMap(data, kosovoIn2020(), { extent: 'atlantis' })).toThrow('Expected a region of caucasus, ');
  });

  test('of areas holds them', () => {
    const drawn = drawMap(data, russiaAround('2020'), { extent: { areas: ['abkhazia', 'palestine'] } });
    for (const area of ['abkhazia', 'gaza', 'west-bank', 'cyprus']) expect(drawn).toContain(`data-area="${area}"`);
    expect(drawn).not.toContain('data-area="france"');
  });
});

/** From where to where a ring of `12 3l4 5-6-7` reaches. */
function spanOfRing(ring: string): [number, number] {
  const numbers = ring.match(/-?(?:\d+\.?\d*|\.\d+)/g)!.map(Number);
  const xs: number[] = [];
  for (let at = 0; at < numbers.length; at += 2) xs.push((xs.at(-1) ?? 0) + numbers[at]!);
  return [Math.min(...xs), Math.max(...xs)];
}

test('GeoJSON says of each area its state, since when and whose, and winds as RFC 7946 asks', () => {
  const { features } = mapGeoJson(data, kosovoIn2020());
  const ghana = features.find(({ id }) => id === 'albania')!;
  expect(ghana.properties).toMatchObject({
    state: 'recognised',
    since: ['2008-02-18'],
    actor: 'albania',
    object: 'kosovo',
  });
  const { coordinates } = ghana.geometry as { coordinates: [number, number][][][] };
  const ring = coordinates[0]![0]!;
  const area = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0);
  expect(area).toBeGreaterThan(0);
  expect(features.at(-1)).toMatchObject({ id: 'order-of-malta', geometry: null });
  expect(nameOf('order-of-malta')).toBe('Order of Malta');
});
