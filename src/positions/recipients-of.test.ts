import { describe, expect, it } from 'vitest';
import { positionsIn } from './test-positions.ts';

/** Those to whom something is sent that asks "them". */
const CASES = [
  'Kosovo voted. Kosovo sent letters to Peru and Fiji asking them to recognise the republic.',
  'Kosovo voted. The crowd cheered. Its leader promised letters to Peru and Fiji asking them to recognise the republic.',
  'Kosovo voted. Kosovo has written to Peru and Fiji, asking them to recognise it.',
  'Kosovo voted. Telegrams were sent to Peru and Fiji begging them to recognise Kosovo.',
  'Kosovo voted. Kosovo appealed to Peru and Fiji, urging them to recognise it.',
] as const;

describe('"asking them" means those who were written to', () => {
  it.each(CASES)('%s', (text) => {
    const asked = positionsIn(text).filter((line) => line.includes('| recognise | Kosovo | affirmed requested'));
    expect(asked.map((line) => line.split(' | ')[0])).toEqual(['Peru', 'Fiji']);
  });
});
