import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { entryAt, knownBy, recognition } from '../../src/answers/index.ts';
import { appendActs, type OpenRecord, readActsFile } from '../../src/record/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeActsFile } from './make-acts.ts';

const HEAD = 'id,actor,act,object,date,confidence,source_title,source_ref,note\n';
const GOOD = 'a,SEN,recognises,kosovo,2008-02-19,high,a list,,\n';

describe('a file of acts', () => {
  let register: Register;
  beforeAll(async () => {
    register = await openRegister();
  });

  test('takes ids, codes and names, and acts by either name', () => {
    const text = `${HEAD}${GOOD}b,Burkina Faso,withdraw-recognition,Northern Cyprus,2019~,low,,https://example.org,"a, note"\n`;
    expect(readActsFile('acts.csv', text, register)).toMatchObject({
      wrong: [],
      rows: [
        { row: 'a', actor: 'senegal', act: 'recognise', object: 'kosovo' },
        { row: 'b', actor: 'burkina-faso', act: 'withdraw-recognition', object: 'northern-cyprus', note: 'a, note' },
      ],
    });
  });

  test.each([
    ['a,SEN,recognises,kosovo,19.02.2008,high,a list,,', 'Expected a date by EDTF in "date"', 'got "19.02.2008"'],
    ['a,SEN,recognises,kosovo,2008-02-30,high,a list,,', 'Expected a date by EDTF in "date"', 'got "2008-02-30"'],
    ['a,Senegall,recognises,kosovo,2008,high,a list,,', '"actor"', 'got "Senegall"'],
    ['a,SEN,recognises,Kosov,2008,high,a list,,', '"object"', 'got "Kosov"'],
    ['a,SEN,recognizes,kosovo,2008,high,a list,,', 'Expected one of recognises,', 'got "recognizes"'],
    ['a,SEN,recognises,kosovo,2008,sure,a list,,', 'Expected high, medium or low', 'got "sure"'],
    ['a,SEN,recognises,kosovo,2008,high,,,', 'Expected who says so', 'got neither'],
    [',SEN,recognises,kosovo,2008,high,a list,,', 'Expected a value in "id"', 'got none'],
    ['x,SEN,recognises,kosovo,2008,high,a list,,', 'Expected an id of its own', 'which line 2 has too'],
  ])('names what is wrong in %s', (row, expected, got) => {
    const { wrong } = readActsFile('acts.csv', `${HEAD}${GOOD.replace('a,', 'x,')}${row}\n`, register);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]!.line).toBe(3);
    expect(wrong[0]!.reason).toContain(expected);
    expect(wrong[0]!.reason).toContain(got);
  });

  test('names the line on which a row starts, where cells before it go over several', () => {
    const text = `${HEAD}a,SEN,recognises,kosovo,2008,high,a list,,"two\nlines"\n\nb,SEN,recognises,kosovo,never,high,a list,,\n`;
    expect(readActsFile('acts.csv', text, register).wrong.map(({ line }) => line)).toEqual([5]);
  });

  test('is refused where it is none', () => {
    expect(() => readActsFile('acts.csv', 'who,whom\na,b\n', register)).toThrow(
      'Expected a CSV of acts with the columns id, actor, act, object, date, confidence in its first line, got who, whom (acts.csv).',
    );
  });
});

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  beforeEach(async () => {
    record = await openEmpty(engine);
  });
  afterEach(() => record.close());

  test('nothing of a file with wrong rows goes in, unless they are to be skipped', async () => {
    const register = await openRegister();
    const file = readActsFile('acts.csv', `${HEAD}${GOOD}b,SEN,sings,kosovo,2008,high,a list,,\n`, register);
    await expect(appendActs(record, 'mine', file)).rejects.toThrow(
      /1 row is wrong, .*\n {2}acts\.csv:3: Expected one of/,
    );
    expect(await entryAt(record, null)).toBe(0);
    expect(await appendActs(record, 'mine', file, { skipWrong: true })).toEqual({ added: 1, known: 0, gone: 0 });
  });

  test('imported again, only what changed is added, and what is gone counts no longer', async () => {
    const first = makeActsFile([
      'a: nauru recognise taiwan 1980',
      'b: chad recognise taiwan 1962',
      'c: cuba recognise taiwan 1950',
    ]);
    expect(await appendActs(record, 'mine', first)).toEqual({ added: 3, known: 0, gone: 0 });
    expect(await appendActs(record, 'mine', first)).toEqual({ added: 0, known: 3, gone: 0 });
    expect(await entryAt(record, null)).toBe(1);
    const second = makeActsFile(['a: nauru recognise taiwan 1980', 'b: chad recognise taiwan 1963']);
    expect(await appendActs(record, 'mine', second)).toEqual({ added: 1, known: 1, gone: 1 });
    const rows = await recognition(record, { object: 'taiwan', asOf: '1970' }, knownBy(await entryAt(record, null)));
    expect(rows.map(({ actor, since }) => [actor, since])).toEqual([['chad', ['1963']]]);
    const before = await recognition(record, { object: 'taiwan', asOf: '1970' }, knownBy(1));
    expect(before.map(({ actor, since }) => [actor, since])).toEqual([
      ['chad', ['1962']],
      ['cuba', ['1950']],
    ]);
    expect(await appendActs(record, 'mine', first)).toEqual({ added: 2, known: 1, gone: 0 });
  });
});

test('PGlite knows how much its tables hold once a record has grown', async () => {
  const record = await openEmpty(engines.find(({ name }) => name === 'pglite')!);
  const known = async (): Promise<number> => {
    const { rows } = await sql<{ rows: number }>`
      select reltuples::integer as rows from pg_class where oid = 'acts'::regclass`.execute(record.db);
    return rows[0]!.rows;
  };
  try {
    const lines = Array.from({ length: 1500 }, (_, row) => `r${row}: state-${row} recognise kosovo 2008`);
    await appendActs(record, 'few', makeActsFile(lines.slice(0, 5)));
    expect(await known()).toBeLessThanOrEqual(0);
    await appendActs(record, 'many', makeActsFile(lines));
    expect(await known()).toBe(1500);
  } finally {
    await record.close();
  }
});
