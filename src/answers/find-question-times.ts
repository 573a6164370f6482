import { questionTimes } from '../lang/questions.ts';
import { isDate, plainBounds } from '../record/index.ts';
import { findTimes, type TimeExpression } from '../times/index.ts';
import { makePhrases } from './phrases.ts';
import type { AskedDate } from './question.ts';
import type { QuestionText, QuestionWord } from './question-words.ts';

/** How a time bounds what is asked: `at` March, `by` March, what was known by then. */
export type TimeMeaning = 'at' | 'as-of' | 'by' | 'before' | 'after' | 'from' | 'known-at' | 'published-by';

/** A time of a question, over its words from `at` to `end`, with those that lead it; null where no date can be told. */
export interface QuestionTime {
  meaning: TimeMeaning;
  from: string | null;
  until: string | null;
  date: AskedDate;
  at: number;
  end: number;
  /** Why it is no date to ask about. */
  wrong: string | null;
}

const LEADS = makePhrases(questionTimes.map(({ words, meaning }) => [words, meaning]));

/**
 * The times of a question: as a story's are found, and what the words before them make of them.
 *
 * @example
 * findQuestionTimes(cutQuestion('who recognised Kosovo by March 2008', '2026-11-30'), '2026-11-30')
 * // [{ meaning: 'by', from: null, until: '2008-03', … }]
 */
export function findQuestionTimes(text: QuestionText, today: string): QuestionTime[] {
  const times: QuestionTime[] = [];
  for (const found of [...monthsInFigures(text), ...told(text)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = text.words.findIndex(({ end }) => end > found.start);
    const end = text.words.findLastIndex(({ start }) => start < found.end) + 1;
    if (at < (times.at(-1)?.end ?? 0) || end <= at) continue;
    times.push(readTime(text, found, at, end, today));
  }
  return times;
}

type Told = Pick<TimeExpression, 'start' | 'end' | 'value' | 'type'>;

function told({ article, sentences }: QuestionText): Told[] {
  return findTimes({ article, sentences, trees: [] });
}

/** “2008-03”, and the number of an entry of the record, “#17”. */
function monthsInFigures({ article: { text } }: QuestionText): Told[] {
  return [...text.matchAll(/(?<![\w-])(?:\d{4}-\d\d|#\d{1,9}|entry \d{1,9})(?![\w-])/g)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, value: words.replace('entry ', '#'), type: 'DATE' },
  }));
}

function readTime(text: QuestionText, found: Told, at: number, end: number, today: string): QuestionTime {
  const { question, words } = text;
  const lower = words.map((word) => word.lower);
  const inside = LEADS.longestAt(lower.slice(at, end), 0)?.value ?? null;
  const before = LEADS.longestBefore(lower, at);
  const start = at - (before?.length ?? 0);
  const meaning = meaningOf(before?.value ?? null, inside);
  const { from, until, wrong } = boundsOf(found, meaning, inside, words.slice(at, end), today);
  const [first, last] = [words[start]!, words[end - 1]!];
  const date = {
    value: found.value,
    words: question.slice(first.start, last.end),
    start: first.start,
    end: last.end,
  };
  return { meaning, from, until, date, at: start, end, wrong };
}

/** “known by March”: the lead goes before what stands in the time itself; “by the end of” keeps its “by”. */
function meaningOf(before: string | null, inside: string | null): TimeMeaning {
  return (before ?? inside ?? 'at') as TimeMeaning;
}

interface Bounds {
  from: string | null;
  until: string | null;
  wrong: string | null;
}

function boundsOf(
  { value, type }: Told,
  meaning: TimeMeaning,
  inside: string | null,
  words: readonly QuestionWord[],
  today: string,
): Bounds {
  if (value.startsWith('#')) return { from: value, until: value, wrong: null };
  if (type === 'DURATION') return lastStretch(value, words, today);
  if (type !== 'DATE' || /^XX/.test(value) || !isDate(value))
    return {
      from: null,
      until: null,
      wrong: 'it is not a date that a question can be about; name a year, a month or a day',
    };
  const [first = '', last = first] = value.split('/');
  const ends = { from: first === '..' ? null : first, until: last === '..' ? null : last };
  if (ends.from !== null && plainBounds(ends.from).earliest > today)
    return {
      ...ends,
      wrong: 'it is ahead, and the record knows only what has been; name the year if another is meant',
    };
  const isBefore = meaning === 'before' || inside === 'before';
  if (isBefore && ends.until !== null) ends.until = dayBeside(plainBounds(ends.until).earliest, -1);
  if (meaning === 'after' && ends.until !== null)
    return { from: dayBeside(plainBounds(ends.until).latest, 1), until: null, wrong: null };
  return { ...ends, wrong: null };
}

/** “in the last ten years”: from so long before today. */
function lastStretch(value: string, words: readonly QuestionWord[], today: string): Bounds {
  const [, count, unit] = /^P(\d{1,3})([YMWD])$/.exec(value) ?? [];
  if (!count || !words.some(({ lower }) => lower === 'last' || lower === 'past'))
    return { from: null, until: null, wrong: 'it is how long, not when; name a year, a month or a day' };
  const day = new Date(`${today}T00:00:00Z`);
  if (unit === 'Y') day.setUTCFullYear(day.getUTCFullYear() - Number(count));
  if (unit === 'M') day.setUTCMonth(day.getUTCMonth() - Number(count));
  if (unit === 'W' || unit === 'D') day.setUTCDate(day.getUTCDate() - Number(count) * (unit === 'W' ? 7 : 1));
  return { from: day.toISOString().slice(0, 10), until: today, wrong: null };
}

/** The day before or behind a day; the day itself where the calendar has no bound. */
function dayBeside(day: string, step: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}
