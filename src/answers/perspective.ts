import { type RawBuilder, sql } from 'kysely';
import { ReaderError } from '../errors.ts';
import type { OpenRecord } from '../record/index.ts';

/** Whose word is asked for: an outlet or agency, a dataset, or somebody who speaks (a person, a government). */
export type Source = { outlet: string } | { dataset: string } | { voice: string };

/** From where a question is asked: what was recorded by then, and whose word counts. */
export interface Perspective {
  /** The last entry of the record that counts. */
  knownAt: number;
  /** Any of these; null for all. */
  accordingTo: readonly Source[] | null;
  /** Only what articles published by this day tell; null for all. */
  publishedBy: string | null;
  /** Only what a reviewer has accepted or set right; imports are no readings and need none. */
  reviewed: boolean;
  /** Only what was read with at least this score, 0 to 1. */
  minScore: number;
}

/** Everything that is known by an entry, by whomever. */
export function knownBy(knownAt: number): Perspective {
  return { knownAt, accordingTo: null, publishedBy: null, reviewed: false, minScore: 0 };
}

/**
 * The last entry that had been recorded at a time: `#17` is itself, a date stands for its last moment in UTC.
 *
 * @throws ReaderError `known-at-not-understood`, `known-at-ahead`
 */
export async function entryAt({ db }: OpenRecord, knownAt: string | number | null): Promise<number> {
  const last = await db.selectFrom('entries').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const newest = last?.seq ?? 0;
  if (knownAt === null) return newest;
  if (typeof knownAt === 'number') return withinRecord(knownAt, newest);
  if (/^#\d{1,9}$/.test(knownAt)) return withinRecord(Number(knownAt.slice(1)), newest);
  const moment = momentOf(knownAt);
  const entry = await db
    .selectFrom('entries')
    .select('seq')
    .where('recorded_at', '<=', moment)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return entry?.seq ?? 0;
}

function withinRecord(entry: number, newest: number): number {
  if (entry <= newest) return entry;
  throw new ReaderError('known-at-ahead', `Expected an entry of the record, 0 to ${newest}, got ${entry}.`);
}

/** `2026-11-30` is until its end; `2026-11-30T14:00Z` is that moment. */
function momentOf(text: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const moment = match ? lastMoment(match) : /^\d{4}-\d\d-\d\dT\d/.test(text) ? new Date(text) : null;
  if (moment !== null && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new ReaderError(
    'known-at-not-understood',
    `Expected a date, a time or the number of an entry, such as 2026-11-30, 2026-11-30T14:00Z or #17, got "${text}".`,
  );
}

/** A millisecond before the next year, month or day. */
function lastMoment([, year, month, day]: RegExpExecArray): Date {
  if (!month) return new Date(Date.UTC(Number(year) + 1, 0) - 1);
  if (!day) return new Date(Date.UTC(Number(year), Number(month)) - 1);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) - 1);
}

/** Whether every act that is known counts: then its witnesses need not be looked at. */
function countsAll({ accordingTo, publishedBy, reviewed, minScore }: Perspective): boolean {
  return accordingTo === null && publishedBy === null && !reviewed && minScore === 0;
}

/** SQL: an act `a` is known and has not ended. */
export function livesAt({ knownAt }: Perspective): RawBuilder<boolean> {
  return sql<boolean>`(a.seq <= ${knownAt} and not exists (select from act_ends e where e.act = a.id and e.seq <= ${knownAt}))`;
}

/** SQL: a witness `w` is known, has not ended, and is one of those whose word is asked for. */
export function speaksUnder(perspective: Perspective): RawBuilder<boolean> {
  const { knownAt, publishedBy, reviewed, minScore } = perspective;
  const parts: RawBuilder<unknown>[] = [
    sql`w.seq <= ${knownAt}`,
    sql`not exists (select from witness_ends e where e.witness = w.id and e.seq <= ${knownAt})`,
  ];
  if (perspective.accordingTo !== null)
    parts.push(sql`(${sql.join(perspective.accordingTo.map(isSource), sql` or `)})`);
  if (publishedBy !== null) parts.push(sql`w.told_on <= ${publishedBy}`);
  if (minScore > 0) parts.push(sql`w.score >= ${minScore}`);
  if (reviewed) parts.push(isReviewed(knownAt));
  return sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

/** SQL: somebody whose word is asked for tells an act `a`; of all that live somebody does. */
export function isTold(perspective: Perspective): RawBuilder<boolean> {
  if (countsAll(perspective)) return sql<boolean>`true`;
  return sql<boolean>`exists (select from witnesses w where w.act = a.id and ${speaksUnder(perspective)})`;
}

/** An outlet's word is its own and that of whoever speaks of themselves in it; what a third party claims is theirs. */
function isSource(source: Source): RawBuilder<unknown> {
  if ('dataset' in source) return sql`w.dataset = ${source.dataset}`;
  if ('voice' in source) return sql`(w.voice = ${source.voice} or w.behalf = ${source.voice})`;
  return sql`(w.own and (w.outlet = ${source.outlet} or w.agency = ${source.outlet}))`;
}

/** The last review that has not been taken back: an `undone` takes back one, so the count of the rest decides. */
function isReviewed(knownAt: number): RawBuilder<unknown> {
  return sql`(w.dataset is not null or w.review is not null or (
    select coalesce(sum(case r.verdict when 'undone' then -1 else 1 end), 0) > 0 from reviews r
    where r.article = w.article and r.target = w.target and r.seq <= ${knownAt}))`;
}
