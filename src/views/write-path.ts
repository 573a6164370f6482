import { geoPath, type Projection } from 'd3-geo';
import { number } from './svg.ts';

/** The `d` of a path, and where it lies. */
export interface WrittenPath {
  d: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Square pixels, what is cut out of it counted too. */
  area: number;
  /** The corners of its rings, where a name is to be put inside. */
  rings: readonly (readonly [number, number][])[];
}

/**
 * A shape on a map as the `d` of a path, in tenths and in steps from point to point, which is half as long; null where
 * nothing of it is in the picture.
 */
export function writePath(shape: object, projection: Projection): WrittenPath | null {
  const rings: [number, number][][] = [];
  geoPath(projection).context({
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)!.push([x, y]),
    closePath: () => {},
    arc: () => {},
  })(shape);
  const drawn = rings.map(inTenths).filter((ring) => ring.length > 2);
  if (drawn.length === 0) return null;
  const xs = drawn.flatMap((ring) => ring.map(([x]) => x / 10));
  const ys = drawn.flatMap((ring) => ring.map(([, y]) => y / 10));
  return {
    d: drawn.map(writeRing).join(''),
    rings,
    area: drawn.reduce((sum, ring) => sum + areaOf(ring), 0) / 100,
    ...{ left: least(xs), right: -least(xs.map((x) => -x)), top: least(ys), bottom: -least(ys.map((y) => -y)) },
  };
}

function areaOf(ring: readonly [number, number][]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function inTenths(ring: readonly [number, number][]): [number, number][] {
  const points = ring.map(([x, y]): [number, number] => [Math.round(x * 10), Math.round(y * 10)]);
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1]);
}

function writeRing(ring: readonly [number, number][]): string {
  const steps = ring.map(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return pair(x - fromX, y - fromY);
  });
  return `M${steps[0]}l${joined(steps.slice(1))}z`;
}

/** A minus parts two numbers by itself. */
function joined(steps: readonly string[]): string {
  return steps.reduce((all, step) => (all === '' || step.startsWith('-') ? all + step : `${all} ${step}`), '');
}

function pair(x: number, y: number): string {
  const [first, second] = [short(x), short(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

function short(tenths: number): string {
  return number(tenths / 10).replace(/^(-?)0\./, '$1.');
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
