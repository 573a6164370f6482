import { linkHorizontal } from 'd3-shape';
import type { PrecedentRow, PrecedentStance } from '../answers/index.ts';
import { colourOf, type Palette } from './colours.ts';
import { drawLegend } from './draw-legend.ts';
import { cutTo, drawPicture, type PictureOptions, widthOf } from './picture.ts';
import { element, textElement } from './svg.ts';
import { tellWhen } from './tell-date.ts';

/** Of a row, what the picture shows. */
export type PrecedentShown = Pick<
  PrecedentRow,
  'by' | 'case' | 'stance' | 'current' | 'date' | 'earliest' | 'latest' | 'for'
>;

export interface PrecedentOptions extends PictureOptions {
  /** The name of an entity. */
  nameOf(entity: string): string;
  hrefOf?: ((link: PrecedentLink) => string | null) | null;
}

/** All that somebody says of a case in one way. */
export interface PrecedentLink {
  by: string;
  case: string;
  stance: PrecedentStance;
  rows: readonly PrecedentShown[];
}

/**
 * Who invokes which case as a precedent and who denies that it is one: a line from each to each case, broken where it
 * is denied, pale where it is not their latest word, and thicker the more often it is told.
 *
 * @example
 * drawPrecedents(rows, { nameOf }) // '<svg xmlns=…'
 */
export function drawPrecedents(rows: readonly PrecedentShown[], options: PrecedentOptions): string {
  const { width = 720, palette = 'both', id = 'precedents', nameOf } = options;
  const links = linksOf(rows);
  const cases = orderBy(links, 'case');
  const holders = orderHolders(links, cases);
  const height = 30 + Math.max(holders.length, cases.length, 1) * LINE;
  const legend = drawLegend(legendEntries(palette), width);
  const look: Look = {
    ...{ palette, nameOf, hrefOf: options.hrefOf ?? null },
    left: 12 + Math.min(longest(holders, nameOf), width * 0.32),
    right: width - 12 - Math.min(longest(cases, nameOf), width * 0.28),
    placeOfHolder: places(holders, height),
    placeOfCase: places(cases, height),
  };
  return drawPicture(
    {
      ...options,
      ...{ width, height: height + legend.height + 16, palette, id },
      name: `${holders.length} who say of ${cases.length} cases whether they are precedents`,
    },
    [
      links.length === 0
        ? textElement('text', { x: 12, y: 24, fill: colourOf('second-ink', palette) }, 'Nothing is told.')
        : element('g', { role: 'list' }, ...links.map((link) => drawLink(link, look))),
      ...holders.map((holder) =>
        drawName(nameOf(holder), look.left, look.placeOfHolder.get(holder)!, 'end', look.left - 12),
      ),
      ...cases.map((one) =>
        drawName(nameOf(one), look.right, look.placeOfCase.get(one)!, 'start', width - 12 - look.right),
      ),
      element('g', { transform: `translate(0,${height + 4})` }, legend.drawn),
    ].join(''),
  );
}

const LINE = 28;

interface Look {
  palette: Palette;
  nameOf(entity: string): string;
  hrefOf: ((link: PrecedentLink) => string | null) | null;
  left: number;
  right: number;
  placeOfHolder: ReadonlyMap<string, number>;
  placeOfCase: ReadonlyMap<string, number>;
}

function linksOf(rows: readonly PrecedentShown[]): PrecedentLink[] {
  const links = new Map<string, PrecedentLink & { rows: PrecedentShown[] }>();
  for (const row of rows) {
    const key = `${row.by}|${row.case}|${row.stance}`;
    const link = links.get(key) ?? { by: row.by, case: row.case, stance: row.stance, rows: [] };
    links.set(key, link);
    link.rows.push(row);
  }
  return [...links.values()];
}

/** Those with most links first. */
function orderBy(links: readonly PrecedentLink[], end: 'case'): string[] {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(link[end], (counts.get(link[end]) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, others]) => others - most || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Beside the cases that they speak of, so that few lines cross. */
function orderHolders(links: readonly PrecedentLink[], cases: readonly string[]): string[] {
  const order = new Map(cases.map((one, index) => [one, index]));
  const places = new Map<string, number[]>();
  for (const { by, case: one } of links) places.set(by, [...(places.get(by) ?? []), order.get(one)!]);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...places].sort(([a, x], [b, y]) => mean(x) - mean(y) || (a < b ? -1 : 1)).map(([key]) => key);
}

function places(keys: readonly string[], height: number): ReadonlyMap<string, number> {
  const step = (height - 10) / Math.max(1, keys.length);
  return new Map(keys.map((key, index) => [key, 5 + step * (index + 0.5)]));
}

function longest(keys: readonly string[], nameOf: (entity: string) => string): number {
  return keys.reduce((most, key) => Math.max(most, widthOf(nameOf(key))), 40);
}

function drawName(name: string, x: number, y: number, anchor: 'start' | 'end', room: number): string {
  return textElement('text', { x, y: y + 4.5, 'text-anchor': anchor, 'font-weight': 500 }, cutTo(name, room));
}

const LOOKS: Readonly<
  Record<PrecedentStance, { colour: string; dashes: string | null; verb: string; meaning: string }>
> = {
  invokes: { colour: 'recognised', dashes: null, verb: 'invokes', meaning: 'invokes it' },
  denies: {
    colour: 'not-recognised',
    dashes: '7 5',
    verb: 'denies to be a precedent',
    meaning: 'denies that it is one',
  },
  'does-not-invoke': { colour: 'withdrawn', dashes: '2 4', verb: 'does not invoke', meaning: 'does not invoke it' },
  'does-not-deny': {
    colour: 'frozen',
    dashes: '12 3 2 3',
    verb: 'does not deny to be a precedent',
    meaning: 'does not deny that it is one',
  },
};

const STANCES = Object.keys(LOOKS) as PrecedentStance[];

function drawLink(link: PrecedentLink, look: Look): string {
  const { left, right, placeOfHolder, placeOfCase, palette } = look;
  const { colour, dashes } = LOOKS[link.stance];
  // Two ways of speaking of one case lie beside each other.
  const aside = (STANCES.indexOf(link.stance) - 1.5) * 3;
  const d = linkHorizontal()({
    source: [rounded(left + 10), rounded(placeOfHolder.get(link.by)! + aside)],
    target: [rounded(right - 10), rounded(placeOfCase.get(link.case)! + aside)],
  })!;
  const label = tellLink(link, look.nameOf);
  const href = look.hrefOf?.(link) ?? null;
  const isCurrent = link.rows.some(({ current }) => current);
  const line = element(
    href === null ? 'g' : 'a',
    { href, role: href === null ? 'img' : null, 'aria-label': label, 'data-mark': link.stance, fill: 'none' },
    textElement('title', {}, label),
    element('path', {
      d: roundPath(d),
      class: 'target',
      stroke: 'none',
      'stroke-width': 24,
      'pointer-events': 'stroke',
    }),
    element('path', {
      d: roundPath(d),
      ...{ stroke: colourOf(colour, palette), 'stroke-dasharray': dashes, opacity: isCurrent ? null : 0.45 },
      'stroke-width': Math.min(6, 1.4 + Math.log2(link.rows.length)),
    }),
  );
  return element('g', { role: 'listitem' }, line);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundPath(d: string): string {
  return d.replace(/-?\d+\.\d{2,}/g, (value) => String(rounded(Number(value))));
}

/** `Russia invokes Kosovo for Abkhazia, South Ossetia: 2008-03-05`. */
function tellLink({ by, case: one, stance, rows }: PrecedentLink, nameOf: (entity: string) => string): string {
  const reasons = [...new Set(rows.flatMap((row) => row.for.map(({ name }) => name)))];
  const dates = [...new Set(rows.map(tellWhen))];
  const told = dates.length <= 4 ? dates.join('; ') : `${dates.slice(0, 4).join('; ')} and ${dates.length - 4} more`;
  const isCurrent = rows.some(({ current }) => current);
  return `${nameOf(by)} ${LOOKS[stance].verb}: ${nameOf(one)}${reasons.length > 0 ? `, beside ${reasons.join(', ')}` : ''}; ${told}${isCurrent ? '' : '; not its latest word'}`;
}

function legendEntries(palette: Palette): { swatch: string; words: string }[] {
  return STANCES.map((stance) => ({
    words: LOOKS[stance].meaning,
    swatch: element('path', {
      ...{ d: 'M0 7H18', stroke: colourOf(LOOKS[stance].colour, palette), 'stroke-width': 2.5 },
      'stroke-dasharray': LOOKS[stance].dashes,
    }),
  }));
}
