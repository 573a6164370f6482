import type { MapArea } from './map-areas.ts';
import { widthOf } from './picture.ts';

/** Lines that name whoever has a state and no area: `Not on the map: Soviet Union (recognised since 1990)`. */
export function tellMissing(missing: readonly MapArea[], width: number): string[] {
  if (missing.length === 0) return [];
  const words = `Not on the map: ${missing.map(({ name, words }) => `${name} (${words})`).join('; ')}`.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || widthOf(`${line} ${word}`) > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
