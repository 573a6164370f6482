import { type AskedRows, entryAt, findSources, type Perspective } from '../answers/index.ts';
import { type OpenRecord, plainBounds } from '../record/index.ts';
import { openRegister, type Register } from '../register/index.ts';
import { openExisting } from './choose-record.ts';
import type { RecordOptions } from './command-line.ts';
import { readRegister } from './read-register.ts';

/** What an answering command works with. */
export interface AnswerContext {
  record: OpenRecord;
  register: Register;
  options: RecordOptions;
  perspective: Perspective;
  /** The date of the question: what was asked for, else today. */
  asOf: string;
  /** Which rows a question asks for, where it does not ask for all. */
  only?: AskedRows;
}

/** Opens the record, gives `work` what the options say, and closes the record whatever happens. */
export async function withContext<T>(options: RecordOptions, work: (context: AnswerContext) => Promise<T>): Promise<T> {
  const register = await openRegister(await readRegister(options.register));
  const record = await openExisting(options.record);
  try {
    return await work(await contextOf(record, register, options));
  } finally {
    await record.close();
  }
}

/** What the options say of an open record. */
export async function contextOf(
  record: OpenRecord,
  register: Register,
  options: RecordOptions,
): Promise<AnswerContext> {
  const perspective = await perspectiveOf(record, register, options);
  return { record, register, options, perspective, asOf: options.asOf ?? today() };
}

async function perspectiveOf(record: OpenRecord, register: Register, options: RecordOptions): Promise<Perspective> {
  const sources = await Promise.all(options.accordingTo.map((name) => findSources(record, register, name)));
  return {
    knownAt: await entryAt(record, options.knownAt),
    accordingTo: sources.length > 0 ? sources.flat() : null,
    publishedBy: options.publishedBy === null ? null : plainBounds(options.publishedBy).latest,
    reviewed: options.reviewed,
    minScore: options.minScore,
  };
}

/** The day, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The perspective as an answer tells it: whatever narrows it, by the names that were given. */
export function tellPerspective({ perspective, options }: AnswerContext): Record<string, unknown> {
  return {
    knownAt: perspective.knownAt,
    ...(options.accordingTo.length > 0 ? { accordingTo: options.accordingTo } : {}),
    ...(options.publishedBy !== null ? { publishedBy: options.publishedBy } : {}),
    ...(options.reviewed ? { reviewed: true } : {}),
    ...(options.minScore > 0 ? { minScore: options.minScore } : {}),
  };
}

/** The same in words, behind the question: `known at entry 12 · according to Reuters`. */
export function perspectiveWords({ perspective, options }: AnswerContext): string {
  return [
    `known at entry ${perspective.knownAt}`,
    options.accordingTo.length > 0 ? `according to ${options.accordingTo.join(', ')}` : 'according to all sources',
    options.publishedBy === null ? '' : `published by ${options.publishedBy}`,
    options.reviewed ? 'reviewed only' : '',
    options.minScore > 0 ? `score ${options.minScore} or more` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
