import type { RecognitionState } from '../answers/index.ts';
import { colourOf, type Palette } from './colours.ts';
import { STATES } from './states.ts';
import { element } from './svg.ts';

/** What an area is filled with: a state, and where it is disputed the two that are told. */
export interface Fill {
  state: RecognitionState;
  between: readonly RecognitionState[];
}

/** What contested land of which there is no word is filled with. */
export function contestedFill(picture: string): string {
  return `url(#${picture}-contested)`;
}

/** Its pattern: barely hatched, so that it is told from land that is somebody's and says nothing. */
export function drawContestedPattern(picture: string, palette: Palette): string {
  return element(
    'pattern',
    { id: `${picture}-contested`, width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: 5, height: 5, fill: colourOf('land', palette) }),
    element('path', { d: 'M-1-1 6 6M-1 4 1 6M4-1 6 1', stroke: colourOf('edge', palette), 'stroke-width': 0.7 }),
  );
}

/** `fill` for an area: a plain colour, or a pattern of `drawPatterns` in the same picture. */
export function fillOf(fill: Fill, picture: string, palette: Palette): string {
  return STATES[fill.state].pattern === 'plain'
    ? colourOf(fill.state, palette)
    : `url(#${picture}-${patternName(fill)})`;
}

/**
 * The patterns that some fills need, each once. `picture` keeps the names of two pictures in one page apart.
 *
 * @example
 * drawPatterns([{ state: 'withdrawn', between: [] }], 'map', 'light') // '<pattern id="map-withdrawn" …'
 */
export function drawPatterns(fills: readonly Fill[], picture: string, palette: Palette): string {
  const patterns = new Map(
    fills
      .filter(({ state }) => STATES[state].pattern !== 'plain')
      .map((fill) => [patternName(fill), drawPattern(fill, picture, palette)]),
  );
  return [...patterns]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, drawn]) => drawn)
    .join('');
}

function patternName({ state, between }: Fill): string {
  return [state, ...(state === 'disputed' ? pairOf(between) : [])].join('-');
}

/** The first two of what may be; a dispute of which no more is known is crossed in paper. */
function pairOf(between: readonly RecognitionState[]): readonly RecognitionState[] {
  return between.length >= 2 ? between.slice(0, 2) : [];
}

function drawPattern(fill: Fill, picture: string, palette: Palette): string {
  const { state, between } = fill;
  const size = state === 'disputed' ? 8 : 6;
  const ground = element('rect', { width: size, height: size, fill: colourOf(state, palette) });
  const paper = colourOf('paper', palette);
  return element(
    'pattern',
    { id: `${picture}-${patternName(fill)}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    ground,
    state === 'disputed' ? crossed(pairOf(between), palette) : MARKS[STATES[state].pattern]!.replaceAll('PAPER', paper),
  );
}

const MARKS: Readonly<Record<string, string>> = {
  diagonal: '<path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="PAPER" stroke-width="1.4"/>',
  horizontal: '<path d="M0 3H6" stroke="PAPER" stroke-width="1.6"/>',
  vertical: '<path d="M3 0V6" stroke="PAPER" stroke-width="1"/>',
  dots: '<circle cx="1.5" cy="1.5" r="1.1" fill="PAPER"/><circle cx="4.5" cy="4.5" r="1.1" fill="PAPER"/>',
};

/** One way in the colour of the one state, the other way in that of the other, each edged with paper to be seen on both. */
function crossed(pair: readonly RecognitionState[], palette: Palette): string {
  const lines = (d: string, state: RecognitionState | undefined): string =>
    element('path', { d, stroke: colourOf('paper', palette), 'stroke-width': state ? 3 : 1.2 }) +
    (state ? element('path', { d, stroke: colourOf(state, palette), 'stroke-width': 1.6 }) : '');
  return lines('M-1 9 9-1M-1 1 1-1M7 9 9 7', pair[0]) + lines('M-1-1 9 9M-1 7 1 9M7-1 9 1', pair[1]);
}
