import { scaleUtc } from 'd3-scale';
import { type DateBounds, plainBounds } from '../record/date-bounds.ts';

/** Where days lie between two edges, and which of them are named. */
export interface TimeAxis {
  left: number;
  right: number;
  /** Days beyond the axis, and `infinity`, lie on its ends. */
  at(day: string): number;
  ticks: { x: number; words: string }[];
}

/**
 * An axis from one day to another, its ticks as far apart as their words need: days, months, years or centuries.
 *
 * @example
 * timeAxis({ earliest: '2008-02-01', latest: '2008-03-31' }, 0, 400).ticks[0]?.words // '3 Feb 2008'
 */
export function timeAxis({ earliest, latest }: DateBounds, left: number, right: number): TimeAxis {
  const [from, until] = [dateOf(earliest), dateOf(latest)];
  // A day has its own width too.
  until.setUTCDate(until.getUTCDate() + 1);
  const scale = scaleUtc().domain([from, until]).range([left, right]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / 110)));
  const isByYear = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const isByMonth = ticks.every((tick) => tick.getUTCDate() === 1);
  return {
    ...{ left, right },
    at: (day) => placeOf(day, earliest, latest, left, right, scale),
    ticks: ticks
      .filter((tick) => tick.getUTCHours() === 0)
      .map((tick) => ({ x: scale(tick), words: tellTick(tick, isByYear, isByMonth) })),
  };
}

function placeOf(
  day: string,
  earliest: string,
  latest: string,
  left: number,
  right: number,
  scale: (date: Date) => number,
): number {
  if (day === '-infinity' || day < earliest) return left;
  return day === 'infinity' || day > latest ? right : scale(dateOf(day));
}

/** Years before 100 are no shorthand for 19xx. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function tellTick(tick: Date, isByYear: boolean, isByMonth: boolean): string {
  const year = String(tick.getUTCFullYear());
  if (isByYear) return year;
  const month = `${MONTHS[tick.getUTCMonth()]} ${year}`;
  return isByMonth ? month : `${tick.getUTCDate()} ${month}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The days that an axis is to hold: as asked for, else from the first to the last that is told, with some room. */
export function spanOf(rows: readonly DateBounds[], from: string | null, until: string | null): DateBounds {
  const days = rows
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => !day.endsWith('infinity'))
    .sort();
  const start = dayAsked(from, 'earliest');
  const first = start ?? days[0] ?? dayAsked(until, 'earliest') ?? '2000-01-01';
  const last = dayAsked(until, 'latest') ?? days.at(-1) ?? first;
  return withRoom(last < first ? { earliest: last, latest: first } : { earliest: first, latest: last });
}

/** The first or last day of what is asked; of a date that leaves it open ("XXXX") as of none, null. */
function dayAsked(date: string | null, side: keyof DateBounds): string | null {
  const day = date === null ? null : plainBounds(date)[side];
  return day === null || day.endsWith('infinity') ? null : day;
}

/** A fiftieth of it on both sides, so that nothing stands on its edge. */
function withRoom({ earliest, latest }: DateBounds): DateBounds {
  const [first, last] = [dateOf(earliest).getTime(), dateOf(latest).getTime()];
  const room = Math.max((last - first) / 50, DAY);
  return { earliest: dayOf(first - room), latest: dayOf(last + room) };
}

const DAY = 86_400_000;

/** Within the years that have four figures. */
function dayOf(time: number): string {
  const within = Math.max(dateOf('0000-01-01').getTime(), Math.min(dateOf('9999-12-31').getTime(), time));
  return new Date(within).toISOString().slice(0, 10);
}
