import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { citedActs, entryAt, findSources, knownBy, type Perspective, recognition } from '../../src/answers/index.ts';
import { appendReadings, appendRetraction, type OpenRecord, readingOf } from '../../src/record/index.ts';
import { openRegister } from '../../src/register/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeTelling } from './make-telling.ts';

const RECOGNISED = { holder: 'senegal', act: 'recognise', object: 'kosovo', date: '2008-02-19' } as const;
const reuters = makeTelling({
  text: 'Senegal recognised Kosovo, Reuters.',
  outlet: 'Reuters',
  published: '2008-02-19',
  tellings: [RECOGNISED],
});
const lantern = makeTelling({
  text: 'Senegal recognised Kosovo, Lantern.',
  outlet: 'The Lantern',
  published: '2008-02-20',
  tellings: [RECOGNISED],
});

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  beforeEach(async () => {
    record = await openEmpty(engine);
  });
  afterEach(() => record.close());

  const now = async (): Promise<Perspective> => knownBy(await entryAt(record, null));
  const stateOf = async (perspective: Perspective): Promise<string | undefined> =>
    (await recognition(record, { object: 'kosovo', asOf: '2010' }, perspective))[0]?.state;

  test('the same act told by many stories is one act with many witnesses', async () => {
    expect(await appendReadings(record, [reuters, lantern])).toEqual(['new', 'new']);
    const acts = await citedActs(record, { objects: ['kosovo'] }, await now());
    expect(acts).toHaveLength(1);
    expect(acts[0]!.citations).toMatchObject([
      { outlet: 'Reuters', words: 'Senegal recognised Kosovo, Reuters.', start: 0, end: 35 },
      { outlet: 'The Lantern' },
    ]);
  });

  test('reading the same story again adds nothing', async () => {
    await appendReadings(record, [reuters]);
    const before = await now();
    expect(await appendReadings(record, [reuters, reuters])).toEqual(['known', 'known']);
    expect(await now()).toEqual(before);
  });

  test('a reading by a later version counts in place of the earlier, which stays to be asked', async () => {
    const anew = makeTelling({
      text: 'Senegal recognised Kosovo, Reuters.',
      outlet: 'Reuters',
      published: '2008-02-19',
      version: '1.1.0',
      tellings: [],
    });
    await appendReadings(record, [reuters]);
    const before = await now();
    expect(await appendReadings(record, [anew])).toEqual(['read-anew']);
    expect(await stateOf(before)).toBe('recognised');
    expect(await stateOf(await now())).toBeUndefined();
    expect(await appendReadings(record, [reuters])).toEqual(['known']);
  });

  test('what a retracted article tells counts no longer; what others tell does', async () => {
    await appendReadings(record, [reuters, lantern]);
    await appendRetraction(record, reuters.reading.article.id, 'a hoax');
    expect((await citedActs(record, {}, await now())).map(({ citations }) => citations.length)).toEqual([1]);
    await appendRetraction(record, lantern.reading.article.id, 'a hoax too');
    expect(await stateOf(await now())).toBeUndefined();
    await expect(appendRetraction(record, lantern.reading.article.id, 'again')).rejects.toThrow(
      'retracted before: a hoax too',
    );
    await expect(appendRetraction(record, 'sha256:none', 'no such')).rejects.toThrow('got "sha256:none"');
  });

  test('an act that ended and is told again lives again, and the time between stays', async () => {
    await appendReadings(record, [reuters]);
    await appendRetraction(record, reuters.reading.article.id, 'a hoax');
    const between = await now();
    await appendReadings(record, [lantern]);
    expect(await stateOf(await now())).toBe('recognised');
    expect(await stateOf(between)).toBeUndefined();
  });

  test('by whose word: an outlet, a government that speaks, or both', async () => {
    const claim = makeTelling({
      text: 'Serbia said that Senegal had withdrawn it.',
      outlet: 'Reuters',
      published: '2009-01-01',
      tellings: [
        { holder: 'senegal', act: 'withdraw-recognition', object: 'kosovo', date: '2008-12', voice: 'serbia' },
      ],
    });
    await appendReadings(record, [reuters, claim]);
    const register = await openRegister();
    const by = async (...names: string[]): Promise<string | undefined> =>
      stateOf({
        ...(await now()),
        accordingTo: (await Promise.all(names.map((name) => findSources(record, register, name)))).flat(),
      });
    expect(await by('Reuters')).toBe('recognised');
    expect(await by('Serbia')).toBe('withdrawn');
    expect(await by('reuters', 'Serbia')).toBe('disputed');
    expect(await stateOf(await now())).toBe('disputed');
    await expect(by('Reutrs')).rejects.toThrow('got "Reutrs". Nearest: Reuters');
  });

  test('what was published by a day', async () => {
    await appendReadings(record, [lantern]);
    expect(await stateOf({ ...(await now()), publishedBy: '2008-02-19' })).toBeUndefined();
    expect(await stateOf({ ...(await now()), publishedBy: '2008-02-20' })).toBe('recognised');
  });

  test('a story comes back as it was read, whatever characters it holds', async () => {
    const odd = makeTelling({
      text: 'NUL \0, half \ud800 a pair, \u{1f600} and “quotes” \\ \n',
      outlet: null,
      published: null,
      tellings: [RECOGNISED],
    });
    await appendReadings(record, [odd]);
    const { id } = await record.db.selectFrom('readings').select('id').executeTakeFirstOrThrow();
    expect(await readingOf(record.db, id)).toEqual(odd.reading);
    const { original } = await record.db.selectFrom('articles').select('original').executeTakeFirstOrThrow();
    expect(Buffer.from(original as unknown as Uint8Array)).toEqual(Buffer.from(odd.bytes));
  });

  test('entries are numbered without gaps and their times never go back', async () => {
    await appendReadings(record, [reuters], { now: new Date('2026-11-30T12:00:00Z') });
    await appendReadings(record, [lantern], { now: new Date('2026-11-29T12:00:00Z') });
    const entries = await record.db.selectFrom('entries').selectAll().orderBy('seq').execute();
    expect(entries.map(({ seq, recorded_at }) => [seq, recorded_at])).toEqual([
      [1, '2026-11-30T12:00:00.000Z'],
      [2, '2026-11-30T12:00:00.000Z'],
    ]);
    expect(await entryAt(record, '2026-11-29')).toBe(0);
    expect(await entryAt(record, '2026-11-30')).toBe(2);
    expect(await entryAt(record, '2026-11-30T11:59Z')).toBe(0);
    expect(await entryAt(record, '2026-11')).toBe(2);
    expect(await entryAt(record, '2026')).toBe(2);
    expect(await entryAt(record, '#1')).toBe(1);
    await expect(entryAt(record, '#3')).rejects.toThrow('0 to 2, got 3');
    await expect(entryAt(record, 'noon')).rejects.toThrow('got "noon"');
  });

  test('two writers at once: every entry has its own number', async () => {
    const stories = Array.from({ length: 12 }, (_, at) =>
      makeTelling({ text: `Story ${at}.`, outlet: 'Reuters', published: '2008', tellings: [RECOGNISED] }),
    );
    await Promise.all(stories.map((story) => appendReadings(record, [story])));
    const entries = await record.db.selectFrom('entries').select('seq').orderBy('seq').execute();
    expect(entries.map(({ seq }) => seq)).toEqual(stories.map((_, at) => at + 1));
    expect((await citedActs(record, {}, await now())).map(({ citations }) => citations.length)).toEqual([12]);
  });
});
