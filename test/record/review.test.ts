import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { citedActs, entryAt, knownBy, lastReview, type Perspective, unreviewed } from '../../src/answers/index.ts';
import { openQueue } from '../../src/cli/review-queue.ts';
import { ReaderError } from '../../src/errors.ts';
import type { Reading } from '../../src/reading.ts';
import {
  appendReadings,
  appendRetraction,
  appendReview,
  type OpenRecord,
  type Review,
  type Verdict,
} from '../../src/record/index.ts';
import { openRegister } from '../../src/register/index.ts';
import { sampleEntity, sampleFact, samplePosition, sampleReading } from '../cli/sample-reading.ts';
import { engines, openEmpty } from './engines.ts';

const TEXT = 'Tessaly recognised Oriel, a diplomat said. Kenya will follow. Oriel has 70,000 people.';

/** Three positions, a statement and a fact, as version V of a reader finds them. */
function read(version: string, change: Partial<Reading> = {}): Reading {
  const reading = sampleReading(
    TEXT,
    [{ source: 'a diplomat', cue: 'said', content: 'Tessaly recognised Oriel', speaker: 'diplomat' }],
    { headline: 'Oriel', outlet: 'Coastal Wire', published: '2031-03-05' },
  );
  const state = (id: string, name: string) => sampleEntity({ id, name, kind: 'state' });
  return {
    ...reading,
    reader: { ...reading.reader, version },
    entities: [
      state('tessaly', 'Tessaly'),
      state('oriel', 'Oriel'),
      state('kenya', 'Kenya'),
      sampleEntity({ id: 'diplomat', name: 'diplomat', named: false }),
    ],
    positions: [
      samplePosition({ evidence: at('Tessaly recognised Oriel'), statement: 's1', score: 0.6 }),
      samplePosition({ id: 'p2', holder: 'kenya', modality: 'intended', evidence: at('Kenya will follow') }),
    ],
    facts: [sampleFact({ evidence: at('Oriel has 70,000 people'), score: 0.5 })],
    ...change,
  };
}

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** Reviews that cannot be, each with what is said of it. */
const REFUSED: readonly [Verdict, Partial<Review>, string][] = [
  ['corrected', { correction: { act: 'applaud' } }, 'Expected one of recognise, '],
  ['corrected', { correction: { date: 'yesterday' } }, 'Expected a date by EDTF'],
  ['corrected', { correction: { holder: ' ' } }, 'Expected a name as the holder'],
  ['corrected', {}, 'Expected what is to be set right of p1, got nothing.'],
  ['corrected', { correction: { speaker: 'kenya' } }, 'Expected a part of a position'],
  ['corrected', { kind: 'statement', item: 's1', correction: { content: [1] as never } }, 'Expected stretches of'],
  ['corrected', { correction: { end: 4000 } }, 'Expected a span within the article, 0 to '],
  ['accepted', { correction: { act: 'recognise' } }, 'Expected no correction'],
  ['accepted', { item: 'p9' }, 'Expected a position of the reading, got "p9".'],
  ['accepted', { reviewer: ' ' }, 'Expected the name of the reviewer'],
];

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  beforeEach(async () => {
    record = await openEmpty(engine);
    await add(read('1'));
  });
  afterEach(() => record.close());

  async function add(reading: Reading): Promise<void> {
    await appendReadings(record, [{ name: 'oriel.txt', bytes: new TextEncoder().encode(TEXT), reading }]);
  }

  async function readingId(version: string): Promise<string> {
    const row = await record.db
      .selectFrom('readings')
      .select('id')
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  async function review(verdict: Verdict, rest: Partial<Review> & { version?: string } = {}): Promise<number> {
    const { version = '1', ...given } = rest;
    const reading = await readingId(version);
    await appendReview(record, { reading, kind: 'position', item: 'p1', verdict, reviewer: 'Ana', ...given });
    return entryAt(record, null);
  }

  /** What counts, an act a line: `tessaly recognise oriel XXXX firm [accepted by Ana]`. */
  async function told(from: Partial<Perspective> = {}): Promise<string[]> {
    const acts = await citedActs(record, {}, { ...knownBy(await entryAt(record, null)), ...from });
    return acts.flatMap(({ actor, act, object, date, polarity, modality, firm, citations }) =>
      citations.map((citation) => {
        const found = 'review' in citation && citation.review;
        const parts = [actor, act, object, date, polarity, modality, firm ? null : 'claimed'];
        const sign = parts.filter((part) => part !== null && part !== 'affirmed' && part !== 'actual').join(' ');
        return found ? `${sign} [${found.verdict} by ${found.reviewer}]` : sign;
      }),
    );
  }

  async function waiting(about: string | null = null, minScore = 0): Promise<string[]> {
    const from = { knownAt: await entryAt(record, null), minScore };
    return (await unreviewed(record, { about, limit: 50, after: null }, from)).map(({ item }) => item);
  }

  const P1 = 'tessaly recognise oriel claimed';
  const P2 = 'kenya recognise oriel intended';

  test('what is accepted counts as before, with the name of who accepted it, and under --reviewed alone', async () => {
    expect((await told()).sort()).toEqual([P2, P1]);
    expect(await told({ reviewed: true })).toEqual([]);
    await review('accepted');
    expect((await told()).sort()).toEqual([P2, `${P1} [accepted by Ana]`]);
    expect(await told({ reviewed: true })).toEqual([`${P1} [accepted by Ana]`]);
  });

  test('what is rejected ends, and counted before', async () => {
    const before = await entryAt(record, null);
    await review('rejected', { reason: 'a rumour' });
    expect(await told()).toEqual([P2]);
    expect((await told({ knownAt: before })).sort()).toEqual([P2, P1]);
    const ends = await record.db.selectFrom('act_ends').selectAll().execute();
    expect(ends.map(({ seq }) => seq)).toEqual([before + 1]);
  });

  test.each([
    ['holder', { holder: 'kenya' }, 'kenya recognise oriel claimed'],
    ['act', { act: 'refuse-recognition' }, 'tessaly refuse-recognition oriel claimed'],
    ['object', { object: 'kosovo' }, 'tessaly recognise kosovo claimed'],
    ['date', { date: '2031-02' }, 'tessaly recognise oriel 2031-02 claimed'],
    ['polarity', { polarity: 'denied' as const }, 'tessaly recognise oriel denied claimed'],
    ['modality', { modality: 'hypothetical' as const }, 'tessaly recognise oriel hypothetical claimed'],
  ])('a corrected %s is told as it was set right', async (_, correction, sign) => {
    await review('corrected', { correction });
    expect((await told({ reviewed: true })).sort()).toEqual([`${sign} [corrected by Ana]`]);
    expect((await told()).length).toBe(2);
  });

  test('a corrected span brings its words, where one end alone is moved too', async () => {
    await review('corrected', { correction: { start: TEXT.indexOf('recognised') } });
    const acts = await citedActs(record, { actors: ['tessaly'] }, knownBy(await entryAt(record, null)));
    expect(acts[0]?.citations[0]).toMatchObject({ start: 8, end: 24, words: 'recognised Oriel' });
  });

  test('nobody covers up unseen what another found meanwhile', async () => {
    await review('rejected', { knownAt: 1, reviewer: 'Ben', reason: 'not so' });
    await expect(review('accepted', { knownAt: 1 })).rejects.toMatchObject({
      code: 'reviewed-meanwhile',
      message: expect.stringContaining('Ben has rejected it (entry 2), since: not so.'),
    });
    await review('accepted', { knownAt: 2 });
    // One's own review is nobody else's; nor does what is taken back cover anything up.
    await review('rejected', { knownAt: 1 });
    await review('undone', { knownAt: 0 });
    expect(await lastReview(record, 'Ana')).toMatchObject({ item: 'p1', verdict: 'accepted' });
    await review('undone');
    expect(await lastReview(record, 'Ana')).toBeNull();
    expect(await lastReview(record, 'Ben')).toMatchObject({ item: 'p1', verdict: 'rejected' });
  });

  test('at a terminal the reviewer is told what another found meanwhile, and then has the last word', async () => {
    const queue = await openQueue(record, await openRegister(), {
      reviewer: 'Ana',
      about: null,
      minScore: 0,
      limit: 1,
    });
    const shown = (await queue.next())!;
    await appendReview(record, {
      reading: shown.readingId,
      kind: shown.kind,
      item: shown.item,
      verdict: 'rejected',
      reviewer: 'Ben',
    });
    await expect(queue.keep(shown, { verdict: 'accepted' })).rejects.toThrow('Ben has rejected it');
    await queue.keep(shown, { verdict: 'accepted' });
    await queue.close();
    expect(await lastReview(record, 'Ana')).toMatchObject({ item: shown.item, verdict: 'accepted' });
  });

  test('undoing takes back one review after the other, and the record knows each step', async () => {
    const steps = [
      await review('accepted'),
      await review('corrected', { correction: { date: '2031' } }),
      await review('rejected'),
      await review('undone'),
      await review('undone'),
      await review('undone'),
    ];
    const seen = [];
    for (const knownAt of steps) seen.push((await told({ knownAt })).filter((sign) => sign !== P2));
    const corrected = ['tessaly recognise oriel 2031 claimed [corrected by Ana]'];
    expect(seen).toEqual([[`${P1} [accepted by Ana]`], corrected, [], corrected, [`${P1} [accepted by Ana]`], [P1]]);
    await expect(review('undone')).rejects.toThrow('Expected a review of p1 by Ana to undo, got none.');
  });

  test('of several reviewers the last holds, and nobody takes back what another found', async () => {
    await review('accepted');
    await review('rejected', { reviewer: 'Ben' });
    expect(await told()).toEqual([P2]);
    await review('undone');
    expect(await told()).toEqual([P2]);
    await expect(review('undone')).rejects.toBeInstanceOf(ReaderError);
    await review('undone', { reviewer: 'Ben' });
    expect((await told()).sort()).toEqual([P2, P1]);
    await review('accepted', { reviewer: 'Ben' });
    await review('rejected');
    await review('undone');
    expect((await told({ reviewed: true })).sort()).toEqual([`${P1} [accepted by Ben]`]);
  });

  test('accepting a correction by another tells what was read, and undoing it what was set right', async () => {
    await review('corrected', { correction: { date: '2031' } });
    await review('accepted', { reviewer: 'Ben' });
    expect((await told()).sort()).toEqual([P2, `${P1} [accepted by Ben]`]);
    await review('undone', { reviewer: 'Ben' });
    expect((await told()).sort()).toEqual([P2, 'tessaly recognise oriel 2031 claimed [corrected by Ana]']);
  });

  test.each<[string, Verdict, Review['correction'], string[]]>([
    ['accepted', 'accepted', undefined, [P2, `${P1} [accepted by Ana]`]],
    ['rejected', 'rejected', undefined, [P2]],
    ['corrected', 'corrected', { date: '2031' }, [P2, 'tessaly recognise oriel 2031 claimed [corrected by Ana]']],
  ])('what was %s stays so when the article is read anew', async (_, verdict, correction, expected) => {
    await review(verdict, correction === undefined ? {} : { correction });
    await add(read('2'));
    expect((await told()).sort()).toEqual(expected);
    expect(await waiting()).toEqual(['p2', 's1', 'f1']);
    await review('undone', { version: '2' });
    expect((await told()).sort()).toEqual([P2, P1]);
    expect(await waiting()).toEqual(['p1', 'p2', 's1', 'f1']);
  });

  test('what was accepted counts though a later reader finds it no more, until it is taken back', async () => {
    await review('accepted');
    await add(read('2', { positions: read('2').positions.slice(1) }));
    expect((await told()).sort()).toEqual([P2, `${P1} [accepted by Ana]`]);
    await review('undone');
    expect(await told()).toEqual([P2]);
  });

  test('a review of an older reading brings back nothing that the newest does not tell', async () => {
    await add(read('2', { positions: [] }));
    await review('rejected');
    await review('undone');
    expect(await told()).toEqual([]);
  });

  test('a statement whose speaker was set right gives its positions that voice, in later readings too', async () => {
    await review('corrected', { kind: 'statement', item: 's1', correction: { speaker: 'tessaly' } });
    expect((await told()).sort()).toEqual([P2, 'tessaly recognise oriel']);
    await add(read('2'));
    const [act] = await citedActs(record, { actors: ['tessaly'] }, knownBy(await entryAt(record, null)));
    expect(act?.citations[0]).toMatchObject({ speaker: 'Tessaly', reader: 'demarche 2' });
    await review('undone', { kind: 'statement', item: 's1', version: '2' });
    expect((await told()).sort()).toEqual([P2, P1]);
  });

  test('a fact is reviewed, and keeps what was set right with its words', async () => {
    const correction = { value: '71,000', asOf: '2031', end: at('70,000').end };
    await review('corrected', { kind: 'fact', item: 'f1', correction });
    const [row] = await record.db.selectFrom('reviews').selectAll().execute();
    expect(JSON.parse(row!.correction!)).toEqual({ ...correction, start: 62, words: 'Oriel has 70,000' });
    expect(await waiting()).toEqual(['p1', 'p2', 's1']);
  });

  test('what cannot be is refused, and nothing is appended', async () => {
    const before = await entryAt(record, null);
    for (const [verdict, rest, message] of REFUSED) await expect(review(verdict, rest)).rejects.toThrow(message);
    expect(await entryAt(record, null)).toBe(before);
  });
  test('of a retracted article nothing waits, and no review or reading makes it count', async () => {
    await review('rejected');
    const article = read('1').article.id;
    await appendRetraction(record, article, 'made up');
    await review('undone');
    await add(read('2'));
    await review('accepted', { version: '2' });
    expect([await told(), await waiting()]).toEqual([[], []]);
  });

  test('the least sure wait first within positions, statements and facts; a name and a score narrow them', async () => {
    expect(await waiting()).toEqual(['p1', 'p2', 's1', 'f1']);
    expect(await waiting('kenya')).toEqual(['p2']);
    expect(await waiting('tessaly')).toEqual(['p1']);
    expect(await waiting(null, 0.7)).toEqual(['p2', 's1']);
    for (const [kind, item] of [
      ['position', 'p1'],
      ['statement', 's1'],
      ['fact', 'f1'],
    ] as const)
      await review('accepted', { kind, item });
    expect(await waiting()).toEqual(['p2']);
  });

  test('pages follow each other without a gap or a double', async () => {
    const from = { knownAt: await entryAt(record, null), minScore: 0 };
    const seen: string[] = [];
    for (let after = null; ; ) {
      const [next] = await unreviewed(record, { about: null, limit: 1, after }, from);
      if (!next) break;
      seen.push(next.item);
      after = next.place as never;
    }
    expect(seen).toEqual(['p1', 'p2', 's1', 'f1']);
  });
});
