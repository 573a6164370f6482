import { areasAt, shapeOf } from './areas-at.ts';
import { type AreaState, type MapArea, type MapQuestion, mapAreas } from './map-areas.ts';
import type { MapData } from './map-data.ts';

/** What a feature of `mapGeoJson` says of its area; `actor` recognises `object`, or does not. */
export interface MapProperties {
  area: string | null;
  name: string;
  state: AreaState;
  words: string;
  /** EDTF. */
  since: readonly string[];
  actor: string | null;
  object: string | null;
}

export interface MapFeature {
  type: 'Feature';
  id: string;
  geometry: object | null;
  properties: MapProperties;
}

/**
 * The map as GeoJSON: a feature an area with its state, and one without a geometry for whoever has a state and no area.
 * Rings wind as RFC 7946 has them, exteriors counterclockwise.
 *
 * @example
 * mapGeoJson(data, question).features[0].properties.state // 'no-word'
 */
export function mapGeoJson(
  data: MapData,
  question: MapQuestion,
): { type: 'FeatureCollection'; features: MapFeature[] } {
  const shapes = new Map(areasAt(data, question.asOf).map((area) => [area.row.area, area]));
  return {
    type: 'FeatureCollection',
    features: mapAreas(data, question).map((area) => ({
      type: 'Feature',
      id: area.area ?? area.entity!,
      geometry: area.area === null ? null : turnRings(shapeOf(data.topology, shapes.get(area.area)!) as Shape),
      properties: propertiesOf(area, question),
    })),
  };
}

interface Shape {
  type: 'MultiPolygon';
  coordinates: [number, number][][][];
}

/** The maps wind them the other way; a ten-thousandth of a degree is finer than the borders are. */
function turnRings({ type, coordinates }: Shape): Shape {
  const turn = (ring: [number, number][]): [number, number][] =>
    ring.map(([x, y]): [number, number] => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]).reverse();
  return { type, coordinates: coordinates.map((rings) => rings.map(turn)) };
}

function propertiesOf({ area, name, state, words, since, entity, by }: MapArea, question: MapQuestion): MapProperties {
  const other = state === 'subject' || state === 'contested' ? null : (by ?? entity);
  const { about, show } = question;
  return {
    ...{ area, name, state, words, since },
    actor: show === 'actors' ? other : about,
    object: show === 'actors' ? about : other,
  };
}
