import { type CalendarDate, daysIn, numberOf } from './calendar.ts';
import {
  type Dated,
  type From,
  type Grain,
  isClockGrain,
  type Name,
  type NameMeaning,
  type Shift,
  type ShiftMeaning,
} from './meaning.ts';
import { movePeriod, type Period, periodAround } from './period.ts';
import type { Tense } from './read-tense.ts';
import { nameWithin, settleName } from './settle-name.ts';
import type { Anchors } from './telling.ts';

/**
 * The piece of the calendar that words say, reckoned from the story's date or the time told last.
 *
 * @example
 * settlePeriod(shifted('month', -1), anchors) // February 2008
 */
export function settlePeriod(meaning: Dated, anchors: Anchors): Period {
  switch (meaning.kind) {
    case 'year':
      return yearPeriod('year', meaning.year);
    case 'decade':
      return yearPeriod('decade', 10 * meaning.decade);
    case 'century':
      return yearPeriod('century', 100 * meaning.century);
    case 'name':
      return settleNamed(meaning, anchors);
    case 'shift':
      return settleShift(meaning, anchors);
    case 'beside':
      return settleBeside(meaning.shift, anchors);
    case 'year-before':
      return settleYearBefore(meaning.grain, anchors);
    case 'same':
      return settleSame(meaning.grain, anchors);
    case 'day-in':
      return settleDayIn(meaning, anchors);
    case 'around':
      return periodAround(meaning.grain, settlePeriod(meaning.of, anchors));
  }
}

/** Of the year that is on, "the last night of the year" lies ahead; told as past it was the year before. */
function settleDayIn({ day, of }: Dated & { kind: 'day-in' }, anchors: Anchors): Period {
  const whole = settlePeriod(of, anchors);
  const found = dayIn(day, whole);
  const [told, story] = [numberOf(found), numberOf(anchors.story)];
  const isPassed = of.kind === 'shift' && of.by === 0 && anchors.tense === 'past';
  const isAhead = told !== null && story !== null && told > story;
  return isPassed && isAhead ? dayIn(day, movePeriod(whole, -1)) : found;
}

/** The day of that number in a month, or a year's or month's last. */
function dayIn(day: number | 'last', { year, month }: Period): Period {
  const inMonth = month ?? (day === 'last' ? 12 : 1);
  const last = daysIn(year, inMonth);
  return { grain: 'day', year, month: inMonth, day: day === 'last' ? last : day <= last ? day : null };
}

function yearPeriod(grain: 'year' | 'decade' | 'century', year: number): Period {
  return { grain, year, month: null, day: null };
}

function settleNamed({ name, shift, from, within }: NameMeaning, anchors: Anchors): Period {
  if (within) return nameWithin(name, settlePeriod(within, anchors));
  const { lastInSentence, tense } = anchors;
  // “in June 1999, and on June 10 the Council …”
  const isSameMonth = name.grain === 'day' && shift === null && lastInSentence?.month === name.month;
  if (isSameMonth) return nameWithin(name, lastInSentence);
  return settleName(name, { from: reckonedFrom(from, 'day', anchors), shift, lean: leanOf(name, tense) });
}

/** Days and weekends told of are past, those ahead by their verb; "votes on Sunday" lies ahead. Else the nearest is meant. */
function leanOf({ grain }: Name, tense: Tense): Shift {
  if (tense === 'future' || (tense === 'present' && grain === 'weekday')) return 1;
  return tense === 'past' || grain === 'weekday' || grain === 'weekend' ? -1 : 0;
}

function settleShift({ grain, by, from, of }: ShiftMeaning, anchors: Anchors): Period {
  const base = reckonedFrom(from, grain, anchors);
  if (isClockGrain(grain)) return periodAround('day', base);
  if (!of) return movePeriod(periodAround(grain, base), by);
  // “fifty years ago this week”: the week around the day fifty years ago.
  const moved = movePeriod({ grain: grain === 'year' ? grain : 'day', ...base }, by);
  return settlePeriod(of, { ...anchors, story: moved });
}

function settleBeside(shift: Shift, { day, story, isApposed }: Anchors): Period {
  const told = day ?? periodAround('day', story);
  return isApposed ? told : movePeriod(told, shift);
}

function settleYearBefore(grain: 'year' | 'quarter', { last, quarter, story }: Anchors): Period {
  const told = grain === 'quarter' ? quarter : last?.grain === 'quarter' ? last : null;
  if (told) return { ...told, year: told.year === null ? null : told.year - 1 };
  return movePeriod(periodAround('year', last ?? story), -1);
}

/** Of quarters the last whole one, where none is told. */
function settleSame(grain: Grain, anchors: Anchors): Period {
  if (grain !== 'quarter') return periodAround(grain, tellingDate(grain, anchors));
  return anchors.quarter ?? movePeriod(periodAround('quarter', anchors.story), -1);
}

function reckonedFrom(from: From, grain: Grain, anchors: Anchors): CalendarDate {
  return from === 'story' ? anchors.story : tellingDate(grain, anchors);
}

/** The time told last, if such pieces of the calendar can be counted from it, else the last day, else the story's. */
function tellingDate(grain: Grain, { last, day, story }: Anchors): CalendarDate {
  const hasMonth = last !== null && last.month !== null && last.month <= 12;
  if (grain === 'year' || grain === 'decade' || grain === 'century') {
    return last === null ? story : hasMonth ? last : { year: last.year, month: null, day: null };
  }
  if ((grain === 'month' || grain === 'quarter') && hasMonth) return last;
  return day ?? story;
}
