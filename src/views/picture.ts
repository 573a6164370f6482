import { colourOf, ownStyle, type Palette } from './colours.ts';
import { element, textElement } from './svg.ts';

/** What every picture may be told. */
export interface PictureOptions {
  /** In pixels; what is in it keeps its size and takes more lines where it is narrow. */
  width?: number;
  palette?: Palette;
  /** Its id in the page; keeps the patterns of two pictures apart. */
  id?: string;
  /** A heading within the picture, for files that stand alone. */
  heading?: string | null;
}

/** A picture's frame: its size, its name for those who hear it, its colours, and its heading where it has one. */
export interface PictureFrame extends PictureOptions {
  width: number;
  height: number;
  palette: Palette;
  id: string;
  /** What it shows, in a sentence. */
  name: string;
}

export const FONT = "Inter, 'Inter Variable', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif";
export const HEADING_HEIGHT = 36;

/** The whole of an SVG file. What is drawn stands below the heading. */
export function drawPicture({ width, height, palette, id, name, heading = null }: PictureFrame, drawn: string): string {
  const top = heading === null ? 0 : HEADING_HEIGHT;
  const isFixed = palette === 'light' || palette === 'dark';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ id, class: 'picture', width, height: height + top, viewBox: `0 0 ${width} ${Math.ceil(height + top)}` },
      ...{ role: 'group', 'aria-label': name, 'font-family': FONT, 'font-size': 13, fill: colourOf('ink', palette) },
    },
    textElement('title', {}, name),
    ownStyle(palette),
    isFixed ? element('rect', { width: '100%', height: '100%', fill: colourOf('paper', palette) }) : '',
    heading === null ? '' : textElement('text', { x: 12, y: 24, 'font-size': 17, 'font-weight': 600 }, heading),
    top === 0 ? drawn : element('g', { transform: `translate(0,${top})` }, drawn),
  );
}

/** How wide a text will be, near enough to keep it off its neighbours; wide fonts stand in where ours is missing. */
export function widthOf(text: string, size = 13): number {
  let ems = 0;
  for (const character of text) ems += EMS.find(([those]) => those.test(character))?.[1] ?? 0.6;
  return ems * size;
}

const EMS: readonly [RegExp, number][] = [
  [/[iljtfrI.,:;'’|()\s]/, 0.36],
  [/[mwMW@—]/, 0.95],
  [/[A-Z]/, 0.7],
  [/[\u1100-\uffdc]/, 1],
];

/** A text cut to a width, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number, size = 13): string {
  if (widthOf(text, size) <= width) return text;
  let cut = text;
  while (cut !== '' && widthOf(`${cut}…`, size) > width) cut = [...cut].slice(0, -1).join('');
  return `${cut.trimEnd()}…`;
}
