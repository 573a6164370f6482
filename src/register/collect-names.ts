import { omissionKey } from './index-names.ts';
import type { RegisterTable } from './parse-register-table.ts';
import { pluralOf } from './plural.ts';
import { readRows } from './read-rows.ts';
import type { NameEntry, NameSort, RegisterEntity } from './register.ts';

/** Every name of every entity: its own, those of the tables and of the package, and plurals of nouns for people. */
export function collectNames(
  tables: readonly RegisterTable[],
  entities: ReadonlyMap<string, RegisterEntity>,
  packageNames: readonly NameEntry[],
  omitted: ReadonlySet<string>,
): NameEntry[] {
  const names = [...entities.values()].map(ownName);
  names.push(...readRows(tables, 'names', nameOf), ...packageNames);
  const written = names.length;
  for (let i = 0; i < written; i++) {
    const entry = names[i] as NameEntry;
    if (entry.sort !== 'demonym' || omitted.has(omissionKey(entry.entity, entry.name))) continue;
    const plural = pluralOf(entry.name);
    if (plural) names.push({ ...entry, name: plural });
  }
  return names;
}

function ownName({ id, name, order, validFrom, validUntil, source, file, line }: RegisterEntity): NameEntry {
  return { entity: id, name, sort: 'name', order, validFrom, validUntil, source, file, line };
}

function nameOf(cells: readonly string[], file: string, line: number): NameEntry {
  const [entity = '', name = '', sort = '', order = '', validFrom = '', validUntil = '', source = ''] = cells;
  return {
    entity,
    name,
    sort: sort as NameSort,
    order: Number(order || 1),
    validFrom: validFrom || null,
    validUntil: validUntil || null,
    source,
    file,
    line,
  };
}
