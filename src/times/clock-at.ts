import { formAt, type Line } from './line.ts';
import type { ClockMeaning, Found } from './meaning.ts';
import { zoneOffsets } from './time-words.ts';

interface Clock {
  hour: number;
  minute: number;
  second?: string | undefined;
  isSpoken?: boolean;
}

/**
 * A time of day with the zone that stands at a piece of the line, if one does; null for what no clock shows. The end of a
 * day, 24:00, is written as its beginning.
 *
 * @example
 * clockAt(line('16:42 GMT'), 1, { hour: 16, minute: 42 }) // 16:42 Z, up to piece 2
 */
export function clockAt(
  line: Line,
  at: number,
  { hour, minute, second, isSpoken = false }: Clock,
): Found<ClockMeaning> | null {
  if (hour > 24 || minute > 59) return null;
  const zone = zoneAt(line, at);
  const clock = [hour % 24, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const meaning: ClockMeaning = {
    kind: 'clock',
    clock: second === undefined ? clock : `${clock}:${second}`,
    zone,
    isSpoken,
    day: null,
  };
  return { end: zone ? at + 1 : at, meaning, rule: 'time of day' };
}

/** The offset of the zone that a piece names, or nothing. */
export function zoneAt(line: Line, at: number): string {
  return zoneOffsets.get(formAt(line, at).replace(/\.$/, '')) ?? '';
}
