import { geoStitch } from 'd3-geo-projection';
import { type AreaAt, shapeOf } from './areas-at.ts';
import type { Topology } from './map-data.ts';

type Ring = [number, number][];
type Shape = { type: 'MultiPolygon'; coordinates: Ring[][] };

/**
 * The shape of an area out of thinned borders, without the islets that have no inside left; as it was where nothing else
 * is left. What lies on both sides of 180 degrees is one piece again.
 */
export function thinShape(area: AreaAt, thin: Topology, full: Topology): object {
  const { coordinates } = shapeOf(thin, area) as Shape;
  const kept = coordinates.filter(([outer]) => hasInside(outer!)).map((rings) => rings.filter(isRing));
  const shape = kept.length > 0 ? { type: 'MultiPolygon', coordinates: kept } : shapeOf(full, area);
  return touchesEdge(shape as Shape) ? geoStitch(shape) : shape;
}

function isRing(ring: Ring, index: number): boolean {
  return index === 0 || (ring.length > 3 && doubleArea(ring) !== 0);
}

/** Clockwise, as what d3-geo takes for the inside: a ring that thinning has turned over would be all the world. */
function hasInside(ring: Ring): boolean {
  return ring.length > 3 && doubleArea(ring) < -1e-9;
}

/** Twice the area in degrees: above 0 counterclockwise. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) sum += ring[at - 1]![0] * ring[at]![1] - ring[at]![0] * ring[at - 1]![1];
  return sum;
}

function touchesEdge({ coordinates }: Shape): boolean {
  return coordinates.some(([outer]) => outer!.some(([x]) => Math.abs(x) > 179.999));
}
