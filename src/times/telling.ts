import type { Article } from '../article/index.ts';
import type { CalendarDate } from './calendar.ts';
import type { Period } from './period.ts';
import type { Tense } from './read-tense.ts';
import { datelineDay, storyDate, storyHabit } from './story-date.ts';

/** What a story has told so far, from which later words are reckoned. */
export interface Telling {
  /** The day the story is of. */
  readonly story: CalendarDate;
  /** The day in its dateline. */
  readonly datelineDay: Period | null;
  /** Which of two dates in figures is meant, where the story's agency has a habit. */
  readonly habit: 'dmy' | 'mdy' | null;
  /** The time told last, the day, and the quarter. */
  last: Period | null;
  day: Period | null;
  quarter: Period | null;
  /** The time and the day told last in the same sentence. */
  lastInSentence: Period | null;
  dayInSentence: Period | null;
  /** The day whose hours are told, and the zone that goes for them. */
  clockDay: Period | null;
  zone: string;
}

/** What one time is reckoned from. */
export interface Anchors extends Telling {
  tense: Tense;
  /** It stands in apposition: "on October 2, the day after …". */
  isApposed: boolean;
}

/** Before anything is told. */
export function startTelling(article: Article): Telling {
  return {
    story: storyDate(article),
    datelineDay: datelineDay(article),
    habit: storyHabit(article),
    last: null,
    day: null,
    quarter: null,
    lastInSentence: null,
    dayInSentence: null,
    clockDay: null,
    zone: '',
  };
}
