import type { RegisterTable, TableRow } from './parse-register-table.ts';
import type { Problem } from './problems.ts';
import type { Register } from './register.ts';
import { splitIds } from './split-ids.ts';
import { type Column, TABLES } from './tables.ts';

/** What these tables name that nobody has registered: entities, sorts of bodies, offices; and what is part of itself. */
export function findWrongReferences(tables: readonly RegisterTable[], register: Register): Problem[] {
  return tables.flatMap(({ name, file, rows }) =>
    rows.flatMap((row) => {
      const unknown = Object.entries(TABLES[name]).flatMap(([column, { check }]: [string, Column], i) =>
        entitiesIn(row.cells[i] ?? '', check)
          .filter((id) => !register.entities.has(id))
          .map((id) => unknownEntity(file, row.line, column, id)),
      );
      return [...unknown, ...wrongBody(file, name, row, register), ...wrongOffice(file, name, row, register)];
    }),
  );
}

function entitiesIn(cell: string, check: Column['check']): string[] {
  if (check === 'entity') return cell ? [cell] : [];
  return check === 'entities' ? splitIds(cell) : [];
}

function unknownEntity(file: string, line: number, column: string, id: string): Problem {
  return {
    file,
    line,
    expected: `the id of an entity in "${column}"`,
    got: `"${id}"`,
    advice: 'Mend the id, or add the entity in a table of entities.',
  };
}

function wrongBody(file: string, table: string, { cells, line }: TableRow, register: Register): Problem[] {
  if (table !== 'entities') return [];
  const [id = '', , , body = '', partOf = ''] = cells;
  if (isPartOfItself(id, register))
    return [
      {
        file,
        line,
        expected: 'a whole in "part_of" that is no part of its part',
        got: `"${partOf}" for "${id}"`,
        advice: 'Leave one of the two out.',
      },
    ];
  if (!body || register.bodySorts.has(body)) return [];
  return [
    {
      file,
      line,
      expected: `a sort of body in "body" (${[...register.bodySorts].join(', ')})`,
      got: `"${body}"`,
      advice: 'Use one of these, or add one in a table of bodies.',
    },
  ];
}

function isPartOfItself(id: string, { entities }: Register): boolean {
  const seen = new Set([id]);
  for (let part = entities.get(id)?.partOf; part; part = entities.get(part)?.partOf) {
    if (part === id) return true;
    if (seen.has(part)) return false;
    seen.add(part);
  }
  return false;
}

function wrongOffice(file: string, table: string, { cells, line }: TableRow, register: Register): Problem[] {
  const [, office = ''] = cells;
  if (table !== 'holders' || register.office(office).length > 0) return [];
  return [
    {
      file,
      line,
      expected: 'the title of an office in "office"',
      got: `"${office}"`,
      advice: 'Mend the title, or add it in a table of offices.',
    },
  ];
}
