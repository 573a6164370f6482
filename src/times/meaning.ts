/** A piece of the calendar that a word can name. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Back, in place, or ahead. */
export type Shift = -1 | 0 | 1;

/** What is reckoned from: the story's date, or the time told last. */
export type From = 'story' | 'told';

/** A time by its name in the calendar, which comes back: "Wednesday", "Feb. 17", "the spring". */
export type Name =
  | { grain: 'weekday'; weekday: number }
  | { grain: 'day'; month: number; day: number }
  | { grain: 'month'; month: number }
  /** Seasons 21 to 24, quarters 33 to 36, halves 40 and 41, as EDTF codes them. */
  | { grain: 'season' | 'quarter' | 'half'; code: number }
  | { grain: 'holiday'; date: string }
  | { grain: 'weekend' };

/** "last March 11", "the following Monday", "the summer of 1998": shifted from a date, or lying in another time. */
export interface NameMeaning {
  kind: 'name';
  name: Name;
  shift: Shift | null;
  from: From;
  within: Dated | null;
}

/** "yesterday", "two years ago", "the following day", "fifty years ago this week"; `most` for "four or five years ago". */
export interface ShiftMeaning {
  kind: 'shift';
  grain: Grain;
  by: number;
  most: number | null;
  from: From;
  of: Dated | null;
}

/** Words that say a piece of the calendar. */
export type Dated =
  | { kind: 'year'; year: number }
  /** 199 for the 1990s. */
  | { kind: 'decade'; decade: number }
  /** 17 for the eighteenth century. */
  | { kind: 'century'; century: number }
  | NameMeaning
  | ShiftMeaning
  /** "the day after …", where a clause says after what: the day just told, if it is told in apposition, else the next. */
  | { kind: 'beside'; shift: Shift }
  /** "a year ago", "the year-earlier period": the same quarter a year before, where a quarter was told. */
  | { kind: 'year-before'; grain: 'year' | 'quarter' }
  /** "that year", "the same day". */
  | { kind: 'same'; grain: Grain }
  /** "the 28th ult.", "the last night of the year": a day by its place in a month or year. */
  | { kind: 'day-in'; day: number | 'last'; of: Dated }
  /** "the week of March 6". */
  | { kind: 'around'; grain: Grain; of: Dated };

/** "9:15 p.m."; `isSpoken` for "ten past three", told in words and not read off a clock. */
export interface ClockMeaning {
  kind: 'clock';
  clock: string;
  zone: string;
  isSpoken: boolean;
  day: Meaning | null;
}

/** What words say, before it is known from where it is reckoned. */
export type Meaning =
  | Dated
  | ClockMeaning
  /** "Tuesday morning": its day. */
  | { kind: 'part-of-day'; day: Meaning }
  | { kind: 'portion'; portion: string; of: Meaning }
  | { kind: 'about'; of: Meaning }
  | { kind: 'open'; edge: string; of: Meaning }
  | { kind: 'range'; from: Meaning; to: Meaning }
  /** 5/3/2008. */
  | { kind: 'either'; dayFirst: Dated; monthFirst: Dated }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
  /** What points at a time without telling one, by its name in TIMEX3: "now". */
  | { kind: 'reference'; value: string; type: 'DATE' | 'DURATION' };

/** Words of a line that say a time. */
export interface Found<Said extends Meaning = Meaning> {
  /** The piece behind them. */
  end: number;
  meaning: Said;
  /** The rule that read them. */
  rule: string;
}

/** A time by its name in the calendar. */
export function named(name: Name, shift: Shift | null, within: Dated | null = null, from: From = 'story'): NameMeaning {
  return { kind: 'name', name, shift, from, within };
}

/** A day or a month, in a year where it is told. */
export function dayMeaning(year: number | null, month: number, day: number | null): NameMeaning {
  const name: Name = day === null ? { grain: 'month', month } : { grain: 'day', month, day };
  return named(name, null, year === null ? null : { kind: 'year', year });
}

/** So many pieces of the calendar from the story's date or the time told last. */
export function shifted(grain: Grain, by: number, from: From = 'story', most: number | null = null): ShiftMeaning {
  return { kind: 'shift', grain, by, most, from, of: null };
}

/** Hours, minutes and seconds are no pieces of the calendar. */
export function isClockGrain(grain: Grain): boolean {
  return grain === 'hour' || grain === 'minute' || grain === 'second';
}

const DATED = new Set<Meaning['kind']>([
  'year',
  'decade',
  'century',
  'name',
  'shift',
  'beside',
  'year-before',
  'same',
  'day-in',
  'around',
]);

/** Whether it is a piece of the calendar. */
export function isDated(meaning: Meaning): meaning is Dated {
  return DATED.has(meaning.kind);
}

/** Whether it is one day, which may have a time of day. */
export function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'name') return isDayName(meaning);
  if (meaning.kind === 'either' || meaning.kind === 'day-in') return true;
  return meaning.kind === 'shift' && meaning.grain === 'day';
}

/** “Tuesday in November” is none. */
function isDayName({ name, within }: NameMeaning): boolean {
  return (name.grain === 'weekday' || name.grain === 'day' || name.grain === 'holiday') && within?.kind !== 'name';
}

/** Whether a side of it can be open, as dates' can: not of times of day, stretches and what has two sides already. */
export function canOpen(meaning: Meaning): boolean {
  if (meaning.kind === 'portion' || meaning.kind === 'about') return canOpen(meaning.of);
  if (meaning.kind === 'shift') return !isClockGrain(meaning.grain);
  return meaning.kind === 'either' || (isDated(meaning) && meaning.kind !== 'beside');
}
