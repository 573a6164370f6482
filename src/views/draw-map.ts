import type { MapLook } from './area-look.ts';
import { areasAt } from './areas-at.ts';
import { colourOf, type Palette } from './colours.ts';
import { drawArea } from './draw-area.ts';
import { drawMapLegend } from './draw-map-legend.ts';
import { drawNames } from './draw-names.ts';
import { drawContestedPattern, drawPatterns, type Fill } from './draw-pattern.ts';
import type { MapArea, MapQuestion } from './map-areas.ts';
import type { MapData } from './map-data.ts';
import { type Extent, type MapFrame, mapFrame } from './map-frame.ts';
import { drawPicture, type PictureOptions } from './picture.ts';
import { placeAreas } from './place-areas.ts';
import { STATE_NAMES } from './states.ts';
import { element } from './svg.ts';

/** How a map is drawn. */
export interface MapOptions extends PictureOptions {
  /** The world where left out. */
  extent?: Extent | null;
  /** Where an area leads to. */
  hrefOf?: ((area: MapArea) => string | null) | null;
  legend?: boolean;
}

/**
 * A map as SVG: each area in the colour and pattern of its state, with a name that says it in words.
 *
 * @throws ReaderError `region-not-known`, `date-not-understood`
 * @example
 * drawMap(data, { rows, about: 'kosovo', show: 'actors', asOf: '2020', nameOf }, { width: 960 }) // '<svg xmlns=…'
 */
export function drawMap(data: MapData, question: MapQuestion, options: MapOptions = {}): string {
  const { width = 960, palette = 'both', id = 'map', extent = null, hrefOf = null, legend = true } = options;
  const look: MapLook = { palette, id, hrefOf, isWorld: extent === null, width };
  const frame = mapFrame(data, areasAt(data, question.asOf), extent, width);
  const drawn = placeAreas(data, question, frame);
  const below = legend ? drawMapLegend(drawn, question, look) : { drawn: '', height: 0 };
  return drawPicture(
    { ...options, width, palette, id, height: frame.height + below.height, name: tellMap(question) },
    [
      element('defs', {}, drawContestedPattern(id, palette), drawPatterns(fillsOf(drawn), id, palette)),
      frame.isWorld ? '' : drawSheet(frame, palette),
      element('g', { role: 'list' }, ...drawn.filter(({ path }) => path !== null).map((one) => drawArea(one, look))),
      drawNames(drawn, question.nameOf(question.about), frame, palette),
      element('g', { transform: `translate(0,${frame.height + 10})` }, below.drawn),
    ].join(''),
  );
}

/** The question that a map answers, in a sentence. */
export function tellMap({ about, show, asOf, nameOf }: MapQuestion): string {
  const who = show === 'actors' ? `Who recognises ${nameOf(about)}` : `Whom ${nameOf(about)} recognises`;
  return `${who}, as of ${asOf}`;
}

/** Those of the areas, and all of the legend. */
function fillsOf(areas: readonly MapArea[]): Fill[] {
  const told = areas.flatMap(({ state, possible }) =>
    state === 'subject' || state === 'contested' ? [] : [{ state, between: possible }],
  );
  return [...told, ...STATE_NAMES.map((state) => ({ state, between: [] }))];
}

/** A part of the world ends where its sheet does. */
function drawSheet({ width, height }: MapFrame, palette: Palette): string {
  return element('rect', {
    ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none' },
    stroke: colourOf('rule', palette),
  });
}
