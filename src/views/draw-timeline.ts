import type { TimelineRow } from '../answers/index.ts';
import { plainBounds } from '../record/date-bounds.ts';
import type { Effect } from '../record/index.ts';
import { type ColourName, colourOf, type Palette } from './colours.ts';
import { drawLegend } from './draw-legend.ts';
import { drawBand, drawDot, drawTarget, drawTick } from './draw-mark.ts';
import { cutTo, drawPicture, type PictureOptions, widthOf } from './picture.ts';
import { STATES } from './states.ts';
import { element, textElement } from './svg.ts';
import { tellWhen } from './tell-date.ts';
import { spanOf, type TimeAxis, timeAxis } from './time-axis.ts';

export interface TimelineOptions extends PictureOptions {
  /** EDTF: where the axis begins and ends; with what is told where left out. */
  from?: string | null;
  until?: string | null;
  /** EDTF: other dates of the question; each is a thin line, as `from` and `until` are. */
  marked?: readonly string[];
  /** The name of an entity. */
  nameOf(entity: string): string;
  hrefOf?: ((row: TimelineRow) => string | null) | null;
}

/**
 * What was done and said in the order of time, a lane for each who did it: a dated act is a tick, a vague one a band
 * that fades at its ends, a statement a dot; what is of no known day stands left of the axis.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * drawTimeline(rows, { from: '2006', until: '2008', nameOf }) // '<svg xmlns=…'
 */
export function drawTimeline(all: readonly TimelineRow[], options: TimelineOptions): string {
  const { width = 960, palette = 'both', id = 'timeline', from = null, until = null } = options;
  const span = spanOf(all, from, until);
  const rows = all.filter(
    ({ earliest, latest }) => latest >= span.earliest && (earliest <= span.latest || earliest === '-infinity'),
  );
  const lanes = lanesOf(rows, options.nameOf);
  const layout = layOut(lanes, width);
  const axis = timeAxis(span, layout.axis, width - RIGHT);
  const body = HEAD + Math.max(1, lanes.length) * LANE;
  const legend = drawLegend(legendEntries(rows, palette), width);
  const look: Look = { ...layout, axis, palette, id, options };
  return drawPicture(
    {
      ...options,
      ...{ width, height: body + 30 + legend.height, palette, id },
      name: `${rows.length} acts and statements of ${lanes.length} holders, ${span.earliest} to ${span.latest}`,
    },
    [
      element('defs', {}, ...coloursOf(rows).map((colour) => drawFade(colour, look))),
      drawAxis(body, look),
      lanes.length === 0
        ? textElement('text', { x: 12, y: HEAD + 16, fill: colourOf('second-ink', palette) }, 'Nothing is told.')
        : element('g', { role: 'list' }, ...lanes.map((lane, index) => drawLane(lane, HEAD + index * LANE, look))),
      element('g', { transform: `translate(0,${body + 18})` }, legend.drawn),
    ].join(''),
  );
}

const HEAD = 30;
const LANE = 26;
const RIGHT = 24;

interface Lane {
  name: string;
  rows: TimelineRow[];
}

/** In the order in which they come into the story; those of whom nobody knows who they are last. */
function lanesOf(rows: readonly TimelineRow[], nameOf: (entity: string) => string): Lane[] {
  const lanes = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const holder = holderOf(row);
    const lane = lanes.get(holder) ?? [];
    lanes.set(holder, lane);
    lane.push(row);
  }
  return [...lanes]
    .map(([holder, held]) => ({
      name: holder === '' ? 'not named' : nameOf(holder),
      rows: held,
      first: firstOf(held),
      holder,
    }))
    .sort(
      (a, b) =>
        Number(a.holder === '') - Number(b.holder === '') || compare(a.first, b.first) || compare(a.name, b.name),
    );
}

/** A spokesman speaks in the lane of those for whom he speaks. */
function holderOf(row: TimelineRow): string {
  if (row.kind === 'act') return row.act.actor;
  return row.quote.onBehalfOfKey ?? row.quote.speakerKey ?? '';
}

function firstOf(rows: readonly TimelineRow[]): string {
  return rows
    .map(({ earliest, latest }) => (earliest === '-infinity' ? latest : earliest))
    .map((day) => (day === 'infinity' ? '~' : day))
    .sort()[0]!;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Layout {
  /** How wide names may be. */
  names: number;
  /** Where what has no date stands. */
  undated: number;
}

interface Look extends Layout {
  axis: TimeAxis;
  palette: Palette;
  id: string;
  options: TimelineOptions;
}

function layOut(lanes: readonly Lane[], width: number): Layout & { axis: number } {
  const longest = lanes.reduce((most, { name }) => Math.max(most, widthOf(name)), 40);
  const names = Math.min(longest, Math.max(120, width * 0.24));
  const hasUndated = lanes.some(({ rows }) => rows.some(isUndated));
  const undated = 12 + names + 18;
  return { names, undated, axis: hasUndated ? undated + 26 : undated };
}

function isUndated({ earliest, latest }: TimelineRow): boolean {
  return earliest === '-infinity' && latest === 'infinity';
}

function drawAxis(bottom: number, { axis, palette, undated, options }: Look): string {
  const quiet = colourOf('second-ink', palette);
  const line = (x: number, colour: ColourName, dashes: string | null = null): string =>
    element('path', {
      ...{ d: `M${Math.round(x * 10) / 10} ${HEAD - 6}V${bottom}`, stroke: colourOf(colour, palette) },
      'stroke-dasharray': dashes,
    });
  const ticks = axis.ticks.map(({ x, words }) => line(x, 'rule') + drawTickWords(x, words, axis.right + RIGHT, quiet));
  const question = askedDays(options).map(({ date, day }) =>
    element('g', { 'data-asked': date }, textElement('title', {}, `Asked for: ${date}`), line(axis.at(day), 'link')),
  );
  const none =
    axis.left > undated
      ? textElement('text', { x: undated - 8, y: HEAD - 12, fill: quiet }, '?') + line(axis.left, 'rule', '2 3')
      : '';
  return element('g', { 'aria-hidden': 'true', 'font-size': 12 }, ...ticks, none) + question.join('');
}

/** In the middle of its line, save where the picture ends before its words do. */
function drawTickWords(x: number, words: string, width: number, fill: string): string {
  const isLast = x + widthOf(words, 12) / 2 > width - 2;
  return textElement(
    'text',
    { x: isLast ? width - 4 : x, y: HEAD - 12, 'text-anchor': isLast ? 'end' : 'middle', fill },
    words,
  );
}

/** From the first day of the one to the last of the other. */
function askedDays({ from = null, until = null, marked = [] }: TimelineOptions): { date: string; day: string }[] {
  const first = from === null ? [] : [{ date: from, day: plainBounds(from).earliest }];
  return [
    ...first,
    ...[...marked, ...(until === null ? [] : [until])].map((date) => ({ date, day: plainBounds(date).latest })),
  ];
}

function drawLane({ name, rows }: Lane, y: number, look: Look): string {
  const { names, palette, axis } = look;
  return element(
    'g',
    { role: 'listitem', 'aria-label': name },
    element('path', { d: `M12 ${y + LANE}H${axis.right}`, stroke: colourOf('rule', palette), 'stroke-width': 0.6 }),
    textElement('text', { x: 12, y: y + 17.5 }, cutTo(name, names)),
    // Bands below, so that what is dated well is seen on them.
    ...[...rows].sort((a, b) => Number(isBand(b)) - Number(isBand(a))).map((row) => drawMark(row, y + LANE / 2, look)),
  );
}

function isBand({ kind, earliest, latest }: TimelineRow): boolean {
  return kind === 'act' && earliest !== latest;
}

function drawMark(row: TimelineRow, y: number, look: Look): string {
  const { axis, undated, options } = look;
  const [start, end] = isUndated(row) ? [undated - 5, undated + 3] : [axis.at(row.earliest), axis.at(row.latest)];
  const label = tellRow(row, options.nameOf);
  const href = options.hrefOf?.(row) ?? null;
  return element(
    href === null ? 'g' : 'a',
    { href, role: href === null ? 'img' : null, 'aria-label': label, 'data-mark': row.kind },
    textElement('title', {}, label),
    drawTarget(start, end, y),
    shapeOfMark(row, start, end, y, look),
  );
}

function shapeOfMark(row: TimelineRow, start: number, end: number, y: number, { id, palette }: Look): string {
  const middle = (start + end) / 2;
  const name = colourNameOf(row);
  const colour = colourOf(name, palette);
  if (row.kind === 'statement') return drawDot(middle, y, end - start, colour, colourOf('paper', palette));
  if (end - start > 6) return drawBand(start, end, y, `url(#${id}-fade-${name})`);
  return drawTick(middle, y, row.act.effect, colour);
}

function drawFade(colour: ColourName, { id, palette }: Look): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', { offset, 'stop-color': colourOf(colour, palette), 'stop-opacity': opacity });
  return element(
    'linearGradient',
    { id: `${id}-fade-${colour}` },
    stop(0, 0),
    stop(0.3, 0.7),
    stop(0.7, 0.7),
    stop(1, 0),
  );
}

/** An act that changes a recognition has the colour of the state it makes. */
function colourNameOf(row: TimelineRow): ColourName {
  return row.kind === 'act' ? (row.act.effect ?? 'ink') : 'second-ink';
}

function coloursOf(rows: readonly TimelineRow[]): ColourName[] {
  return [...new Set(rows.filter(({ kind }) => kind === 'act').map(colourNameOf))].sort();
}

/** `2008-02-18: Kosovo, recognise, by Albania`, and the words that tell it. */
function tellRow(row: TimelineRow, nameOf: (entity: string) => string): string {
  const date = tellWhen(row);
  const words = row.words === null || row.words === '' ? '' : ` — “${cutWords(row.words)}”`;
  if (row.kind === 'statement') return `${date}: ${row.quote.speaker ?? 'not named'} says${words}`;
  const { actor, act, object, polarity, modality } = row.act;
  const how = [polarity === 'denied' ? 'denied' : '', modality === 'actual' ? '' : modality].filter(
    (part) => part !== '',
  );
  return `${date}: ${nameOf(actor)}, ${act.replaceAll('-', ' ')}, ${nameOf(object)}${how.length > 0 ? ` (${how.join(', ')})` : ''}${words}`;
}

function cutWords(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 199)}…`;
}

function legendEntries(rows: readonly TimelineRow[], palette: Palette): { swatch: string; words: string }[] {
  const colours = coloursOf(rows);
  const effects = EFFECTS.filter((effect) => colours.includes(effect));
  const band = { y: 1, width: 18, height: 12, fill: colourOf('ink', palette), opacity: 0.4 };
  return [
    { swatch: drawTick(9, 7, null, colourOf('ink', palette)), words: 'an act' },
    ...effects.map((effect) => ({
      swatch: drawTick(9, 7, effect, colourOf(effect, palette)),
      words: STATES[effect].word,
    })),
    { swatch: element('rect', band), words: 'on some day of these' },
    { swatch: drawDot(9, 7, 0, colourOf('second-ink', palette), colourOf('paper', palette)), words: 'a statement' },
  ];
}

const EFFECTS: readonly Effect[] = ['recognised', 'not-recognised', 'withdrawn', 'frozen'];
