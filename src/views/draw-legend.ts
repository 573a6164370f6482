import { widthOf } from './picture.ts';
import { element, textElement } from './svg.ts';

/** A swatch 18 wide and 14 high, and what it means. */
export interface LegendEntry {
  swatch: string;
  words: string;
}

/** Entries side by side, in as many lines as the width asks for. */
export function drawLegend(entries: readonly LegendEntry[], width: number): { drawn: string; height: number } {
  let [x, y] = [12, 0];
  const drawn = entries.map(({ swatch, words }) => {
    const wide = 26 + widthOf(words) + 22;
    if (x > 12 && x + wide - 22 > width - 12) [x, y] = [12, y + LINE];
    const entry = element(
      'g',
      { transform: `translate(${Math.round(x)},${y})` },
      swatch,
      textElement('text', { x: 25, y: 11.5 }, words),
    );
    x += wide;
    return entry;
  });
  return { drawn: drawn.join(''), height: y + LINE };
}

const LINE = 22;
