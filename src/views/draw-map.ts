import { areasAt } from './areas-at.ts';
import { colourOf, type Palette } from './colours.ts';
import { drawLegend, type LegendEntry } from './draw-legend.ts';
import { contestedFill, drawContestedPattern, drawPatterns, fillOf } from './draw-pattern.ts';
import { type AreaState, type MapArea, type MapQuestion, mapAreas } from './map-areas.ts';
import type { MapData } from './map-data.ts';
import { type Extent, type MapFrame, mapFrame } from './map-frame.ts';
import { drawPicture, type PictureOptions } from './picture.ts';
import { type Dot, placeDots } from './place-dots.ts';
import { placeNames } from './place-names.ts';
import { STATE_NAMES, STATES } from './states.ts';
import { element, textElement } from './svg.ts';
import { tellMissing } from './tell-missing.ts';
import { thinArcs } from './thin-arcs.ts';
import { thinShape } from './thin-shape.ts';
import { type WrittenPath, writePath } from './write-path.ts';

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
  const look: Look = { palette, id, hrefOf, isWorld: extent === null, width };
  const frame = mapFrame(data, areasAt(data, question.asOf), extent, width);
  const drawn = placeAreas(data, question, frame);
  const below = legend ? drawBelow(drawn, question, width, look) : { drawn: '', height: 0 };
  return drawPicture(
    { ...options, width, palette, id, height: frame.height + below.height, name: tellMap(question) },
    [
      element('defs', {}, drawContestedPattern(id, palette), drawPatterns(fillsOf(drawn), id, palette)),
      frame.isWorld ? '' : drawSheet(frame, palette),
      element('g', { role: 'list' }, ...drawn.filter(({ path }) => path !== null).map((one) => drawArea(one, look))),
      drawNames(drawn, frame, palette),
      element('g', { transform: `translate(0,${frame.height + 10})` }, below.drawn),
    ].join(''),
  );
}

/** The question that a map answers, in a sentence. */
export function tellMap({ about, show, asOf, nameOf }: MapQuestion): string {
  const who = show === 'actors' ? `Who recognises ${nameOf(about)}` : `Whom ${nameOf(about)} recognises`;
  return `${who}, as of ${asOf}`;
}

interface Look {
  palette: Palette;
  id: string;
  hrefOf: (MapOptions['hrefOf'] & {}) | null;
  isWorld: boolean;
  width: number;
}

/** An area with where it lies on the picture; without a path where it lies outside. */
interface PlacedArea extends MapArea {
  path: WrittenPath | null;
  dot: Dot | null;
}

/** Those of which there is no word first, so that the borders of others lie above theirs; dots last. */
function placeAreas(data: MapData, question: MapQuestion, frame: MapFrame): PlacedArea[] {
  const thin = thinArcs(data.topology, frame.tolerance);
  const shapes = new Map(areasAt(data, question.asOf).map((area) => [area.row.area, area]));
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
  const small = areas.filter((one) => one.path !== null && wantsDot(one, areas, data, frame));
  const others = areas.filter((one) => one.path !== null && !small.includes(one)).map(({ area }) => points.get(area!)!);
  const dots = placeDots(
    small.map(({ area }) => points.get(area!)!),
    others,
    dotRadius(frame),
  );
  return areas.map((one) => ({ ...one, dot: dots[small.indexOf(one)] ?? null }));
}

/** Smaller on a narrow map of the world, where they would hide the land. */
function dotRadius({ isWorld, width }: Pick<MapFrame, 'isWorld' | 'width'>): number {
  return isWorld ? Math.max(1.8, Math.min(3.4, width / 280)) : 4.5;
}

/** On the world only who may act; of several areas of one actor only the largest. */
function wantsDot(one: PlacedArea, areas: readonly PlacedArea[], data: MapData, { isWorld, width }: MapFrame): boolean {
  const { path, kind, state, by, entity } = one;
  if (path!.area >= Math.min(36, (width * width) / 25_600)) return false;
  const isSilent = (kind === 'contested' && state === 'contested') || kind === 'dependency';
  if (isWorld && isSilent && (by !== null || state === 'contested' || state === 'no-word')) return false;
  const sizes = new Map(data.areas.map(({ area, squareKilometres }) => [area, squareKilometres]));
  const same = areas.filter((other) => other.entity === entity && other.area !== null);
  return entity === null || same.every(({ area }) => sizes.get(area!)! <= sizes.get(one.area!)!);
}

function fillsOf(areas: readonly MapArea[]): { state: keyof typeof STATES; between: MapArea['possible'] }[] {
  const told = areas.flatMap(({ state, possible }) =>
    state === 'subject' || state === 'contested' ? [] : [{ state, between: possible }],
  );
  return [...told, ...STATE_NAMES.map((state) => ({ state, between: [] }))];
}

function fillOfArea(state: AreaState, possible: MapArea['possible'], { id, palette }: Look): string {
  if (state === 'subject') return colourOf('subject', palette);
  return state === 'contested' ? contestedFill(id) : fillOf({ state, between: possible }, id, palette);
}

/** What is as pale as the paper has an outline; of whom it is all about a heavy one. */
function edgeOf(state: AreaState): 'ink' | 'edge' | 'paper' {
  if (state === 'subject') return 'ink';
  return state === 'no-word' || state === 'contested' ? 'edge' : 'paper';
}

const EDGE_WIDTH = { ink: 1.8, edge: 0.4, paper: 0.6 } as const;

function drawArea(area: PlacedArea, look: Look): string {
  const { state, possible, name, words, path, dot } = area;
  const label = `${name}: ${words}`;
  const href = look.hrefOf?.(area) ?? null;
  const shape = element('path', { d: path!.d });
  const shown = element(
    href === null ? 'g' : 'a',
    {
      href,
      'data-area': area.area,
      'data-state': state,
      role: href === null ? 'img' : null,
      'aria-label': label,
      fill: fillOfArea(state, possible, look),
      stroke: colourOf(edgeOf(state), look.palette),
      'stroke-width': EDGE_WIDTH[edgeOf(state)],
      'stroke-linejoin': 'round',
    },
    textElement('title', {}, label),
    dot
      ? element('circle', {
          cx: dot.x,
          cy: dot.y,
          r: dot.target,
          class: 'target',
          fill: 'none',
          stroke: 'none',
          'pointer-events': 'all',
        })
      : '',
    shape,
    dot ? drawDot(dot, state, look) : '',
  );
  return element('g', { role: 'listitem' }, shown);
}

function drawDot({ x, y }: Dot, state: AreaState, look: Look): string {
  return element('circle', {
    ...{ cx: x, cy: y, r: dotRadius(look) + (state === 'subject' ? 1.5 : 0), class: 'dot' },
    ...{ stroke: colourOf(edgeOf(state), look.palette), 'stroke-width': state === 'subject' ? 2 : 1 },
  });
}

/** A part of the world ends where its sheet does. */
function drawSheet({ width, height }: MapFrame, palette: Palette): string {
  return element('rect', {
    ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none' },
    stroke: colourOf('rule', palette),
  });
}

/** On the world only that of whom it is about; on a part of it all for which there is room. */
function drawNames(areas: readonly PlacedArea[], { isWorld, width, height }: MapFrame, palette: Palette): string {
  const size = isWorld ? 13 : 12;
  const nameable = areas
    .filter(({ path, state, by }) => path !== null && (!isWorld || (state === 'subject' && by === null)))
    .map(({ name, path, dot, state, kind }) => ({
      ...{ name, dot, rings: path!.rings },
      weight: state === 'subject' ? 2e9 : (kind === 'party' ? 1e9 : 0) + sizeOf(path!),
    }));
  const names = placeNames(isWorld ? nameable.slice(0, 1) : nameable, width, height, size).map(
    ({ name, x, y, anchor }) => textElement('text', { x, y, 'text-anchor': anchor === 'start' ? null : anchor }, name),
  );
  return element(
    'g',
    {
      ...{ 'aria-hidden': 'true', 'pointer-events': 'none', 'font-size': size, 'font-weight': isWorld ? 600 : 500 },
      ...{ stroke: colourOf('paper', palette), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    },
    ...names,
  );
}

function sizeOf({ left, right, top, bottom }: WrittenPath): number {
  return (right - left) * (bottom - top);
}

/** The legend, and in words whoever has a state and is not on the map. */
function drawBelow(
  areas: readonly PlacedArea[],
  question: MapQuestion,
  width: number,
  look: Look,
): { drawn: string; height: number } {
  const legend = drawLegend(legendOf(areas, question, look), width);
  const missing = tellMissing(
    areas.filter(({ area, entity }) => area === null && entity !== question.about),
    width - 24,
  );
  const lines = missing.map((line, index) =>
    textElement(
      'text',
      { x: 12, y: legend.height + 16 + index * 18, fill: colourOf('second-ink', look.palette) },
      line,
    ),
  );
  return { drawn: legend.drawn + lines.join(''), height: legend.height + 20 + missing.length * 18 };
}

function legendOf(areas: readonly PlacedArea[], question: MapQuestion, look: Look): LegendEntry[] {
  const swatch = (state: AreaState, possible: MapArea['possible'] = []): string =>
    element('rect', {
      ...{ width: 18, height: 14, fill: fillOfArea(state, possible, look) },
      ...{ stroke: colourOf(edgeOf(state), look.palette), 'stroke-width': EDGE_WIDTH[edgeOf(state)] },
    });
  const disputed = areas.find(({ state }) => state === 'disputed')?.possible ?? [];
  return [
    { swatch: swatch('subject'), words: question.nameOf(question.about) },
    ...STATE_NAMES.map((state) => ({
      swatch: swatch(state, state === 'disputed' ? disputed : []),
      words: STATES[state].meaning,
    })),
    { swatch: swatch('contested'), words: 'contested land, no word' },
  ];
}
