import { COUNT_RULES } from '../answers/index.ts';
import { acts } from '../schema/acts.ts';
import type { Schema } from './schema.ts';

/** A parameter of an address. */
export interface Parameter {
  name: string;
  description: string;
  schema: Schema;
  /** May be given again. */
  repeated?: boolean;
  required?: boolean;
}

/** Most rows of an answer, and what it has where no fewer are asked for. */
export const MOST_ROWS = 1000;
const MOST_REPEATED = 50;

const NAME: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const DATE: Schema = { type: 'string', minLength: 1, maxLength: 40 };
/** Nothing chosen is the world. */
const REGION: Schema = { type: 'string', maxLength: 40, pattern: '^[a-z-]*$' };
const DATE_OR_ENTRY: Schema = { ...DATE, pattern: '^(#\\d{1,9}|[^#]*)$' };

export type ParameterName =
  | 'as-of'
  | 'known-at'
  | 'according-to'
  | 'published-by'
  | 'reviewed'
  | 'min-score'
  | 'rule'
  | 'act'
  | 'by'
  | 'speaker'
  | 'about'
  | 'article'
  | 'item'
  | 'from'
  | 'until'
  | 'since'
  | 'until-entry'
  | 'limit'
  | 'items'
  | 'actors'
  | 'objects'
  | 'region'
  | 'sort'
  | 'q'
  | 'next';

/** All parameters, by name: what an operation takes are some of them. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  sort: { name: 'sort', description: 'Of a page: by the states of which object its rows are sorted.', schema: NAME },
  region: {
    name: 'region',
    description: 'A part of the world to be shown, or an area with what is about it; all of it where left out.',
    schema: REGION,
  },
  'as-of': { name: 'as-of', description: 'The date asked about, by EDTF; today where it is left out.', schema: DATE },
  'known-at': {
    name: 'known-at',
    description: 'The record as it was then: at a date, a time, or `#N`, an entry (in an address `%23N`).',
    schema: DATE_OR_ENTRY,
  },
  'according-to': {
    name: 'according-to',
    description: 'By whose word: an outlet, an agency, a dataset, a person or a government.',
    schema: NAME,
    repeated: true,
  },
  'published-by': {
    name: 'published-by',
    description: 'Only what articles published by then tell.',
    schema: DATE,
  },
  reviewed: {
    name: 'reviewed',
    description: 'Only what a reviewer has accepted or set right.',
    schema: { type: 'boolean' },
  },
  'min-score': {
    name: 'min-score',
    description: 'Only what was read with this score or more.',
    schema: { type: 'number', minimum: 0, maximum: 1 },
  },
  rule: {
    name: 'rule',
    description: 'By which rule is counted; by all where it is left out.',
    schema: { type: 'string', enum: COUNT_RULES },
  },
  act: {
    name: 'act',
    description: 'Only this act.',
    schema: { type: 'string', enum: acts.map(({ act }) => act) },
    repeated: true,
  },
  by: { name: 'by', description: 'Only by this actor.', schema: NAME },
  speaker: { name: 'speaker', description: 'Who speaks, or for whom somebody speaks.', schema: NAME },
  about: { name: 'about', description: 'Only what is about this one.', schema: NAME },
  article: { name: 'article', description: 'Only what was read in this article.', schema: NAME },
  item: {
    name: 'item',
    description: 'Of an article this item alone, whether or not somebody has reviewed it.',
    schema: { type: 'string', minLength: 1, maxLength: 40 },
  },
  from: { name: 'from', description: 'Only what may lie on this date or later.', schema: DATE },
  until: { name: 'until', description: 'Only what may lie on this date or earlier.', schema: DATE },
  since: {
    name: 'since',
    description: 'What is new since a date or `#N`, an entry; the last hundred entries where it is left out.',
    schema: DATE_OR_ENTRY,
  },
  'until-entry': { name: 'until', description: 'Up to a date or `#N`, an entry.', schema: DATE_OR_ENTRY },
  limit: {
    name: 'limit',
    description: 'At most so many rows.',
    schema: { type: 'integer', minimum: 1, maximum: MOST_ROWS },
  },
  items: {
    name: 'limit',
    description: 'At most so many items.',
    schema: { type: 'integer', minimum: 1, maximum: 100 },
  },
  actors: { name: 'actors', description: 'Only these actors.', schema: NAME, repeated: true },
  objects: { name: 'objects', description: 'Only their recognition of these.', schema: NAME, repeated: true },
  q: {
    name: 'q',
    description: 'What is asked, or the words that are searched.',
    schema: { type: 'string', maxLength: 600 },
  },
  next: { name: 'next', description: 'Where to go then.', schema: { type: 'string', maxLength: 2000 } },
};

/** The parameters that say from where any answer is asked. */
export const PERSPECTIVE: readonly ParameterName[] = [
  'known-at',
  'according-to',
  'published-by',
  'reviewed',
  'min-score',
];

/** As a list of values is checked. */
export function listSchema({ schema }: Parameter): Schema {
  return { type: 'array', items: schema, maxItems: MOST_REPEATED };
}
