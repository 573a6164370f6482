import { geoBounds, geoConicEqualArea, geoEqualEarth, geoPath, type Projection } from 'd3-geo';
import { ReaderError } from '../errors.ts';
import { type AreaAt, shapeOf } from './areas-at.ts';
import type { Box } from './areas-near.ts';
import type { MapData, Region } from './map-data.ts';

/** The part of the world that a map shows: a region by its id, or whatever holds some areas, with room about them. */
export type Extent = string | { areas: readonly string[]; margin?: number };

/** How a map lies on its picture. */
export interface MapFrame {
  projection: Projection;
  width: number;
  height: number;
  isWorld: boolean;
  /** What it is fitted to, in degrees; null for the world. */
  box: Box | null;
  /** Degrees that an eye can tell apart here: how much borders may be thinned. */
  tolerance: number;
}

/**
 * The projection of a map and its height: Equal Earth for the world, for less of it a conic that keeps areas equal,
 * fitted to it.
 *
 * @throws ReaderError `region-not-known`
 * @example
 * mapFrame(data, areas, 'caucasus', 960).isWorld // false
 */
export function mapFrame(data: MapData, areas: readonly AreaAt[], extent: Extent | null, width: number): MapFrame {
  if (extent === null) return frameWorld(width);
  return frameRegion(typeof extent === 'string' ? findRegion(data, extent) : boundsOf(data, areas, extent), width);
}

/** Cut at 169 degrees west, in the Bering Strait, so that Russia is one piece; without Antarctica, which recognises nobody. */
function frameWorld(width: number): MapFrame {
  const projection = geoEqualEarth().rotate([-11, 0]);
  const edges = outline({ west: -169 + 0.01, east: 191 - 0.01, south: -56, north: 83.7 });
  const height = fitInto(projection, edges, width, 0);
  return { projection, width, height, isWorld: true, box: null, tolerance: (360 / width) * 0.3 };
}

function frameRegion({ west, south, east, north }: Box, width: number): MapFrame {
  const across = east > west ? east - west : east - west + 360;
  const tall = north - south;
  const projection = geoConicEqualArea()
    .parallels([south + tall / 6, north - tall / 6])
    .rotate([-(west + across / 2), 0]);
  const height = fitInto(projection, outline({ west, south, north, east: west + across }), width, 8);
  return {
    projection,
    width,
    height,
    isWorld: false,
    box: { west, south, north, east: west + across },
    tolerance: (across / width) * 0.3,
  };
}

/** Fits the width, gives the height, and cuts off what lies outside. */
function fitInto(projection: Projection, edges: object, width: number, margin: number): number {
  projection.fitWidth(width - 2 * margin, edges);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(edges);
  const height = Math.ceil(Math.min(bottom - top, width * 1.4)) + 2 * margin;
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin - Math.max(0, bottom - top - width * 1.4) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return height;
}

function outline({ west, south, east, north }: Box): object {
  const steps = Array.from({ length: 61 }, (_, step) => step / 60);
  return {
    type: 'MultiPoint',
    coordinates: steps.flatMap((step) => [
      ...[south, north].map((y) => [west + (east - west) * step, y]),
      ...[west, east].map((x) => [x, south + (north - south) * step]),
    ]),
  };
}

function findRegion({ regions }: MapData, asked: string): Region {
  const wanted = asked
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const region = regions.find((one) => one.region === wanted);
  if (region) return region;
  throw new ReaderError(
    'region-not-known',
    `Expected a region of ${regions.map((one) => one.region).join(', ')}, got "${asked}".`,
  );
}

/** What holds some areas, with a share of its size as room on every side. */
function boundsOf(
  { topology }: MapData,
  all: readonly AreaAt[],
  { areas, margin = 0.25 }: Exclude<Extent, string>,
): Box {
  const wanted = all.filter(
    ({ row }) => areas.includes(row.area) || (row.entity !== null && areas.includes(row.entity)),
  );
  if (wanted.length === 0)
    throw new ReaderError(
      'region-not-known',
      `Expected areas that the map has on that date, got "${areas.join(', ')}".`,
    );
  const shapes = wanted.map((area) => ({ type: 'Feature', properties: {}, geometry: shapeOf(topology, area) }));
  const [[west, south], [eastOrBeyond, north]] = geoBounds({ type: 'FeatureCollection', features: shapes });
  const east = eastOrBeyond < west ? eastOrBeyond + 360 : eastOrBeyond;
  // An islet alone would fill the picture: half a degree at least.
  const room = margin * Math.max(east - west, north - south, 0.5);
  return {
    west: west - room / Math.max(0.2, Math.cos(((south + north) * Math.PI) / 360)),
    east: east + room / Math.max(0.2, Math.cos(((south + north) * Math.PI) / 360)),
    south: Math.max(-89, south - room),
    north: Math.min(89, north + room),
  };
}
