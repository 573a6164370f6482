import { STATE_NAMES, STATES } from './states.ts';

/**
 * Where a picture has its colours from: `both` has a sheet of its own that follows the reader's light or dark screen,
 * `light` and `dark` are fixed, for files that go anywhere, and `page` has none, for a page with `pictureStyle` in its own.
 */
export type Palette = 'both' | 'light' | 'dark' | 'page';

/** What is drawn in a colour of its own beside the states. */
export type Ground = 'paper' | 'ink' | 'second-ink' | 'rule' | 'edge' | 'land' | 'subject' | 'link';

/** A state's name, or a ground's. */
export type ColourName = string;

/** `edge` outlines what is as pale as the paper; `land` is what has no state, `subject` that of whom it is all about. */
export const GROUNDS: Readonly<Record<Ground, { light: string; dark: string }>> = {
  paper: { light: '#fbfaf7', dark: '#15171a' },
  ink: { light: '#1d2023', dark: '#e8e6e1' },
  'second-ink': { light: '#5b6268', dark: '#a2a8ae' },
  rule: { light: '#dcd8cf', dark: '#33383d' },
  edge: { light: '#8a857b', dark: '#757c84' },
  land: { light: '#eceae4', dark: '#24282c' },
  subject: { light: '#f2e3a4', dark: '#6a5c22' },
  link: { light: '#0b5cad', dark: '#7db7f0' },
};

/**
 * How a colour is written in a palette.
 *
 * @example
 * colourOf('recognised', 'light') // '#2f6db3'
 * colourOf('recognised', 'both') // 'var(--recognised)'
 */
export function colourOf(name: ColourName, palette: Palette): string {
  if (palette === 'both' || palette === 'page') return `var(--${name})`;
  return COLOURS[name]![palette];
}

const COLOURS: Readonly<Record<ColourName, { light: string; dark: string }>> = { ...GROUNDS, ...STATES };

/** The sheet that pictures with the palette `page` need from the page that they stand in. */
export function pictureStyle(): string {
  return [
    `.picture{${variables('light')}}`,
    `@media (prefers-color-scheme:dark){.picture{${variables('dark')}}}`,
    FOCUS.replaceAll('INK', 'var(--ink)'),
  ].join('\n');
}

/** What a picture has to say of style itself. */
export function ownStyle(palette: Palette): string {
  if (palette === 'page') return '';
  const style = palette === 'both' ? pictureStyle() : FOCUS.replaceAll('INK', colourOf('ink', palette));
  return `<style>${style}</style>`;
}

function variables(palette: 'light' | 'dark'): string {
  return [...Object.keys(GROUNDS), ...STATE_NAMES].map((name) => `--${name}:${COLOURS[name]![palette]}`).join(';');
}

/** What is pointed at or focused is outlined; no movement. */
const FOCUS =
  '.picture a{cursor:pointer}.picture a:focus-visible{outline:2px solid INK;outline-offset:2px}' +
  '.picture :is(a,[data-mark]):is(:hover,:focus-visible) :is(path,.dot,rect):not(.target){stroke:INK;stroke-width:2}' +
  '.picture a:is(:hover,:focus-visible) text{text-decoration:underline}';
