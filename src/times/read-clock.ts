import { clockAt, zoneAt } from './clock-at.ts';
import { formAt, type Line, lowerAt } from './line.ts';
import type { ClockMeaning, Found } from './meaning.ts';
import { readSpokenClock } from './read-spoken-clock.ts';
import { zoneOffsets } from './time-words.ts';

/**
 * Reads a time of day: "3 p.m.", "16:42 GMT", "1310 hours", "1741EDT", "ten past three", "noon".
 *
 * @example
 * readClock(line('9:15 p.m.'), 0) // 21:15
 */
export function readClock(line: Line, at: number): Found<ClockMeaning> | null {
  return readFigures(line, at) ?? readFourFigures(line, at) ?? readSpokenClock(line, at);
}

/** 10:30, 10.30 am, 10:30:15, 6 p.m. */
function readFigures(line: Line, at: number): Found<ClockMeaning> | null {
  const match = /^([0-9]{1,2})(?:([:.])([0-5][0-9])(?::([0-5][0-9]))?)?$/.exec(formAt(line, at));
  if (!match) return null;
  const [, figures = '', mark, minutes, second] = match;
  const [hour, minute] = [Number(figures), Number(minutes ?? 0)];
  const half = lowerAt(line, at + 1).replaceAll('.', '');
  if (half === 'am' || half === 'pm') {
    return hour > 12 ? null : clockAt(line, at + 2, { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute, second });
  }
  const isClock = mark === ':' || (mark === '.' && figures.length === 2 && isDotted(line, at));
  return isClock ? clockAt(line, at + 1, { hour, minute, second }) : null;
}

/** Figures with a stop are a time of day before a zone, behind "at" or at the head of a live blog's entry. */
function isDotted(line: Line, at: number): boolean {
  if (zoneAt(line, at + 1)) return true;
  const behind = lowerAt(line, at + 1);
  if (/^(?:%|percent|per|points?|million|billion|trillion|miles|[a-z]{1,3})$/.test(behind)) return false;
  return lowerAt(line, at - 1) === 'at' || (line.opens && isHead(line, at) && !/^[a-z]/.test(formAt(line, at + 1)));
}

/** No more than so many marks stand at the head of a line: "**08.05**". */
const MOST_MARKS = 4;

function isHead({ pieces }: Line, at: number): boolean {
  return at <= MOST_MARKS && pieces.slice(0, at).every(({ form }) => !/[\p{L}\p{N}]/u.test(form));
}

/** "1310 hours", "1105 GMT", and "1741EDT" in one. */
function readFourFigures(line: Line, at: number): Found<ClockMeaning> | null {
  const match = /^([01][0-9]|2[0-4])([0-5][0-9])([A-Z]{2,4})?$/.exec(formAt(line, at));
  if (!match) return null;
  const [hour, minute, zone] = [Number(match[1]), Number(match[2]), match[3]];
  if (zone) {
    const found = zoneOffsets.has(zone) ? clockAt(line, at + 1, { hour, minute }) : null;
    return found && { ...found, end: at + 1, meaning: { ...found.meaning, zone: zoneOffsets.get(zone)! } };
  }
  if (zoneAt(line, at + 1)) return clockAt(line, at + 1, { hour, minute });
  // “0700, Monday 30 October 1995”
  if (line.opens && isHead(line, at) && formAt(line, at + 1) === ',' && match[1]!.startsWith('0'))
    return clockAt(line, at + 1, { hour, minute });
  return /^(?:hours|hrs)$/.test(lowerAt(line, at + 1)) ? clockAt(line, at + 2, { hour, minute }) : null;
}
