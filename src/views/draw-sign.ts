import type { RecognitionState } from '../answers/index.ts';
import { element } from './svg.ts';

/**
 * The sign of a state as shapes about its middle, 10 wide: the same in every font and without any.
 *
 * @example
 * drawSign('no-word', 8, 8, 'black') // '<g transform="translate(8,8)" …'
 */
export function drawSign(state: RecognitionState, x: number, y: number, colour: string): string {
  return element(
    'g',
    { transform: `translate(${x},${y})`, fill: 'none', stroke: colour, 'stroke-width': 1.7, 'aria-hidden': 'true' },
    SIGNS[state].replaceAll('INK', colour),
  );
}

const SIGNS: Readonly<Record<RecognitionState, string>> = {
  recognised: '<circle r="5" fill="INK" stroke="none"/>',
  'not-recognised': '<circle r="4.5"/><path d="M-4.5 0H4.5"/>',
  withdrawn: '<circle r="4.5"/><path d="M0-4.5a4.5 4.5 0 0 0 0 9z" fill="INK" stroke="none"/>',
  frozen: '<path d="M-4.2-4.2H4.2V4.2H-4.2z"/><path d="M-1.7-1.7H1.7V1.7H-1.7z" fill="INK" stroke="none"/>',
  unclear: '<path d="M-5-1.6q2.5-3.2 5 0t5 0M-5 3.2q2.5-3.2 5 0t5 0"/>',
  disputed: '<path d="M-5-2.4H5M2.6-4.8 5-2.4 2.6 0M5 2.6H-5M-2.6 .2-5 2.6-2.6 5" stroke-width="1.4"/>',
  'no-word': '<circle r="1.4" fill="INK" stroke="none"/>',
};
