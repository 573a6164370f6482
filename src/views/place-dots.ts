/** A dot for an area that is too small to be seen, and how far about it a finger may hit. */
export interface Dot {
  x: number;
  y: number;
  target: number;
}

/**
 * Moves dots apart that would lie on one another, and gives each a target of 24 pixels, or less where a neighbour is
 * nearer than that.
 *
 * @param others the middles of the areas that have no dot
 * @example
 * placeDots([[10, 10], [12, 10]], [], 4).map(({ x }) => x) // [7, 15], or near
 */
export function placeDots(
  points: readonly (readonly [number, number])[],
  others: readonly (readonly [number, number])[],
  radius: number,
): Dot[] {
  const placed = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(placed, radius * 2 + 1)) break;
  return placed.map(([x, y], index) => {
    const near = Math.min(
      ...placed.map((other, at) => (at === index ? Number.POSITIVE_INFINITY : distance([x, y], other) / 2)),
      ...others.map((other) => distance([x, y], other) / 2),
    );
    return { x, y, target: Math.max(radius + 1, Math.min(12, near)) };
  });
}

const ROUNDS = 24;

function pushApart(points: [number, number][], least: number): boolean {
  let moved = false;
  for (const [index, a] of points.entries())
    for (const b of points.slice(index + 1)) {
      const apart = distance(a, b);
      if (apart >= least) continue;
      const push = (least - apart) / 2;
      // Two in one place part sideways.
      const [dx, dy] = apart === 0 ? [1, 0] : [(b[0] - a[0]) / apart, (b[1] - a[1]) / apart];
      a[0] -= dx * push;
      a[1] -= dy * push;
      b[0] += dx * push;
      b[1] += dy * push;
      moved = true;
    }
  return moved;
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
