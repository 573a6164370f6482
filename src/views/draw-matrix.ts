import type { MatrixCell, RecognitionState } from '../answers/index.ts';
import { colourOf, type Palette } from './colours.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSign } from './draw-sign.ts';
import { cutTo, drawPicture, type PictureOptions, widthOf } from './picture.ts';
import { STATE_NAMES, STATES } from './states.ts';
import { element, textElement } from './svg.ts';

/** Which actors in rows and which objects in columns, in this order. */
export interface MatrixPlan {
  actors: readonly string[];
  objects: readonly string[];
  /** EDTF. */
  asOf: string;
  nameOf(entity: string): string;
}

export interface MatrixOptions extends PictureOptions {
  hrefOf?: ((cell: MatrixCell) => string | null) | null;
}

/**
 * Actors by objects, a cell of 20 pixels each with the sign and the colour of its state; a pair that has no cell has no
 * word, and nobody recognises itself.
 *
 * @example
 * drawMatrix(cells, { actors: ['russia'], objects: ['abkhazia', 'kosovo'], asOf: '2010', nameOf }) // '<svg xmlns=…'
 */
export function drawMatrix(cells: readonly MatrixCell[], question: MatrixPlan, options: MatrixOptions = {}): string {
  const { palette = 'both', id = 'matrix', hrefOf = null } = options;
  const { actors, objects, asOf } = question;
  const layout = layOut(question, options.width ?? null);
  const states = new Map(cells.map(({ actor, object, state }) => [`${actor}|${object}`, state]));
  const rows = actors.map((actor, row) => drawRow({ actor, row, states, question, layout, palette, id, hrefOf }));
  const legend = drawLegend(legendEntries(palette), layout.width);
  const body = layout.head + actors.length * CELL;
  return drawPicture(
    {
      ...options,
      ...{ width: layout.width, height: body + legend.height + 24, palette, id },
      name: `Who of ${actors.length} recognises which of ${objects.length}, as of ${asOf}`,
    },
    [
      drawKinds(id, palette),
      element('g', { role: 'table' }, drawHead(question, layout), ...rows),
      element('g', { transform: `translate(0,${body + 16})` }, legend.drawn),
    ].join(''),
  );
}

const CELL = 20;
const SLANT = Math.PI / 4;

interface Layout {
  width: number;
  /** Where the first column begins. */
  left: number;
  /** How high the names of the columns stand. */
  head: number;
}

/** A picture that is told a width narrower than its columns is as wide as they are. */
function layOut({ actors, objects, nameOf }: MatrixPlan, width: number | null): Layout {
  const longest = (keys: readonly string[]): number =>
    keys.reduce((most, key) => Math.max(most, widthOf(nameOf(key))), 40);
  const left = Math.min(longest(actors), MOST) + 20;
  const slanted = Math.min(longest(objects), MOST) * Math.sin(SLANT);
  const needed = left + objects.length * CELL + slanted + 12;
  return { left, head: slanted + 20, width: Math.ceil(Math.max(needed, width ?? 320)) };
}

const MOST = 200;

/** Names of columns lean, so that they can be read and need no room. */
function drawHead({ objects, nameOf }: MatrixPlan, { left, head }: Layout): string {
  const names = objects.map((object, column) =>
    textElement(
      'text',
      {
        role: 'columnheader',
        transform: `translate(${left + column * CELL + 14},${Math.round(head - 6)}) rotate(-45)`,
      },
      cutTo(nameOf(object), MOST),
    ),
  );
  return element('g', { role: 'row' }, ...names);
}

interface Row {
  actor: string;
  row: number;
  states: ReadonlyMap<string, RecognitionState>;
  question: MatrixPlan;
  layout: Layout;
  palette: Palette;
  id: string;
  hrefOf: ((cell: MatrixCell) => string | null) | null;
}

function drawRow(all: Row): string {
  const { actor, row, states, question, layout, palette, id, hrefOf } = all;
  const name = question.nameOf(actor);
  const y = layout.head + row * CELL;
  const cells = question.objects.map((object, column) => {
    const state = states.get(`${actor}|${object}`) ?? 'no-word';
    const label = `${name}, ${question.nameOf(object)}: ${actor === object ? 'itself' : STATES[state].word}`;
    const place = { x: layout.left + column * CELL, y };
    if (actor === object) return drawItself(place, label, palette);
    return drawCell(place, { state, label, href: hrefOf?.({ actor, object, state }) ?? null }, id);
  });
  return element(
    'g',
    { role: 'row', 'data-actor': actor },
    textElement(
      'text',
      { role: 'rowheader', x: layout.left - 8, y: y + 14.5, 'text-anchor': 'end' },
      cutTo(name, MOST),
    ),
    ...cells,
  );
}

interface Place {
  x: number;
  y: number;
}

function drawCell(
  place: Place,
  { state, label, href }: { state: RecognitionState; label: string; href: string | null },
  id: string,
): string {
  const inside = textElement('title', {}, label) + element('use', { href: `#${id}-${state}`, ...place });
  const shared = { role: 'cell', 'data-state': state };
  return element('g', shared, href === null ? inside : element('a', { href }, inside));
}

/** Each state once: a matrix has thousands of cells. */
function drawKinds(id: string, palette: Palette): string {
  const ground = { x: 0.5, y: 0.5, width: CELL - 1, height: CELL - 1 };
  return element(
    'defs',
    {},
    ...STATE_NAMES.map((state) =>
      element(
        'g',
        { id: `${id}-${state}` },
        element('rect', { ...ground, fill: colourOf(groundOf(state), palette) }),
        drawSign(state, CELL / 2, CELL / 2, signColour(state, palette)),
      ),
    ),
  );
}

function signColour(state: RecognitionState, palette: Palette): string {
  return colourOf(state === 'no-word' ? 'second-ink' : 'paper', palette);
}

/** Most of a matrix has no word: it stays quiet. */
function groundOf(state: RecognitionState): string {
  return state === 'no-word' ? 'land' : state;
}

function drawItself({ x, y }: Place, label: string, palette: Palette): string {
  return element(
    'g',
    { role: 'cell' },
    textElement('title', {}, label),
    element('path', { d: `M${x + 5} ${y + 10}h10`, stroke: colourOf('edge', palette) }),
  );
}

function legendEntries(palette: Palette): { swatch: string; words: string }[] {
  return STATE_NAMES.map((state) => ({
    words: STATES[state].meaning,
    swatch:
      element('rect', { y: -2, width: 18, height: 18, fill: colourOf(groundOf(state), palette) }) +
      drawSign(state, 9, 7, signColour(state, palette)),
  }));
}
