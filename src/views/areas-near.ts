import type { AreaAt } from './areas-at.ts';
import type { AreaGeometry, Topology } from './map-data.ts';

/** An extent in degrees; `east` may lie beyond 180. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * The areas that may be seen in an extent, so that a map of a small part of the world need not draw the rest of it.
 *
 * @param box null for the world
 */
export function areasNear(topology: Topology, areas: readonly AreaAt[], box: Box | null): AreaAt[] {
  if (box === null) return [...areas];
  const boxes = topology.arcs.map(boxOfPoints);
  return areas.filter((area) => meets(join(arcsOf(area).map((arc) => boxes[arc]!)), box));
}

/** The numbers of the arcs that an area is made of. */
export function arcsOf({ parts }: AreaAt): number[] {
  return parts.flatMap((part: AreaGeometry) => (part.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc)));
}

function boxOfPoints(points: readonly (readonly [number, number])[]): Box {
  return join(points.map(([x, y]) => ({ west: x, south: y, east: x, north: y })));
}

function join(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => ({
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  }));
}

/** A conic shows more at its corners than its box: half as much again on every side. */
function meets(area: Box, { west, south, east, north }: Box): boolean {
  const [across, tall] = [(east - west) / 2 + 2, (north - south) / 2 + 2];
  if (area.south > north + tall || area.north < south - tall) return false;
  return [-360, 0, 360].some((turn) => area.west + turn <= east + across && area.east + turn >= west - across);
}
