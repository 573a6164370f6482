import type { Effect } from '../record/index.ts';
import { element } from './svg.ts';

/**
 * An act of a known day: a tick, broken where a recognition is taken back, doubled where it is frozen and crossed where it
 * is refused, so that no colour tells it alone.
 *
 * @example
 * drawTick(100, 20, 'withdrawn', '#7a5195') // '<path d="M98.5 12h3v6h-3z…'
 */
export function drawTick(x: number, y: number, effect: Effect | null, colour: string): string {
  return element('path', {
    d: TICKS[effect ?? 'none'],
    transform: `translate(${rounded(x)},${rounded(y)})`,
    fill: colour,
  });
}

const TICKS: Readonly<Record<Effect | 'none', string>> = {
  none: 'M-1-8h2V8h-2z',
  recognised: 'M-1.5-8h3V8h-3z',
  withdrawn: 'M-1.5-8h3v6.5h-3zM-1.5 1.5h3V8h-3z',
  frozen: 'M-3-8h2V8h-2zM1-8h2V8h-2z',
  'not-recognised': 'M-1.5-8h3V8h-3zM-5-1.2h10v2.4h-10z',
};

/** A statement: a dot in the middle of the days on which it may have been said, which are dotted out where they are many. */
export function drawDot(x: number, y: number, across: number, stroke: string, fill: string): string {
  const days = { d: `M${rounded(x - across / 2)} ${rounded(y)}h${rounded(across)}`, stroke, 'stroke-dasharray': '1 3' };
  const dot = { class: 'dot', cx: x, cy: y, r: 3.4, fill, stroke, 'stroke-width': 1.6 };
  return (across > 8 ? element('path', days) : '') + element('circle', dot);
}

/** An act of a vague date: it may have been done on any day of the band, whose ends fade. */
export function drawBand(start: number, end: number, y: number, fade: string): string {
  return element('rect', { x: start, y: y - 6, width: end - start, height: 12, fill: fade });
}

/** What a finger can hit. */
export function drawTarget(start: number, end: number, y: number): string {
  const [left, right] = end - start < 24 ? [(start + end) / 2 - 12, (start + end) / 2 + 12] : [start, end];
  const place = { x: left, y: y - 12, width: right - left, height: 24 };
  return element('rect', { ...place, class: 'target', fill: 'none', stroke: 'none', 'pointer-events': 'all' });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
