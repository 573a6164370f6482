import Papa from 'papaparse';
import { loadAsset } from '#load-asset';

/** What an area is: a state, what a state speaks for abroad, an actor that is contested, or contested land alone. */
export type AreaKind = 'state' | 'dependency' | 'party' | 'contested';

/** A row of `geo/areas.csv`. */
export interface AreaRow {
  area: string;
  name: string;
  kind: AreaKind;
  /** Whose state it shows, by the register's id. */
  entity: string | null;
  dependencyOf: string | null;
  drawnIn: string | null;
  longitude: number;
  latitude: number;
  squareKilometres: number;
}

/** From when until when an area is one of its own, and which one it is shown with else: a row of `geo/areas-in-time.csv`. */
export interface AreaInTime {
  area: string;
  from: string | null;
  until: string | null;
  joins: string;
}

/** An extent in degrees: a row of `geo/regions.csv`. `west` above `east` crosses the line of 180 degrees. */
export interface Region {
  region: string;
  name: string;
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A polygon or several, of arcs by number: below 0 an arc is followed backwards. */
export type AreaGeometry = { id: string } & (
  | { type: 'Polygon'; arcs: number[][] }
  | { type: 'MultiPolygon'; arcs: number[][][] }
);

/** Borders in degrees, each once, and the areas that they enclose. */
export interface Topology {
  type: 'Topology';
  objects: { areas: { type: 'GeometryCollection'; geometries: AreaGeometry[] } };
  arcs: [number, number][][];
}

/** All that maps are drawn from. */
export interface MapData {
  topology: Topology;
  areas: readonly AreaRow[];
  inTime: readonly AreaInTime[];
  regions: readonly Region[];
}

/**
 * The areas that come with the package; load them once and draw as many maps as you like.
 *
 * @example
 * const data = await loadMapData();
 * data.areas.length // 307
 */
export async function loadMapData(): Promise<MapData> {
  const [shapes, areas, inTime, regions] = await Promise.all(
    ['areas.topo.json', 'areas.csv', 'areas-in-time.csv', 'regions.csv'].map(readText),
  );
  return {
    topology: readTopology(JSON.parse(shapes!)),
    areas: readRows(areas!).map(areaOf),
    inTime: readRows(inTime!).map(({ area, from, until, joins }) => ({
      ...{ area: area!, joins: joins! },
      from: from || null,
      until: until || null,
    })),
    regions: readRows(regions!).map(regionOf),
  };
}

async function readText(name: string): Promise<string> {
  return new TextDecoder().decode(await loadAsset(`geo/${name}`));
}

interface PackedTopology extends Topology {
  transform: { scale: [number, number]; translate: [number, number] };
}

/** Unpacks arcs from steps of whole numbers to degrees. */
function readTopology({ type, objects, arcs, transform }: PackedTopology): Topology {
  const { scale, translate } = transform;
  return {
    ...{ type, objects },
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]): [number, number] => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    }),
  };
}

type Row = Partial<Record<string, string>>;

function readRows(text: string): Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function areaOf(row: Row): AreaRow {
  return {
    area: row.area!,
    name: row.name!,
    kind: row.kind as AreaKind,
    entity: row.entity || null,
    dependencyOf: row.dependency_of || null,
    drawnIn: row.drawn_in || null,
    longitude: Number(row.longitude),
    latitude: Number(row.latitude),
    squareKilometres: Number(row.square_kilometres),
  };
}

function regionOf({ region, name, west, south, east, north }: Row): Region {
  return {
    ...{ region: region!, name: name! },
    ...{ west: Number(west), south: Number(south), east: Number(east), north: Number(north) },
  };
}
