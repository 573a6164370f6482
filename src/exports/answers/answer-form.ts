import { type Lookup, lookUpKeys, type Shown } from '../../answers/index.ts';
import type { AnswerContext } from './answer-context.ts';

/** What a cell of a table holds. */
export type Cell = string | number | null;

/** Names and kinds of those whom the keys of an answer mean. */
export type Names = Readonly<Record<string, Shown>>;

/** An answer as data: what every door shows of it. */
export interface AnswerForm<Row extends object = object> {
  /** What it answers, in a few words: `Who recognises Kosovo?`. */
  title: string;
  /** The question as it was understood, and from where it is asked. */
  question: Readonly<Record<string, unknown>>;
  rows: readonly Row[];
  /** What is told beside the rows: counts, notes. */
  beside: Readonly<Record<string, unknown>>;
  /** One row a citation, for spreadsheets. */
  table: { columns: readonly string[]; rows: readonly (readonly Cell[])[] };
  names: Names;
}

/** The names of the keys of an answer, those that are null left out. */
export async function namesOf(
  { record, register }: Pick<AnswerContext, 'record' | 'register'>,
  keys: readonly (string | null)[],
): Promise<Names> {
  const known = [...new Set(keys.filter((key) => key !== null))];
  const lookUp = await lookUpKeys(record, register, known);
  return Object.fromEntries(known.map((key) => [key, lookUp(key)]));
}

/**
 * Looks up a key in the names of an answer.
 *
 * @example
 * lookUpIn({ kosovo: { name: 'Kosovo', kind: 'territory' } })('kosovo').name // 'Kosovo'
 */
export function lookUpIn(names: Names): Lookup {
  return (key) => (Object.hasOwn(names, key) ? names[key]! : { name: key, kind: null });
}
