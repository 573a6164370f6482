import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  COUNT_RULES,
  countRecognition,
  entryAt,
  explainTotal,
  knownBy,
  type Perspective,
  publishedTotals,
  type RecognitionRow,
  recognition,
} from '../../src/answers/index.ts';
import { appendActs, type OpenRecord, readActsFile } from '../../src/record/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { engines, openEmpty } from './engines.ts';

describe.each(engines)('the acts of the register on $name', (engine) => {
  let record: OpenRecord;
  let register: Register;
  let everything: Perspective;
  beforeAll(async () => {
    record = await openEmpty(engine);
    register = await openRegister();
    const file = readActsFile('register/acts.csv', readFileSync('register/acts.csv', 'utf8'), register);
    expect(file.wrong).toEqual([]);
    await appendActs(record, 'register', file);
    everything = knownBy(await entryAt(record, null));
  });
  afterAll(() => record.close());

  const isMember = (actor: string): boolean => register.entities.get(actor)?.un === 'member';

  async function stateOf(actor: string, object: string, asOf: string): Promise<string> {
    const rows = await recognition(record, { object, asOf }, everything);
    return rows.find((row) => row.actor === actor)?.state ?? 'no-word';
  }

  async function counts(object: string, asOf: string): Promise<number[]> {
    const rows = (await recognition(record, { object, asOf }, everything)).filter(({ actor }) => isMember(actor));
    return COUNT_RULES.map((rule) => countRecognition(rows, rule).counted.length);
  }

  test.each([
    ['vanuatu', 'abkhazia', '2011-05-22', 'no-word'],
    ['vanuatu', 'abkhazia', '2011-05', 'unclear'],
    ['vanuatu', 'abkhazia', '2013', 'recognised'],
    ['vanuatu', 'abkhazia', '2019', 'unclear'],
    ['vanuatu', 'abkhazia', '2022', 'withdrawn'],
    ['nauru', 'taiwan', '1990', 'recognised'],
    ['nauru', 'taiwan', '2003', 'withdrawn'],
    ['nauru', 'taiwan', '2010', 'recognised'],
    ['nauru', 'taiwan', '2024-01-14', 'recognised'],
    ['nauru', 'taiwan', '2024-01-15', 'withdrawn'],
    ['liberia', 'taiwan', '1960', 'recognised'],
    ['liberia', 'taiwan', '1980', 'withdrawn'],
    ['liberia', 'taiwan', '1990', 'recognised'],
    ['liberia', 'taiwan', '1995', 'withdrawn'],
    ['liberia', 'taiwan', '2000', 'recognised'],
    ['liberia', 'taiwan', '2004', 'withdrawn'],
    ['liberia', 'taiwan', '1997', 'unclear'],
    ['malawi', 'western-sahara', '2010', 'disputed'],
    ['malawi', 'western-sahara', '2015', 'recognised'],
    ['malawi', 'western-sahara', '2018', 'withdrawn'],
    ['ghana', 'western-sahara', '2005', 'frozen'],
    ['ghana', 'western-sahara', '2015', 'recognised'],
    ['liberia', 'kosovo', '2019', 'recognised'],
    ['papua-new-guinea', 'kosovo', '2020', 'disputed'],
    ['suriname', 'kosovo', '2017-10-26', 'recognised'],
    ['suriname', 'kosovo', '2017-10-27', 'withdrawn'],
    ['serbia', 'kosovo', '2026-11', 'not-recognised'],
    ['nauru', 'south-ossetia', '2010', 'recognised'],
    ['russia', 'south-ossetia', '2008-03-05', 'no-word'],
    ['russia', 'south-ossetia', '2008-09', 'recognised'],
  ])('%s, %s, as of %s: %s', async (actor, object, asOf, state) => {
    expect(await stateOf(actor, object, asOf)).toBe(state);
  });

  test.each([
    ['kosovo', '2026-11-30', [119, 108, 94]],
    ['western-sahara', '2026-11-30', [82, 47, 35]],
    ['taiwan', '2026-11-30', [89, 11, 11]],
    ['abkhazia', '2026-11-30', [7, 5, 5]],
    ['south-ossetia', '2026-11-30', [6, 5, 5]],
    ['palestine', '2026-11-30', [157, 157, 157]],
  ])('members of the United Nations that recognise %s, as of %s, by each rule: %j', async (object, asOf, expected) => {
    expect(await counts(object, asOf)).toEqual(expected);
  });

  test("Kosovo's three published totals come out, with the rows that explain the difference", async () => {
    const explained = await Promise.all(
      publishedTotals().map(async (total) => {
        const rows = await recognition(record, { object: total.object, asOf: total.asOf }, everything);
        return explainTotal(total, rows, isMember);
      }),
    );
    expect(explained.map(({ total, counted, unexplained }) => [total, counted.length, unexplained])).toEqual([
      [121, 121, 0],
      [110, 110, 0],
      [84, 90, 4],
    ]);
    const [, wikipedia, serbia] = explained;
    expect(wikipedia!.undisputed).toHaveLength(11);
    expect(serbia!.disputed).toHaveLength(14);
    expect(serbia!.reaffirmed).toEqual(['guinea-bissau', 'liberia']);
  });

  test('every row of an answer has its acts, and every act its source', async () => {
    const rows: RecognitionRow[] = await recognition(record, { object: 'kosovo', asOf: '2026-11-30' }, everything);
    expect(rows.length).toBeGreaterThan(100);
    for (const { acts } of rows)
      for (const { citations } of acts) {
        expect(citations).toHaveLength(1);
        expect(citations[0]).toMatchObject({ dataset: 'register', sourceRef: expect.stringMatching(/./) });
      }
  });

  test('nothing was known before the first entry', async () => {
    expect(await recognition(record, { object: 'kosovo', asOf: '2026-11-30' }, knownBy(0))).toEqual([]);
  });
});
