import { plainBounds } from '../record/index.ts';
import { COUNT_RULES, type CountRule } from './count-recognition.ts';
import type { Piece } from './label-question.ts';

/** What narrows a question, apart from what it asks; and the pieces that ask. */
export interface Conditions {
  asOf: string | null;
  from: string | null;
  until: string | null;
  /** Whether a stretch of time is asked about ("in 2008", "since"), and no date by which. */
  isStretch: boolean;
  knownAt: string | null;
  publishedBy: string | null;
  accordingTo: string[];
  reviewed: boolean;
  rule: CountRule | null;
  limit: number | null;
  /** The pieces that tell when, by which rule, and how many at most. */
  when: Piece[];
  rules: Piece[];
  limits: Piece[];
  asking: Piece[];
  /** The pieces that tell what was known or published by when. */
  told: Piece[];
  /** A condition that cannot be one, and why. */
  wrong: { start: number; end: number; why: string; isName: boolean } | null;
}

/** Takes out of a question when, by whose word and by which rule it asks. */
export function readConditions(pieces: readonly Piece[]): Conditions {
  const conditions: Conditions = {
    ...{ asOf: null, from: null, until: null, isStretch: false, knownAt: null, publishedBy: null, accordingTo: [] },
    ...{ reviewed: false, rule: null, limit: null, when: [], rules: [], limits: [], told: [], asking: [], wrong: null },
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.symbol === 'according-to') checkSource(conditions, piece, pieces.slice(i + 1));
    else if (!take(conditions, piece, pieces[i - 1], pieces[i + 1])) conditions.asking.push(piece);
  }
  return conditions;
}

function take(conditions: Conditions, piece: Piece, last: Piece | undefined, next: Piece | undefined): boolean {
  const { symbol } = piece;
  if (symbol === 'time') return takeTime(conditions, piece);
  if (symbol === 'source') {
    conditions.accordingTo.push(piece.value!);
    return true;
  }
  // “after 2008 and before 2012”, “according to Reuters and AFP”
  if (symbol === 'and')
    return last !== undefined && last.symbol === next?.symbol && /^(?:time|source)$/.test(last.symbol);
  if (symbol === 'reviewed') {
    conditions.reviewed = true;
    return true;
  }
  if (symbol.startsWith('rule=')) return takeRule(conditions, piece);
  return takeLimit(conditions, piece, last, next);
}

/** “according to the Quellport Gazette”, which nobody knows. */
function checkSource(conditions: Conditions, piece: Piece, behind: readonly Piece[]): void {
  if (behind[0]?.symbol === 'source') return;
  const known = behind.findIndex(({ symbol, words }) => symbol !== 'other' && !/^\p{Lu}/u.test(words));
  const named = known < 0 ? behind : behind.slice(0, known);
  const { start } = named[0] ?? piece;
  const { end } = named.at(-1) ?? piece;
  const isName = named.length > 0;
  conditions.wrong ??= { start, end, isName, why: 'it is no outlet, dataset or speaker that the record knows' };
}

function takeTime(conditions: Conditions, piece: Piece): boolean {
  const { meaning, from, until, date, wrong } = piece.time!;
  if (wrong !== null) refuse(conditions, piece, wrong);
  if (meaning === 'known-at' || meaning === 'published-by') {
    conditions[meaning === 'known-at' ? 'knownAt' : 'publishedBy'] = plainDate(until ?? from, 'latest');
    conditions.told.push(piece);
  } else {
    const isOneDate = !date.value.includes('/');
    const starts = meaning !== 'by' && meaning !== 'before' && meaning !== 'as-of';
    const ends = meaning !== 'after' && !(meaning === 'from' && isOneDate);
    set(conditions, piece, 'from', starts ? from : null);
    set(conditions, piece, 'until', ends ? until : null);
    if (ends) conditions.asOf = until;
    conditions.isStretch ||= starts && from !== null;
    conditions.when.push(piece);
  }
  return true;
}

/** When something was recorded is asked by a plain date, or the number of an entry. */
export function plainDate(date: string | null, edge: 'earliest' | 'latest'): string | null {
  return date === null || /^(?:#\d+|\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)$/.test(date) ? date : plainBounds(date)[edge];
}

function set(conditions: Conditions, piece: Piece, edge: 'from' | 'until', value: string | null): void {
  if (value === null) return;
  if (conditions[edge] !== null) refuse(conditions, piece, 'it is a second time; ask about one at a time');
  conditions[edge] = value;
}

function takeRule(conditions: Conditions, piece: Piece): boolean {
  conditions.rule = COUNT_RULES.find((rule) => piece.symbol === `rule=${rule}`) ?? null;
  conditions.rules.push(piece);
  return true;
}

/** “at most 20” */
function takeLimit(conditions: Conditions, piece: Piece, last: Piece | undefined, next: Piece | undefined): boolean {
  const isCount = (one: Piece | undefined): boolean => one !== undefined && /^[1-9]\d{0,4}$/.test(one.words);
  if (piece.symbol === 'limit' && isCount(next)) return true;
  if (last?.symbol !== 'limit' || !isCount(piece)) return false;
  conditions.limit = Number(piece.words);
  conditions.limits.push(piece);
  return true;
}

function refuse(conditions: Conditions, { start, end }: Piece, why: string): void {
  conditions.wrong ??= { start, end, why, isName: false };
}
