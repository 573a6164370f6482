import { numberOf } from './calendar.ts';
import type { ClockMeaning, Meaning } from './meaning.ts';
import type { Settled } from './settle-meaning.ts';
import type { Telling } from './telling.ts';

/** Takes a time up into what has been told. `inFrame` says that it stands in the story's head, not in its text. */
export function remember(telling: Telling, meaning: Meaning, { period, type }: Settled, inFrame: boolean): void {
  if (meaning.kind === 'clock') rememberClock(telling, meaning, period, inFrame);
  // “from $2 a year earlier” is compared with, and told of no further.
  if (!period || meaning.kind === 'year-before' || (type !== 'DATE' && type !== 'TIME')) return;
  telling.last = telling.lastInSentence = period;
  if (period.grain === 'quarter') telling.quarter = period;
  if (period.grain === 'day') telling.day = telling.dayInSentence = period;
}

/** A day that is still ahead is not the one whose hours are told. The zone of a briefing's head goes for all of it. */
function rememberClock(
  telling: Telling,
  { day, zone }: ClockMeaning,
  period: Settled['period'],
  inFrame: boolean,
): void {
  if (inFrame) {
    if (zone && !day) telling.zone = zone;
    return;
  }
  const [told, story] = [period && numberOf(period), numberOf(telling.story)];
  if (told !== null && story !== null && told <= story) telling.clockDay = period;
}
