import { describe, expect, test } from 'vitest';
import { ReaderError } from '../errors.ts';
import { parseRegisterTable } from './parse-register-table.ts';

function parse(text: string) {
  return parseRegisterTable({ name: 'my.csv', text });
}

function errorOf(text: string): ReaderError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ReaderError) return error;
  }
  throw new Error('expected a ReaderError');
}

const ENTITIES = 'id,name,kind,source';
const NAMES = 'entity,name,sort,source';

describe('the table is told by its header', () => {
  test.each([
    ['id,name,kind,source', 'entities'],
    ['source,kind,name,id', 'entities'],
    ['entity,name,sort,source', 'names'],
    ['entity,name,source', 'omissions'],
    ['territory,by,relation,source', 'claims'],
    ['title,sort,speaks_for,source', 'offices'],
    ['noun,body,name,speaks_for,source', 'bodies'],
    ['person,office,entity,seen_on,source', 'holders'],
  ])('%s', (header, name) => {
    expect(parse(header).name).toBe(name);
  });
});

test('cells stand in the order of the table, empty where the file has no such column', () => {
  const { rows } = parse('source,sort,name,entity\r\nme,alias,"Apsny, the",abkhazia\r\n');
  expect(rows).toEqual([{ cells: ['abkhazia', 'Apsny, the', 'alias', '', '', '', 'me'], line: 2 }]);
});

test('lines are counted through quoted cells, empty lines and any line ends', () => {
  const { rows } = parse(`${NAMES}\n\nabkhazia,Apsny,alias,"a\nb"\r\nabkhazia,Abhazia,alias,me`);
  expect(rows.map(({ line }) => line)).toEqual([3, 5]);
});

test('a byte order mark does not count', () => {
  expect(parse(`\uFEFF${NAMES}\nabkhazia,Apsny,alias,me`).rows).toHaveLength(1);
});

describe('mistakes', () => {
  const CASES: [what: string, text: string, line: number, message: string][] = [
    ['no header', '', 1, "Expected the header of a register's table"],
    ['an unknown column', `${NAMES},colour\n`, 1, 'got "entity,name,sort,source,colour" (my.csv:1)'],
    ['a lacking column', 'id,name,kind\n', 1, 'got "id,name,kind" (my.csv:1)'],
    ['an unknown kind', `${ENTITIES}\nx,X,country,me`, 2, 'Expected "kind" to be one of state, territory,'],
    ['an unknown sort', `${NAMES}\nx,X,slang,me`, 2, 'Expected "sort" to be one of alias, abbreviation,'],
    ['an unknown relation', 'territory,by,relation,source\nx,y,loves,me', 2, 'claims, controls, administers, patron'],
    ['a bad id', `${ENTITIES}\nSouth Ossetia,X,state,me`, 2, 'got "South Ossetia" (my.csv:2). Write it like'],
    ['a missing name', `${ENTITIES}\nx,,state,me`, 2, 'Expected a value in "name", got an empty cell (my.csv:2)'],
    ['a missing source', `${NAMES}\nx,X,alias,`, 2, 'or "editorial: common usage"'],
    [
      'a date',
      `${ENTITIES},valid_from\nx,X,state,me,1991-13`,
      2,
      'Expected an EDTF year, month or day in "valid_from", got "1991-13"',
    ],
    ['an order', `${NAMES},order\nx,X,alias,me,first`, 2, 'Expected a figure from 1 (usual) to 9 (rare) in "order"'],
    ['too many cells', `${NAMES}\nx,X,alias,me,you`, 2, 'Expected 4 cells (entity, name, sort, source), got 5'],
    [
      'an id twice',
      `${ENTITIES}\nx,X,state,me\ny,Y,state,me\nx,Z,state,me`,
      4,
      'got "x" again, which stands in line 2 (my.csv:4)',
    ],
    ['quotes', `${NAMES}\nx,"X" and,alias,me`, 2, 'Expected quotes around a whole cell'],
  ];
  test.each(CASES)('%s', (_, text, line, message) => {
    const error = errorOf(text);
    expect(error.code).toBe('register-not-readable');
    expect(error.place).toEqual({ file: 'my.csv', line });
    expect(error.message).toContain(message);
  });

  test('all of a file are told at once, a line each', () => {
    const error = errorOf(`${ENTITIES},iso3\nX,,country,,geo\nx,X,state,me,`);
    expect(error.message.split('\n')).toHaveLength(5);
    expect(error.place).toEqual({ file: 'my.csv', line: 2 });
  });
});
