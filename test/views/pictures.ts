import { drawMap, drawMatrix, drawPrecedents, drawTimeline, type MapData } from '../../src/views/index.ts';
import {
  ACTORS,
  kosovoIn2020,
  nameOf,
  OBJECTS,
  russiaAround,
  sampleCells,
  samplePrecedents,
  sampleTimeline,
} from './sample-rows.ts';

/** One function a picture; its name is that of its file. */
export function worldOfKosovo(data: MapData): string {
  return drawMap(data, kosovoIn2020(), { palette: 'light', heading: 'Who recognises Kosovo, as of 2020-01-01' });
}

export function worldOfKosovoNarrow(data: MapData): string {
  return drawMap(data, kosovoIn2020(), { width: 360 });
}

export function balkansWithLinks(data: MapData): string {
  return drawMap(data, kosovoIn2020(), { extent: 'balkans', hrefOf: ({ area }) => `/areas/${area}` });
}

export function blackSeaIn2020(data: MapData): string {
  return drawMap(data, russiaAround('2020'), { extent: 'black-sea', palette: 'dark' });
}

export function blackSeaIn2024(data: MapData): string {
  return drawMap(data, russiaAround('2024'), { extent: 'black-sea', palette: 'light' });
}

export function fijiAcrossTheDateLine(data: MapData): string {
  return drawMap(data, kosovoIn2020(), { extent: { areas: ['fiji', 'tuvalu'] }, palette: 'light', width: 480 });
}

export function matrixOfStates(): string {
  return drawMatrix(sampleCells(), { actors: ACTORS, objects: OBJECTS, asOf: '2020', nameOf }, { palette: 'light' });
}

export function timelineOfDecades(): string {
  return drawTimeline(sampleTimeline(), { nameOf, palette: 'light' });
}

export function timelineOfDays(): string {
  return drawTimeline(sampleTimeline(), { nameOf, from: '2008-08', until: '2008-09-05', palette: 'dark' });
}

export function timelineNarrow(): string {
  return drawTimeline(sampleTimeline(), { nameOf, width: 360, heading: 'South Ossetia' });
}

export function precedentsOfCases(): string {
  return drawPrecedents(samplePrecedents(), { nameOf, palette: 'light' });
}
