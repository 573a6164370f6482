import type { Topology } from './map-data.ts';

/**
 * The same areas with fewer corners: no line moves by more than `tolerance` degrees (Douglas and Peucker, an arc at a
 * time, so that neighbours still share their borders).
 *
 * @param drawn the numbers of the arcs that matter; the others stay
 *
 * @example
 * thinArcs(data.topology, 0.1, new Set([0, 1])) // for a map of the world, 1000 wide
 */
export function thinArcs(topology: Topology, tolerance: number, drawn: ReadonlySet<number>): Topology {
  return { ...topology, arcs: topology.arcs.map((arc, at) => (drawn.has(at) ? thinArc(arc, tolerance) : arc)) };
}

type Point = readonly [number, number];
type Arc = Topology['arcs'][number];

function thinArc(arc: Arc, tolerance: number): Arc {
  const kept = new Uint8Array(arc.length);
  const fixed = arc.flatMap(([x], index) =>
    index === 0 || index === arc.length - 1 || Math.abs(x) > 179.999 ? [index] : [],
  );
  for (const index of fixed) kept[index] = 1;
  const stretches = fixed.slice(1).map((end, at): [number, number] => [fixed[at]!, end]);
  while (stretches.length > 0) {
    const [start, end] = stretches.pop()!;
    const far = farthest(arc, start, end);
    if (far.distance <= tolerance) continue;
    kept[far.index] = 1;
    stretches.push([start, far.index], [far.index, end]);
  }
  const thin = arc.filter((_, index) => kept[index] === 1);
  return isRing(arc) && thin.length < 5 ? thinRing(arc) : thin;
}

/** A ring needs corners enough to have an inside: of an islet four are left. */
function thinRing(arc: Arc): Arc {
  const step = Math.max(1, Math.floor((arc.length - 1) / 4));
  return arc.filter((_, index) => index === arc.length - 1 || index % step === 0);
}

function isRing(arc: Arc): boolean {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function farthest(arc: Arc, start: number, end: number): { index: number; distance: number } {
  let [index, distance] = [start, -1];
  for (let at = start + 1; at < end; at++) {
    const away = distanceFrom(arc[at]!, arc[start]!, arc[end]!);
    if (away > distance) [index, distance] = [at, away];
  }
  return { index, distance };
}

/** Of a point from the stretch between two others. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
