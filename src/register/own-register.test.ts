import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findWrongReferences } from './find-wrong-references.ts';
import { loadCountries } from './load-countries.ts';
import { openRegister } from './open-register.ts';
import { readOwnTables } from './own-tables.ts';
import { parseRegisterTable } from './parse-register-table.ts';
import { TABLES } from './tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const register = await openRegister();
/** What `demarche init` fills a record with, and what is set beside its counts: acts and totals, no names. */
const OF_THE_RECORD = ['acts.csv', 'totals.csv'];
const files = readdirSync(`${root}register`).filter((file) => file.endsWith('.csv') && !OF_THE_RECORD.includes(file));
const tables = files.map((file) =>
  parseRegisterTable({ name: `register/${file}`, text: readFileSync(`${root}register/${file}`, 'utf8') }),
);

test('there is a file for each table, with all its columns in their order', () => {
  expect(files.map((file) => file.replace('.csv', ''))).toEqual(Object.keys(TABLES).sort());
  for (const file of files) {
    const [head] = readFileSync(`${root}register/${file}`, 'utf8').split(/\r?\n/);
    expect(head?.split(',')).toEqual(Object.keys(TABLES[file.replace('.csv', '') as keyof typeof TABLES]));
  }
});

test('what is packed is what the files hold', () => {
  const packed = [...readOwnTables()].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(packed.map(({ name, file, rows }) => ({ name, file, rows }))).toEqual(tables);
});

test('every reference leads somewhere', () => {
  expect(findWrongReferences(tables, register)).toEqual([]);
});

test('every entity can be found by its name', () => {
  const lost = [...register.entities.values()].filter(
    ({ id, name }) => !register.lookup(name).some(({ entity }) => entity === id),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('one name of one entity has not two orders', () => {
  const orders = new Map<string, number>();
  const wrong: string[] = [];
  for (const id of register.entities.keys())
    for (const { name, sort, order, file, line } of register.namesOf(id)) {
      if (sort === 'demonym' || sort === 'adjective') continue;
      const known = orders.get(`${id} ${name} ${sort}`);
      if (known !== undefined && known !== order) wrong.push(`${file}:${line} ${name}`);
      orders.set(`${id} ${name} ${sort}`, order);
    }
  expect(wrong).toEqual([]);
});

test('no two entities of one kind and one whole have the same name, unless one is a rarer reading', () => {
  const names = new Map<string, string>();
  const wrong: string[] = [];
  for (const { id, name, kind, partOf, order } of register.entities.values()) {
    const key = `${name}\t${kind}\t${partOf}\t${order}`;
    if (names.has(key)) wrong.push(`${id} and ${names.get(key)}`);
    names.set(key, id);
  }
  expect(wrong).toEqual([]);
});

test('the code of an entity is its own', () => {
  const codes = [...register.entities.values()].flatMap(({ iso3 }) => (iso3 ? [iso3] : []));
  expect(new Set(codes).size).toBe(codes.length);
});

test('the package is the only one that says who is a member of the United Nations', () => {
  expect([...register.entities.values()].filter(({ un }) => un === 'member')).toHaveLength(193);
});

test('every name that we leave out is there to be left out', async () => {
  const words = (await loadCountries()).flatMap((country) => [
    country.name.common,
    country.name.official,
    ...country.altSpellings,
    ...country.capital,
    country.demonyms.eng?.m,
  ]);
  const omissions = tables.find(({ name }) => name === 'omissions')?.rows ?? [];
  expect(omissions.map(({ cells }) => cells[1]).filter((name) => !words.includes(name))).toEqual([]);
});

const shared = `${root}../shared/register`;

describe.skipIf(!existsSync(shared))('the register of acts in ../shared (skipped where it is absent)', () => {
  const rowsOf = (file: string): string[][] =>
    readFileSync(`${shared}/${file}`, 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(','));

  test('every object is known by its slug', () => {
    const unknown = rowsOf('entities.csv').filter(([slug = '']) => !register.entities.has(slug));
    expect(unknown).toEqual([]);
  });

  test('every name of an object leads to it', () => {
    const lost = rowsOf('entities.csv').flatMap(([slug = '', name = '', aliases = '', demonyms = '']) =>
      [name, ...aliases.split(';'), ...demonyms.split(';')]
        .filter(Boolean)
        // Who governs is not what is governed: these are entities of their own here.
        .filter((word) => word !== 'Polisario' && word !== 'Palestinian Authority')
        .filter((word) => !register.lookup(word).some(({ entity }) => entity === slug))
        .map((word) => `${slug}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  test('every actor is known by its code or slug', () => {
    const unknown = rowsOf('acts.csv')
      .map(([, actor = '']) => actor)
      .filter((actor) => !register.byIso3(actor) && !register.entities.has(actor));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
