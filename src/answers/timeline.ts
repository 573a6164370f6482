import { boundsBetween, type DateBounds, type OpenRecord } from '../record/index.ts';
import { type CitedAct, citedActs } from './citation.ts';
import { lastInTime } from './in-time.ts';
import type { Perspective } from './perspective.ts';
import { type Quote, quotes } from './quotes.ts';

/** On a day between `earliest` and `latest` somebody did something, or said something. */
export type TimelineRow = DateBounds & {
  /** EDTF, where it is told. */
  date: string | null;
  /** The words that tell it; of a dataset's row its note. */
  words: string | null;
} & ({ kind: 'act'; act: CitedAct } | { kind: 'statement'; quote: Quote });

/** All of a dispute or an actor. */
export interface TimelineQuestion {
  about: string;
  /** Only what may lie between these dates, in EDTF. */
  from?: string | null;
  until?: string | null;
  /** At most so many rows, the latest. */
  limit?: number | null;
}

/**
 * Everything that is told of a dispute or an actor in the order of time: what it did, what was done about it, what it
 * said and what was said about it. What is of no known day comes first.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * await timeline(record, { about: 'south-ossetia', from: '2006', until: '2008' }, knownBy(17))
 */
export async function timeline(
  record: OpenRecord,
  { about, from = null, until = null, limit = null }: TimelineQuestion,
  perspective: Perspective,
): Promise<TimelineRow[]> {
  const between = boundsBetween(from, until);
  const span = { from, until, limit };
  const upon = await citedActs(record, { objects: [about], between, limit }, perspective);
  const by = await citedActs(record, { actors: [about], between, limit }, perspective);
  const said = await quotes(record, { speaker: about, ...span }, perspective);
  const told = await quotes(record, { about, ...span }, perspective);
  const spoken = new Set(said.map(nameOf));
  const rows = [
    ...[...upon, ...by.filter(({ object }) => object !== about)].map(rowOfAct),
    ...[...said, ...told.filter((quote) => !spoken.has(nameOf(quote)))].map(rowOfQuote),
  ];
  return lastInTime(rows, limit);
}

function nameOf({ reading, statement }: Quote): string {
  return `${reading}|${statement}`;
}

function rowOfAct(act: CitedAct): TimelineRow {
  const { date, earliest, latest, citations } = act;
  const [first] = citations;
  const words = first === undefined ? null : 'words' in first ? first.words : first.note;
  return { kind: 'act', date, earliest, latest, words, act };
}

function rowOfQuote(quote: Quote): TimelineRow {
  const { saidOn, earliest, latest, words } = quote;
  return { kind: 'statement', date: saidOn, earliest, latest, words, quote };
}
