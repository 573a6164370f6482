import type { Country } from 'world-countries';
import type { RegisterTable } from './parse-register-table.ts';
import { readCountries } from './read-countries.ts';
import { readRows } from './read-rows.ts';
import type { EntityKind, NameEntry, RegisterEntity } from './register.ts';
import { slugOf } from './slug.ts';

/** The entities of all tables, of the package and of the holders of offices, and the names that the package gives. */
export interface Collected {
  entities: Map<string, RegisterEntity>;
  packageNames: NameEntry[];
}

/** A later row of an entity goes before an earlier one, which fills in what it leaves open; the package comes last. */
export function collectEntities(tables: readonly RegisterTable[], countries: readonly Country[]): Collected {
  const entities = new Map<string, RegisterEntity>();
  for (const entity of readRows(tables, 'entities', entityOf))
    entities.set(entity.id, filledFrom(entity, entities.get(entity.id)));
  const ids = new Map<string, string>();
  for (const { iso3, id } of entities.values()) if (iso3) ids.set(iso3, id);
  const ofPackage = readCountries(countries, ids);
  for (const entity of ofPackage.entities) {
    const known = entities.get(entity.id);
    entities.set(entity.id, known ? filledFrom(known, entity) : entity);
  }
  for (const id of ofPackage.unMembers) {
    const entity = entities.get(id) as RegisterEntity;
    if (!entity.un) entities.set(id, { ...entity, un: 'member' });
  }
  for (const person of readRows(tables, 'holders', personOf))
    if (!entities.has(person.id)) entities.set(person.id, person);
  return { entities, packageNames: ofPackage.names };
}

function entityOf(cells: readonly string[], file: string, line: number): RegisterEntity {
  const [id = '', name = '', kind = '', body = '', partOf = '', iso3 = '', un = '', article = '', ...more] = cells;
  const [order = '', wikidata = '', validFrom = '', validUntil = '', source = ''] = more;
  return {
    id,
    name,
    kind: kind as EntityKind,
    partOf: partOf || null,
    body: body || null,
    iso3: iso3 || null,
    un: (un || null) as RegisterEntity['un'],
    article: article === 'the',
    order: Number(order || 1),
    wikidata: wikidata || null,
    validFrom: validFrom || null,
    validUntil: validUntil || null,
    source,
    file,
    line,
  };
}

function filledFrom(entity: RegisterEntity, rest: RegisterEntity | undefined): RegisterEntity {
  if (!rest) return entity;
  return {
    ...entity,
    partOf: entity.partOf ?? rest.partOf,
    body: entity.body ?? rest.body,
    iso3: entity.iso3 ?? rest.iso3,
    un: entity.un ?? rest.un,
    article: entity.article || rest.article,
    wikidata: entity.wikidata ?? rest.wikidata,
    validFrom: entity.validFrom ?? rest.validFrom,
    validUntil: entity.validUntil ?? rest.validUntil,
  };
}

function personOf(cells: readonly string[], file: string, line: number): RegisterEntity {
  const [name = '', , , , , , source = ''] = cells;
  return {
    id: slugOf(name),
    name,
    kind: 'person',
    partOf: null,
    body: null,
    iso3: null,
    un: null,
    article: false,
    order: 1,
    wikidata: null,
    validFrom: null,
    validUntil: null,
    source,
    file,
    line,
  };
}
