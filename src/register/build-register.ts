import type { Country } from 'world-countries';
import { collectEntities } from './collect-entities.ts';
import { collectNames } from './collect-names.ts';
import { composeBody } from './compose-body.ts';
import { holdsOn } from './edtf-date.ts';
import { indexNames, indexTitles, omissionKey } from './index-names.ts';
import type { RegisterTable } from './parse-register-table.ts';
import { readRows } from './read-rows.ts';
import type {
  BodyNoun,
  BodySpeaksFor,
  Claim,
  ClaimRelation,
  Holder,
  NameEntry,
  OfficeEntry,
  OfficeSort,
  OfficeSpeaksFor,
  Register,
  RegisterEntity,
} from './register.ts';
import { slugOf } from './slug.ts';
import { splitIds } from './split-ids.ts';
import { findExactly, findLongest, valuesOf } from './word-index.ts';

/** Puts tables that are checked, and the package's countries, into one register. */
export function buildRegister(tables: readonly RegisterTable[], countries: readonly Country[]): Register {
  const { entities, packageNames } = collectEntities(tables, countries);
  const omitted = new Set(readRows(tables, 'omissions', ([entity = '', name = '']) => omissionKey(entity, name)));
  const names = indexNames(collectNames(tables, entities, packageNames, omitted), omitted);
  const offices = lazily(() => indexTitles(latest(readRows(tables, 'offices', officeOf), 'title'), 'title'));
  const nouns = lazily(() => latest(readRows(tables, 'bodies', bodyNounOf), 'noun'));
  const bodies = lazily(() => indexTitles(nouns(), 'noun'));
  const bodySorts = lazily(() => new Set(nouns().map(({ body }) => body)));
  const claims = lazily(() => readRows(tables, 'claims', claimOf));
  const claimsOn = lazily(() => groupBy(claims(), 'territory'));
  const claimsBy = lazily(() => groupBy(claims(), 'by'));
  const holders = lazily(() => groupBy(readRows(tables, 'holders', holderOf), 'entity'));
  const namesByEntity = lazily(() => groupBy(valuesOf(names), 'entity'));
  const byIso3 = lazily(() => new Map([...entities.values()].map((entity) => [entity.iso3, entity])));
  const bodiesByWhole = lazily(() => indexBodies(entities));
  return {
    entities,
    byIso3: (code) => byIso3().get(code) ?? null,
    lookup: (words) => findExactly(names, words),
    longestNameAt: (tokens, from) => findLongest(names, tokens, from),
    namesOf: (entity) => namesByEntity().get(entity) ?? [],
    nameOn: (entity, day) => oldNameOn(namesByEntity().get(entity) ?? [], day) ?? entities.get(entity)?.name ?? null,
    claimsOn: (territory) => claimsOn().get(territory) ?? [],
    claimsBy: (entity) => claimsBy().get(entity) ?? [],
    office: (words) => findExactly(offices(), words),
    longestOfficeAt: (tokens, from) => findLongest(offices(), tokens, from),
    body: (words) => findExactly(bodies(), words),
    longestBodyAt: (tokens, from) => findLongest(bodies(), tokens, from),
    get bodySorts() {
      return bodySorts();
    },
    bodyOf: (whole, body) => bodiesByWhole().get(`${whole} ${body}`) ?? composeBody(entities.get(whole), body, nouns()),
    holdersOf: (entity, on) => {
      const all = holders().get(entity) ?? [];
      return on === undefined ? all : all.filter((holder) => holdsOn(holder, on));
    },
  };
}

function officeOf(cells: readonly string[], file: string, line: number): OfficeEntry {
  const [title = '', sort = '', speaksFor = '', entities = '', notes = '', source = ''] = cells;
  return {
    title,
    sort: sort as OfficeSort,
    speaksFor: speaksFor as OfficeSpeaksFor,
    entities: splitIds(entities),
    notes,
    source,
    file,
    line,
  };
}

function bodyNounOf(cells: readonly string[], file: string, line: number): BodyNoun {
  const [noun = '', body = '', name = '', speaksFor = '', source = ''] = cells;
  return { noun, body, name, speaksFor: speaksFor as BodySpeaksFor, source, file, line };
}

function claimOf(cells: readonly string[], file: string, line: number): Claim {
  const [territory = '', by = '', relation = '', from = '', until = '', source = ''] = cells;
  const valid = { validFrom: from || null, validUntil: until || null };
  return { territory, by, relation: relation as ClaimRelation, ...valid, source, file, line };
}

function holderOf(cells: readonly string[], file: string, line: number): Holder {
  const [person = '', office = '', entity = '', from = '', until = '', seenOn = '', source = ''] = cells;
  const valid = { validFrom: from || null, validUntil: until || null, seenOn: seenOn || null };
  return { person: slugOf(person), office, entity, ...valid, source, file, line };
}

/** The rows of each title from the last file that has it: a user's take the place of ours. */
function latest<T extends { file: string }>(rows: readonly T[], key: keyof T): T[] {
  const files = new Map(rows.map((row) => [String(row[key]).toLowerCase(), row.file]));
  return rows.filter((row) => files.get(String(row[key]).toLowerCase()) === row.file);
}

/** The usual old name that held on a day and has ended since. */
function oldNameOn(names: readonly NameEntry[], day: string): string | undefined {
  return names.find(
    (entry) => entry.sort === 'old' && entry.order === 1 && entry.validUntil !== null && holdsOn(entry, day),
  )?.name;
}

function groupBy<T>(rows: readonly T[], key: keyof T): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

/** Makes it when it is first asked for: many a reading asks for no claims. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first registered body of each sort, by what it is part of. */
function indexBodies(entities: ReadonlyMap<string, RegisterEntity>): ReadonlyMap<string, RegisterEntity> {
  const index = new Map<string, RegisterEntity>();
  for (const entity of entities.values()) {
    const key = `${entity.partOf} ${entity.body}`;
    if (entity.body && !index.has(key)) index.set(key, entity);
  }
  return index;
}
