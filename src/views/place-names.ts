import { widthOf } from './picture.ts';

/** Something on a map that would like its name on it. */
export interface Nameable {
  name: string;
  /** Those that matter more come first. */
  weight: number;
  rings: readonly (readonly [number, number][])[];
  /** A dot has its name beside it. */
  dot: { x: number; y: number } | null;
}

export interface PlacedName {
  name: string;
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

/** The names for which there is room, none on another. */
export function placeNames(all: readonly Nameable[], width: number, height: number, size: number): PlacedName[] {
  const taken: Box[] = all.flatMap(({ dot }) => (dot ? [[dot.x - 5, dot.y - 5, dot.x + 5, dot.y + 5] as Box] : []));
  const placed: PlacedName[] = [];
  for (const one of [...all].sort((a, b) => b.weight - a.weight)) {
    for (const place of one.dot ? besideDot(one.name, one.dot) : inside(one, width, height)) {
      const box = boxOf(place, size);
      if (box[0] < 2 || box[2] > width - 2 || box[1] < 2 || box[3] > height - 2) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push(place);
      break;
    }
  }
  return placed;
}

type Box = [left: number, top: number, right: number, bottom: number];

function besideDot(name: string, { x, y }: { x: number; y: number }): PlacedName[] {
  return [
    { name, x: x + 8, y: y + 4, anchor: 'start' },
    { name, x: x - 8, y: y + 4, anchor: 'end' },
    { name, x, y: y - 9, anchor: 'middle' },
    { name, x, y: y + 17, anchor: 'middle' },
  ];
}

/** The best places inside, of a grid over it: those farthest from its border. */
function inside({ name, rings }: Nameable, width: number, height: number): PlacedName[] {
  const corners = rings.flat();
  const [left, right] = spanOf(corners.map(([x]) => x));
  const [top, bottom] = spanOf(corners.map(([, y]) => y));
  const spots = [];
  for (let row = 0.5; row < STEPS; row++)
    for (let column = 0.5; column < STEPS; column++) {
      const [x, y] = [left + ((right - left) * column) / STEPS, top + ((bottom - top) * row) / STEPS];
      if (isInside(x, y, rings))
        spots.push({ x, y, free: Math.min(freeAbout(x, y, corners), y, height - y, x / 2.5, (width - x) / 2.5) });
    }
  return spots
    .sort((a, b) => b.free - a.free)
    .slice(0, 6)
    .map(({ x, y }) => ({ name, x, y: y + 4, anchor: 'middle' as const }));
}

const STEPS = 14;

function freeAbout(x: number, y: number, corners: readonly (readonly [number, number])[]): number {
  // A name is wider than high, so that what is left and right of it counts for less.
  return corners.reduce((least, [cx, cy]) => Math.min(least, Math.hypot((cx - x) / 2.5, cy - y)), 1e9);
}

function isInside(x: number, y: number, rings: Nameable['rings']): boolean {
  let within = false;
  for (const ring of rings)
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  return within;
}

function spanOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function boxOf({ name, x, y, anchor }: PlacedName, size: number): Box {
  const wide = widthOf(name, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return [left, y - size * 0.8, left + wide, y + size * 0.25];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] + 3 && b[0] < a[2] + 3 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
}
