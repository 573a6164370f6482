import { numberOf } from './calendar.ts';
import { type ClockMeaning, isDated, type Meaning } from './meaning.ts';
import { movePeriod, type Period, periodAround } from './period.ts';
import type { Tense } from './read-tense.ts';
import { settlePeriod } from './settle-period.ts';
import type { Anchors } from './telling.ts';
import type { TimeType } from './time-expression.ts';
import { writePeriod, writePortion } from './write-period.ts';

/** A time with its value; `period` where it is one piece of the calendar. */
export interface Settled {
  type: TimeType;
  value: string;
  period: Period | null;
}

/**
 * Gives what words say its value, reckoned from the story's date or the time told last.
 *
 * @example
 * settleMeaning(shifted('month', -1), anchors) // { type: 'DATE', value: '2008-02', … }
 */
export function settleMeaning(meaning: Meaning, anchors: Anchors): Settled {
  if (isDated(meaning)) return settleDated(meaning, anchors);
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, period: null };
    case 'set':
      return { type: 'SET', value: meaning.value, period: null };
    case 'reference':
      return { type: meaning.type, value: meaning.value, period: null };
    case 'clock':
      return settleClock(meaning, anchors);
    case 'part-of-day':
      return settleMeaning(meaning.day, anchors);
    case 'portion':
      return settlePortion(meaning, anchors);
    case 'about':
      return settleAbout(meaning.of, anchors);
    case 'open':
      return settleOpen(meaning, anchors);
    case 'range':
      return settleRange(meaning, anchors);
    case 'either':
      return settleEither(meaning, anchors);
  }
}

type Of<Kind extends Meaning['kind']> = Meaning & { kind: Kind };

/** "four or five years ago" are two, from the earlier to the later. */
function settleDated(meaning: Parameters<typeof settlePeriod>[0], anchors: Anchors): Settled {
  const period = settlePeriod(meaning, anchors);
  const value = writePeriod(period);
  if (meaning.kind !== 'shift' || meaning.most === null) return { type: 'DATE', value, period };
  const other = writePeriod(settlePeriod({ ...meaning, by: meaning.most }, anchors));
  return { type: 'DATE', value: joinValues(meaning.by < 0 ? [other, value] : [value, other]), period };
}

/**
 * A time of day of its own day. Figures without one are of the story's day, as logs are; words are of the day whose hours
 * are being told, and of none where none is.
 */
function settleClock({ clock, zone, isSpoken, day }: ClockMeaning, anchors: Anchors): Settled {
  const named = day && settleMeaning(day, anchors).period;
  // Midnight ends the day whose midnight it is.
  const isEnd = named?.grain === 'day' && isSpoken && clock === '00:00';
  const own = day ? (isEnd ? movePeriod(named, 1) : named) : (anchors.dayInSentence ?? hoursOf(isSpoken, anchors));
  const period = own?.grain === 'day' && own.year !== null && own.day !== null ? own : null;
  const told = zone || (day ? '' : anchors.zone);
  // Of a year that EDTF cannot write, as the one behind 9999, the day is not told.
  const date = period ? writePeriod(period) : '';
  return { type: 'TIME', value: `${date.startsWith('X') ? '' : date}T${clock}${told}`, period };
}

function hoursOf(isSpoken: boolean, { clockDay, datelineDay, story }: Anchors): Period | null {
  return isSpoken ? (clockDay ?? datelineDay) : periodAround('day', story);
}

function settlePortion({ portion, of }: Of<'portion'>, anchors: Anchors): Settled {
  const settled = settleMeaning(of, anchors);
  const value = settled.period && writePortion(settled.period, portion);
  return value ? { ...settled, value } : settled;
}

function settleAbout(of: Meaning, anchors: Anchors): Settled {
  const settled = settleMeaning(of, anchors);
  const canTell = isPlain(settled.value) && !settled.value.startsWith('X');
  return canTell ? { ...settled, value: `${settled.value}~` } : settled;
}

/** "since 1992" is 1992/.., "by the end of the year" lasts until its last day; other portions are as their whole. */
function settleOpen({ edge, of }: Of<'open'>, anchors: Anchors): Settled {
  const tense: Tense = edge === 'from' ? 'past' : (anchors.tense ?? 'future');
  const settled = settleMeaning(of, { ...anchors, tense });
  // One of two dates is no side of an interval.
  if (settled.value.startsWith('[')) return settled;
  const value = of.kind === 'portion' ? wholeOf(of.portion, settled) : settled.value;
  const [first, last = first] = value.split('/') as [string, string?];
  return { ...settled, value: edge === 'from' ? `${first}/..` : `../${last}` };
}

function wholeOf(portion: string, { value, period }: Settled): string {
  if (!period) return value;
  const isYearEnd = portion === 'end' && period.grain === 'year' && period.year !== null;
  return isYearEnd ? `${writePeriod(period)}-12-31` : writePeriod(period);
}

/** One side lends the other the year that only it tells: "from May to July 1992", "from October 1991 to March". */
function settleRange({ from, to }: Of<'range'>, anchors: Anchors): Settled {
  const isNamed = from.kind === 'name' && to.kind === 'name';
  if (isNamed && from.within && !to.within) {
    const first = settleMeaning(from, anchors);
    return joinSides(first, settleMeaning(to, seenFrom(first, anchors, 'future')));
  }
  const last = settleMeaning(to, anchors);
  const isOpen = from.kind === 'name' && !from.within;
  return joinSides(settleMeaning(from, isOpen ? seenFrom(last, anchors, 'past') : anchors), last);
}

/** Anchors on the day of another time, or its first, where it has one. */
function seenFrom({ period }: Settled, anchors: Anchors, tense: Tense): Anchors {
  if (!period || period.month === null || period.month > 12) return anchors;
  const story = { ...period, day: period.day ?? 1 };
  return numberOf(story) === null ? anchors : { ...anchors, story, tense };
}

function joinSides(first: Settled, last: Settled): Settled {
  return { ...last, value: joinValues([first.value, last.value]) };
}

/** From the first's beginning to the last's end; the last alone where the two make no interval. */
function joinValues([first, last]: readonly [string, string]): string {
  const [from, to] = [first.split('/')[0]!, last.split('/').at(-1)!];
  const isInterval = isPlain(from) && isPlain(to) && from < to && from.startsWith('X') === to.startsWith('X');
  return isInterval ? `${from}/${to}` : last;
}

/** A year, month or day without signs of its own. */
function isPlain(value: string): boolean {
  return /^(?:[0-9]{4}|XXXX)(?:-(?:0[0-9]|1[0-2])(?:-[0-9]{2})?)?$/.test(value);
}

/** Day and month in figures: as the story's own date has it, by the agency's habit, else both. */
function settleEither({ dayFirst, monthFirst }: Of<'either'>, anchors: Anchors): Settled {
  const options = [settleMeaning(dayFirst, anchors), settleMeaning(monthFirst, anchors)] as const;
  const story = writePeriod(periodAround('day', anchors.story));
  const own = options.find(({ value }) => value === story);
  if (own) return own;
  if (anchors.habit) return options[anchors.habit === 'dmy' ? 0 : 1];
  const values = options.map(({ value }) => value).sort();
  return { type: 'DATE', value: `[${values.join(',')}]`, period: null };
}
