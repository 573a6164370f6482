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
  const { zone, end } = readZone(line, at);
  const clock = [hour % 24, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const meaning: ClockMeaning = {
    kind: 'clock',
    clock: second === undefined ? clock : `${clock}:${second}`,
    zone,
    isSpoken,
    day: null,
  };
  return { end, meaning, rule: 'time of day' };
}

/** A zone, perhaps with hours that are added to it, perhaps in brackets: "GMT", "UTC+3", "(UTC+04:00)". */
function readZone(line: Line, at: number): { zone: string; end: number } {
  const start = formAt(line, at) === '(' ? at + 1 : at;
  const found = readOffset(line, start) ?? { zone: zoneAt(line, start), end: start + 1 };
  const isClosed = start === at || formAt(line, found.end) === ')';
  if (found.zone === '' || !isClosed) return { zone: '', end: at };
  return { zone: found.zone, end: start === at ? found.end : found.end + 1 };
}

/** "UTC+04:00", "GMT-3", cut at its marks or whole. */
function readOffset(line: Line, at: number): { zone: string; end: number } | null {
  let form = formAt(line, at);
  if (!/^(?:UTC|GMT)/.test(form)) return null;
  let end = at + 1;
  while (end < at + 5 && line.pieces[end]?.glued && /^(?:[+-−]|[0-9:]+|[+-][0-9:]+)$/.test(formAt(line, end)))
    form += formAt(line, end++);
  const match = /^(?:UTC|GMT)([+−-])([0-9]{1,2})(?::?([0-9]{2}))?$/.exec(form);
  return match && { zone: `${match[1] === '+' ? '+' : '-'}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}`, end };
}

/** The offset of the zone that a piece names, or nothing. */
export function zoneAt(line: Line, at: number): string {
  return zoneOffsets.get(formAt(line, at).replace(/\.$/, '')) ?? '';
}
