import { ReaderError } from '../errors.ts';
import type { AnswerOptions } from '../exports/answers/index.ts';
import { findMisfit } from './find-misfit.ts';
import { listSchema, MOST_ROWS, type Parameter } from './parameters.ts';

/** The parameters of an address by name, checked. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * The parameters of an address, each of the type that its schema says.
 *
 * @throws ReaderError `parameter-not-understood`
 * @example
 * readQuery(new URLSearchParams('limit=5'), [PARAMETERS.limit]) // { limit: 5 }
 */
export function readQuery(given: URLSearchParams, parameters: readonly Parameter[]): Query {
  const query: Record<string, Query[string]> = {};
  for (const name of new Set(given.keys())) {
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter)
      throw notUnderstood(`${JSON.stringify(name)} is none of this address, which takes ${listOf(parameters)}`);
    // Fields of a form that were left empty ask for nothing.
    const values = given.getAll(name).filter((value) => value !== '');
    if (values.length === 0) continue;
    if (parameter.repeated) query[name] = checked(values, parameter);
    else if (values.length > 1) throw notUnderstood(`${name} is given once, got it ${values.length} times`);
    else query[name] = checked(typedValue(values[0]!, parameter), parameter);
  }
  const missing = parameters.find(({ name, required }) => required && query[name] === undefined);
  if (missing) throw notUnderstood(`${missing.name} is needed here: ${missing.description}`);
  return query;
}

/** What an answer is asked with by the parameters of an address, and what stands in its path. */
export function optionsOf(query: Query, words: readonly string[]): AnswerOptions {
  const text = (name: string): string | null => (typeof query[name] === 'string' ? query[name] : null);
  const list = (name: string): string[] => (Array.isArray(query[name]) ? [...query[name]] : []);
  return {
    words: [...words],
    asOf: text('as-of'),
    knownAt: text('known-at'),
    accordingTo: list('according-to'),
    publishedBy: text('published-by'),
    rule: text('rule') as AnswerOptions['rule'],
    reviewed: query.reviewed === true,
    minScore: typeof query['min-score'] === 'number' ? query['min-score'] : 0,
    act: list('act'),
    by: text('by'),
    about: text('about'),
    from: text('from'),
    until: text('until'),
    since: text('since'),
    limit: typeof query.limit === 'number' ? query.limit : MOST_ROWS,
  };
}

function typedValue(text: string, { schema }: Parameter): string | number | boolean {
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  if ((schema.type === 'integer' || schema.type === 'number') && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text))
    return Number(text);
  return text;
}

function checked<T>(value: T, parameter: Parameter): T {
  const schema = parameter.repeated ? listSchema(parameter) : parameter.schema;
  const misfit = findMisfit(schema, value, parameter.name);
  if (misfit !== null) throw notUnderstood(misfit);
  return value;
}

function listOf(parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? 'no parameters' : parameters.map(({ name }) => name).join(', ');
}

function notUnderstood(misfit: string): ReaderError {
  return new ReaderError('parameter-not-understood', `Expected parameters that fit: ${misfit}.`);
}
