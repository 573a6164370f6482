import { dotRadius, edgeOf } from './area-look.ts';
import { areasAt } from './areas-at.ts';
import { arcsOf, areasNear } from './areas-near.ts';
import { type MapArea, type MapQuestion, mapAreas } from './map-areas.ts';
import type { MapData } from './map-data.ts';
import type { MapFrame } from './map-frame.ts';
import { type Dot, placeDots } from './place-dots.ts';
import { thinArcs } from './thin-arcs.ts';
import { thinShape } from './thin-shape.ts';
import { type WrittenPath, writePath } from './write-path.ts';

/** An area with where it lies on the picture; without a path where it lies outside. */
export interface PlacedArea extends MapArea {
  path: WrittenPath | null;
  dot: Dot | null;
}

/**
 * The areas of a map in the order in which they are drawn: those of which there is no word first, so that the borders of others lie above theirs;
 * dots last.
 */
export function placeAreas(data: MapData, question: MapQuestion, frame: MapFrame): PlacedArea[] {
  const near = areasNear(data.topology, areasAt(data, question.asOf), frame.box);
  const thin = thinArcs(data.topology, frame.tolerance, new Set(near.flatMap(arcsOf)));
  const shapes = new Map(near.map((area) => [area.row.area, area]));
  const placed = mapAreas(data, question).map((area) => {
    const shape = area.area === null ? undefined : shapes.get(area.area);
    return {
      ...area,
      dot: null,
      path: shape ? writePath(thinShape(shape, thin, data.topology), frame.projection) : null,
    };
  });
  return addDots(placed, data, frame).sort((a, b) => layerOf(a) - layerOf(b));
}

function layerOf({ state, dot }: PlacedArea): number {
  return (dot ? 3 : 0) + ['edge', 'paper', 'ink'].indexOf(edgeOf(state));
}

function addDots(areas: readonly PlacedArea[], data: MapData, frame: MapFrame): PlacedArea[] {
  const points = new Map(
    data.areas.map(({ area, longitude, latitude }) => [area, frame.projection([longitude, latitude])!]),
  );
  const pointOf = ({ area }: PlacedArea): [number, number] => points.get(area!)!;
  const largest = largestAreas(data);
  const drawn = areas.filter(({ path }) => path !== null);
  const small = drawn.filter((one) => wantsDot(one, largest, frame));
  const withDot = new Set(small);
  const others = drawn.filter((one) => !withDot.has(one)).map(pointOf);
  const dots = new Map(placeDots(small.map(pointOf), others, dotRadius(frame)).map((dot, at) => [small[at]!, dot]));
  return areas.map((one) => ({ ...one, dot: dots.get(one) ?? null }));
}

/** Of each entity the largest of its areas. */
function largestAreas({ areas }: MapData): ReadonlySet<string> {
  const largest = new Map<string, MapData['areas'][number]>();
  for (const row of areas) {
    const entity = row.entity ?? row.area;
    if ((largest.get(entity)?.squareKilometres ?? -1) < row.squareKilometres) largest.set(entity, row);
  }
  return new Set([...largest.values()].map(({ area }) => area));
}

/** On the world only who may act; of several areas of one actor only the largest. */
function wantsDot(one: PlacedArea, largest: ReadonlySet<string>, { isWorld, width }: MapFrame): boolean {
  const { area, path, kind, state, by } = one;
  if (path!.area >= Math.min(36, (width * width) / 25_600) || !largest.has(area!)) return false;
  const isSilent = state === 'contested' || (kind === 'dependency' && (by !== null || state === 'no-word'));
  return !(isWorld && isSilent);
}
