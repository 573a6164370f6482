import type { TimelineRow } from '../answers/index.ts';
import { spanOf } from '../views/index.ts';
import { addressOf } from './addresses.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { tellDate } from './tell-date.ts';

/**
 * Other periods of a timeline as plain links: half of it, where most was done; twice as much; before, after, all. Keys and
 * the wheel follow them where there are scripts.
 */
export function showZoom(rows: readonly TimelineRow[], { path, query }: Page['address']): Markup {
  const { from = [], until = [], ...others } = query;
  const span = spanOf(rows, from[0] || null, until[0] || null);
  const [start, end] = [isDay(from[0]) ? from[0] : span.earliest, isDay(until[0]) ? until[0] : span.latest];
  const [first, last] = [dayOf(start), dayOf(end)];
  const across = last - first;
  const to = (start: number, end: number): string =>
    addressOf({ path, query: { ...others, from: [nameOf(start)], until: [nameOf(end)] } });
  const [dense, denseEnd] = densest(rows, first, last);
  const isWhole = from.length + until.length === 0;
  const ways: (readonly [key: string, words: string, address: string | null])[] = [
    ['ArrowLeft', '← Earlier', to(first - Math.ceil(across / 2), last - Math.ceil(across / 2))],
    ['+', 'Narrower', across < 2 ? null : to(dense, denseEnd)],
    ['-', 'Wider', isWhole ? null : to(first - Math.ceil(across / 2), last + Math.ceil(across / 2))],
    ['0', 'All', isWhole ? null : addressOf({ path, query: others })],
    ['ArrowRight', 'Later →', to(first + Math.ceil(across / 2), last + Math.ceil(across / 2))],
  ];
  return html`<nav class="zoom" aria-label="Period" data-zooming><span class="quiet">${tellDate(start)} to ${tellDate(end)}</span> ${ways.map(([key, words, address]) => (address === null ? html`<span class="button off" aria-disabled="true">${words}</span>` : html`<a class="button" href="${address}" data-key="${key}">${words}</a>`))} <span class="hint with-scripts" hidden>Keys: <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> <kbd>←</kbd> <kbd>→</kbd>, or the wheel with Ctrl</span></nav>`;
}

const DAY = 86_400_000;
/** Within the years that have four figures. */
const [EARLIEST, LATEST] = [-719_527, 2_932_896];

/** The axis has some room at both ends, which a day that was asked for has not. */
function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function nameOf(day: number): string {
  return new Date(Math.max(EARLIEST, Math.min(LATEST, Math.round(day))) * DAY).toISOString().slice(0, 10);
}

/** The half of a period in which most was done or said, the earliest of several. */
function densest(rows: readonly TimelineRow[], first: number, last: number): [number, number] {
  const half = Math.max(1, Math.floor((last - first) / 2));
  const days = rows
    .filter(({ earliest, latest }) => !earliest.startsWith('-') && latest !== 'infinity')
    .map(({ earliest, latest }) => (dayOf(earliest) + dayOf(latest)) / 2)
    .sort((a, b) => a - b);
  const starts = [first, ...days.map((day) => Math.min(last - half, Math.max(first, Math.floor(day - half / 4))))];
  const held = (start: number): number => days.filter((day) => day >= start && day <= start + half).length;
  const best = starts.reduce((a, b) => (held(b) > held(a) ? b : a));
  return [best, best + half];
}
