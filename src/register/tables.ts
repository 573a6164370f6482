/** What a cell may hold. */
export type CellCheck =
  | 'text'
  | 'slug'
  | 'date'
  | 'order'
  | 'entity'
  | 'entities'
  | 'iso3'
  | 'wikidata'
  | readonly string[];

/** A column of a table: what its cells hold, and whether each row must have it. */
export interface Column {
  check: CellCheck;
  required: boolean;
}

export type TableName = 'entities' | 'names' | 'omissions' | 'claims' | 'offices' | 'bodies' | 'holders';

export const KINDS = ['state', 'territory', 'organisation', 'body', 'person', 'group', 'place'] as const;

export const UN_STATUS = ['member', 'observer'] as const;

export const SORTS = [
  'alias',
  'abbreviation',
  'official',
  'old',
  'transliteration',
  'nickname',
  'demonym',
  'adjective',
  'capital',
  'metonym',
] as const;

export const RELATIONS = ['claims', 'controls', 'administers', 'patron'] as const;

export const OFFICE_SORTS = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'spokesperson',
  'legislator',
  'envoy',
  'official',
  'leader',
  'party',
  'regional',
  'military',
  'judge',
  'religious',
  'royal',
  'movement',
  'civil',
  'media',
  'expert',
  'modifier',
] as const;

export const OFFICE_SPEAKS_FOR = ['state', 'organisation', 'body', 'place', 'none', 'same'] as const;

export const BODY_SPEAKS_FOR = ['state', 'body'] as const;

const must = (check: CellCheck): Column => ({ check, required: true });
const may = (check: CellCheck): Column => ({ check, required: false });

/** The tables of a register. A file is told by its header, which names every required column and no unknown one. */
export const TABLES: Readonly<Record<TableName, Readonly<Record<string, Column>>>> = {
  entities: {
    id: must('slug'),
    name: must('text'),
    kind: must(KINDS),
    body: may('slug'),
    part_of: may('entity'),
    iso3: may('iso3'),
    un: may(UN_STATUS),
    article: may(['the']),
    order: may('order'),
    wikidata: may('wikidata'),
    valid_from: may('date'),
    valid_until: may('date'),
    source: must('text'),
  },
  names: {
    entity: must('entity'),
    name: must('text'),
    sort: must(SORTS),
    order: may('order'),
    valid_from: may('date'),
    valid_until: may('date'),
    source: must('text'),
  },
  omissions: {
    entity: must('entity'),
    name: must('text'),
    source: must('text'),
  },
  claims: {
    territory: must('entity'),
    by: must('entity'),
    relation: must(RELATIONS),
    valid_from: may('date'),
    valid_until: may('date'),
    source: must('text'),
  },
  offices: {
    title: must('text'),
    sort: must(OFFICE_SORTS),
    speaks_for: must(OFFICE_SPEAKS_FOR),
    entities: may('entities'),
    notes: may('text'),
    source: must('text'),
  },
  bodies: {
    noun: must('text'),
    body: must('slug'),
    name: must('text'),
    speaks_for: must(BODY_SPEAKS_FOR),
    source: must('text'),
  },
  holders: {
    person: must('text'),
    office: must('text'),
    entity: must('entity'),
    valid_from: may('date'),
    valid_until: may('date'),
    seen_on: may('date'),
    source: must('text'),
  },
};
