import { merge } from 'topojson-client';
import { type DateBounds, plainBounds } from '../record/date-bounds.ts';
import type { AreaGeometry, AreaInTime, AreaRow, MapData, Topology } from './map-data.ts';

/** An area as it is on a date: its row, and the shapes that make it up. */
export interface AreaAt {
  row: AreaRow;
  parts: AreaGeometry[];
}

/**
 * The areas that are areas of their own on a date, each with those that are shown with it then.
 *
 * @param asOf EDTF
 * @throws ReaderError `date-not-understood`
 * @example
 * areasAt(data, '2024').some(({ row }) => row.area === 'nagorno-karabakh') // false
 */
export function areasAt({ topology, areas, inTime }: MapData, asOf: string): AreaAt[] {
  const day = plainBounds(asOf);
  const joined = new Map(inTime.filter((one) => isOutside(one, day)).map(({ area, joins }) => [area, joins]));
  const parts = new Map<string, AreaGeometry[]>();
  for (const geometry of topology.objects.areas.geometries) {
    const area = joined.get(geometry.id) ?? geometry.id;
    parts.set(area, [...(parts.get(area) ?? []), geometry]);
  }
  return areas.filter(({ area }) => !joined.has(area)).map((row) => ({ row, parts: parts.get(row.area) ?? [] }));
}

/** Surely before or after its time: a date that may be within counts as within. */
function isOutside({ from, until }: AreaInTime, { earliest, latest }: DateBounds): boolean {
  return (from !== null && latest < from) || (until !== null && earliest > until);
}

/** What d3-geo draws: one shape for all parts of an area. */
export function shapeOf(topology: Topology, { parts }: AreaAt): object {
  return merge(topology, parts);
}
