import {
  agedPersons,
  cues,
  dayParts,
  dayWords,
  decadeWords,
  holidays,
  months,
  numberedThings,
  plannedWords,
  seasons,
  timeDirections,
  timeEdges,
  timeNeighbours,
  timePortions,
  timeReferences,
  timeSets,
  timeUnits,
  timeZones,
  weekdays,
  numberWords as words,
} from '../lang/en.ts';
import type { From, Grain, Shift } from './meaning.ts';

/** A unit of time: how many of which designator of ISO 8601 one is, and the piece of the calendar it names, if any. */
export interface UnitWord {
  grain: Grain | null;
  count: number;
  designator: string;
  plural: boolean;
}

/** A word that points from a time to another: "last", "following". `counts` where units may stand behind it. */
export interface DirectionWord {
  shift: Shift;
  from: From;
  counts: boolean;
}

/** Full names and the forms that agencies shorten them to, in small letters. */
export const monthNames: ReadonlyMap<string, number> = namesOf(months, ({ month }) => Number(month));
export const weekdayNames: ReadonlyMap<string, number> = namesOf(weekdays, ({ weekday }) => Number(weekday));

export const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  timeUnits.map(({ form, grain, count, designator }) => [
    form,
    {
      grain: grain === 'none' ? null : (grain as Grain),
      count: Number(count),
      designator,
      plural: /(?:s|ies|ia)$/.test(form),
    },
  ]),
);
export const directionWords: ReadonlyMap<string, DirectionWord> = new Map(
  timeDirections.map(({ form, shift, from, counts }) => [
    form,
    { shift: Number(shift) as Shift, from: from as From, counts: counts === 'yes' },
  ]),
);
export const numberWords: ReadonlyMap<string, { value: number; kind: string }> = new Map(
  words.map(({ form, value, kind }) => [form, { value: Number(value), kind }]),
);
export const seasonWords: ReadonlyMap<string, number> = new Map(seasons.map(({ form, code }) => [form, Number(code)]));
/** In which month a season begins, by its code. */
export const seasonMonths: ReadonlyMap<number, number> = new Map(
  seasons.map(({ code, month }) => [Number(code), Number(month)]),
);
/** 9 for the nineties. */
export const decadeNames: ReadonlyMap<string, number> = new Map(
  decadeWords.map(({ form, decade }) => [form, Number(decade)]),
);
export const dayPartWords: ReadonlyMap<string, { part: string; hour: number | null }> = new Map(
  dayParts.map(({ form, part, hour }) => [form, { part, hour: hour === '' ? null : Number(hour) }]),
);
export const dayNameWords: ReadonlyMap<string, number> = new Map(
  dayWords.map(({ form, shift }) => [form, Number(shift)]),
);
export const portionWords: ReadonlyMap<string, { portion: string; of: boolean }> = new Map(
  timePortions.map(({ form, portion, of }) => [form, { portion, of: of === 'yes' }]),
);
export const edgeWords: ReadonlyMap<string, string> = new Map(timeEdges.map(({ form, edge }) => [form, edge]));
export const setWords: ReadonlyMap<string, string> = new Map(timeSets.map(({ form, value }) => [form, value]));
export const zoneOffsets: ReadonlyMap<string, string> = new Map(timeZones.map(({ form, offset }) => [form, offset]));
export const numberBearers: ReadonlySet<string> = new Set(numberedThings.map(({ form }) => form));
/** Lemmas of auxiliaries that put a date ahead, and of what is planned. */
export const aheadLemmas: ReadonlySet<string> = lemmas('auxiliary');
export const plannedLemmas: ReadonlySet<string> = lemmas('plan');
/** Verbs whose object lies ahead. */
export const promiseLemmas: ReadonlySet<string> = lemmas('promise');

/** Verbs that tell what somebody says. */
export const sayingLemmas: ReadonlySet<string> = new Set(
  cues.filter(({ part, type }) => part === 'verb' && type === 'communication').map(({ lemma }) => lemma),
);

export type Neighbour = 'counted' | 'of-year' | 'of-unit' | 'event' | 'title' | 'vague' | 'brief' | 'about';
/** Words beside a time, by what they tell of it (lang/en/time-neighbours.tsv). */
export const neighbours: Readonly<Record<Neighbour, ReadonlySet<string>>> = {
  counted: beside('counted'),
  'of-year': beside('of-year'),
  'of-unit': beside('of-unit'),
  event: beside('event'),
  title: beside('title'),
  vague: beside('vague'),
  brief: beside('brief'),
  about: beside('about'),
};

/** Persons who have an age. */
export const agedLemmas: ReadonlySet<string> = new Set(agedPersons.map(({ lemma }) => lemma));

/** Names of several words by their first one, the longest first. */
export const holidayNames: ReadonlyMap<string, PhraseRow[]> = phrases(
  holidays.map(({ name, date }) => ({ form: name, value: date })),
);
export const referencePhrases: ReadonlyMap<string, PhraseRow[]> = phrases(timeReferences);

export interface PhraseRow {
  words: string[];
  value: string;
}

/** A line without one of these, and without a figure, tells no time. */
export const coreWords: ReadonlySet<string> = new Set([
  ...monthNames.keys(),
  ...[...monthNames.keys()].map((form) => `${form}.`),
  ...weekdayNames.keys(),
  ...unitWords.keys(),
  ...seasonWords.keys(),
  ...dayPartWords.keys(),
  ...dayNameWords.keys(),
  ...setWords.keys(),
  ...holidayNames.keys(),
  ...[...weekdayNames.keys()].map((form) => `${form}s`),
  ...[...dayPartWords.keys()].map((form) => `${form}s`),
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  // nineteen ninety-six, ten past three
  'nineteen',
  'past',
  "o'clock",
  'o’clock',
  'weekend',
  'weekends',
  'morrow',
  // the 28th ult.
  ...['inst', 'inst.', 'instant', 'ult', 'ult.', 'ultimo', 'prox', 'prox.', 'proximo'],
  ...decadeWords.map(({ form }) => form),
]);

function lemmas(kind: string): Set<string> {
  return new Set(plannedWords.filter((row) => row.kind === kind).map(({ lemma }) => lemma));
}

function beside(kind: Neighbour): Set<string> {
  return new Set(timeNeighbours.filter((row) => row.kind === kind).map(({ word }) => word));
}

function namesOf<Row extends { form: string }>(rows: readonly Row[], value: (row: Row) => number): Map<string, number> {
  return new Map(rows.map((row) => [row.form.toLowerCase(), value(row)]));
}

/** "new year's day" is cut as a story's words are: "new", "year", "'s", "day". */
function phrases(rows: readonly { form: string; value: string }[]): Map<string, PhraseRow[]> {
  const byFirst = new Map<string, PhraseRow[]>();
  for (const { form, value } of rows) {
    const words = form.replaceAll("'", " '").trim().split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
