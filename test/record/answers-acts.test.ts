import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  changes,
  knownBy,
  type PositionQuestion,
  type PrecedentQuestion,
  positions,
  precedents,
  type TimelineQuestion,
  timeline,
} from '../../src/answers/index.ts';
import { appendReadings, appendRetraction, appendReview, type OpenRecord } from '../../src/record/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeStory, type StoryLines } from './make-reading.ts';

const WHO = {
  georgia: { name: 'Georgia', kind: 'state' },
  russia: { name: 'Russia', kind: 'state' },
  kosovo: 'Kosovo',
  'south-ossetia': 'South Ossetia',
} satisfies StoryLines['who'];

const stories = [
  {
    text: 'Georgia claims South Ossetia. South Ossetia said Kosovo leads the way to recognition of South Ossetia.',
    outlet: 'Reuters',
    published: '2006-11-12',
    who: WHO,
    statements: [{ speaker: 'south-ossetia', words: 'Kosovo leads the way to recognition of South Ossetia' }],
    positions: [
      { holder: 'georgia', act: 'claim-sovereignty', object: 'south-ossetia', words: 'Georgia claims South Ossetia' },
      {
        ...{ holder: 'south-ossetia', act: 'invoke-precedent', object: 'kosovo', statement: 's1' },
        words: 'Kosovo leads the way',
      },
      {
        ...{ holder: 'south-ossetia', act: 'request-recognition', object: 'south-ossetia', statement: 's1' },
        words: 'recognition of South Ossetia',
      },
    ],
  },
  {
    text: 'Russia recognised South Ossetia. Georgia claims South Ossetia still. Russia said Kosovo was no precedent.',
    outlet: 'TASS',
    published: '2008-08-26',
    who: WHO,
    statements: [{ speaker: 'russia', words: 'Kosovo was no precedent' }],
    positions: [
      {
        ...{ holder: 'russia', act: 'recognise', object: 'south-ossetia', date: '2008-08-26' },
        words: 'Russia recognised South Ossetia',
      },
      {
        ...{ holder: 'georgia', act: 'claim-sovereignty', object: 'south-ossetia' },
        words: 'Georgia claims South Ossetia still',
      },
      {
        ...{ holder: 'russia', act: 'deny-precedent', object: 'kosovo', statement: 's1' },
        words: 'Kosovo was no precedent',
      },
    ],
  },
] satisfies StoryLines[];

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openEmpty(engine);
    await appendReadings(record, stories.map(makeStory));
  });
  afterAll(() => record.close());

  test.each<[string, PositionQuestion, string[]]>([
    [
      'on a dispute, the latest words first',
      { object: 'south-ossetia' },
      [
        'russia recognise 2008-08-26 current',
        'georgia claim-sovereignty 2008-08-26 current',
        'south-ossetia request-recognition 2006-11-12 current',
        'georgia claim-sovereignty 2006-11-12',
      ],
    ],
    ['by an actor', { actor: 'russia', limit: 1 }, ['russia deny-precedent 2008-08-26 current']],
    ['of an act', { object: 'south-ossetia', acts: ['recognise'] }, ['russia recognise 2008-08-26 current']],
    [
      'by one on another between days',
      { object: 'south-ossetia', actor: 'georgia', between: { earliest: '2006-01-01', latest: '2006-12-31' } },
      ['georgia claim-sovereignty 2006-11-12 current'],
    ],
  ])('positions %s', async (_, question, expected) => {
    const found = await positions(record, question, knownBy(2));
    expect(
      found.map(({ actor, act, latest, current }) => `${actor} ${act} ${latest}${current ? ' current' : ''}`).sort(),
    ).toEqual([...expected].sort());
    expect(found.map(({ current }) => current)).toEqual(
      found
        .map(({ current }) => current)
        .sort()
        .reverse(),
    );
  });

  test.each<[TimelineQuestion, string[]]>([
    [
      { about: 'kosovo' },
      [
        '2006-11-12 act: Kosovo leads the way',
        '2006-11-12 statement: Kosovo leads the way to recognition of South Ossetia',
        '2008-08-26 act: Kosovo was no precedent',
        '2008-08-26 statement: Kosovo was no precedent',
      ],
    ],
    [
      { about: 'russia', from: '2008', until: '2008' },
      [
        '2008-08-26 act: Kosovo was no precedent',
        '2008-08-26 act: Russia recognised South Ossetia',
        '2008-08-26 statement: Kosovo was no precedent',
      ],
    ],
    [{ about: 'russia', until: '2007' }, []],
    [{ about: 'kosovo', limit: 1 }, ['2008-08-26 statement: Kosovo was no precedent']],
  ])('timeline of %o', async (question, expected) => {
    const found = await timeline(record, question, knownBy(2));
    expect(found.map(({ latest, kind, words }) => `${latest} ${kind}: ${words}`).sort()).toEqual(expected);
  });

  test.each<[PrecedentQuestion, string[]]>([
    [{ case: 'kosovo' }, ['south-ossetia invokes kosovo for South Ossetia (act)', 'russia denies kosovo for ']],
    [{ by: 'russia' }, ['russia denies kosovo for ']],
    [{ case: 'georgia' }, []],
  ])('precedents of %o', async (question, expected) => {
    const found = await precedents(record, question, knownBy(2));
    const lines = found.map(
      (row) =>
        `${row.by} ${row.stance} ${row.case} for ${row.for.map(({ name, shownBy }) => `${name} (${shownBy})`).join(', ')}`,
    );
    expect(lines).toEqual(expected);
  });
});

describe.each(engines)('changes on $name', (engine) => {
  test('what comes, what ends and by what, and whose state is another', async () => {
    const record = await openEmpty(engine);
    const [first, second] = stories.map(makeStory);
    try {
      await appendReadings(record, [first!, second!]);
      const { id } = await record.db
        .selectFrom('readings')
        .select('id')
        .where('article', '=', second!.reading.article.id)
        .executeTakeFirstOrThrow();
      await appendReview(record, {
        ...{ reading: id, kind: 'position', item: 'p1', verdict: 'rejected' },
        ...{ reviewer: 'Nino', reason: 'not yet' },
      });
      await appendRetraction(record, first!.reading.article.id, 'made up');

      const state = { actor: 'russia', object: 'south-ossetia', before: 'no-word', after: 'recognised' };
      expect(await changes(record, { since: 1, until: 2 })).toMatchObject({
        since: 1,
        until: 2,
        acts: [{ act: 'claim-sovereignty' }, { act: 'deny-precedent' }, { act: 'recognise' }],
        ended: [],
        articles: [{ entry: 2, outlet: 'TASS', added: 'new' }],
        states: [state],
      });
      expect(await changes(record, { since: '#2', until: '#3' })).toMatchObject({
        acts: [],
        ended: [
          {
            act: 'recognise',
            citations: [{ words: 'Russia recognised South Ossetia' }],
            ending: { entry: 3, by: 'review', verdict: 'rejected', reviewer: 'Nino', reason: 'not yet' },
          },
        ],
        reviews: [{ entry: 3, item: 'p1', verdict: 'rejected' }],
        states: [{ ...state, before: 'recognised', after: 'no-word' }],
      });
      const retracted = await changes(record, { since: 3 });
      expect(retracted.until).toBe(4);
      expect(retracted.ended.map(({ act, ending }) => `${act} ${ending.by} ${ending.reason}`).sort()).toEqual([
        'claim-sovereignty retraction made up',
        'invoke-precedent retraction made up',
        'request-recognition retraction made up',
      ]);
      expect(retracted.retractions).toMatchObject([{ entry: 4, reason: 'made up' }]);
      expect(await changes(record, { since: 4 })).toMatchObject({ acts: [], ended: [], articles: [], states: [] });
      // Whoever asks only for Reuters does not see what TASS brought.
      const reuters = { ...knownBy(4), accordingTo: [{ outlet: 'Reuters' }] };
      expect((await changes(record, { since: 1, until: 2 }, reuters)).acts).toEqual([]);
    } finally {
      await record.close();
    }
  });

  test('a reading by a new reader ends what it does not tell again', async () => {
    const record = await openEmpty(engine);
    try {
      await appendReadings(record, [makeStory(stories[1]!)]);
      const anew = { ...stories[1]!, version: '2.0.0', positions: stories[1]!.positions.slice(1) };
      await appendReadings(record, [makeStory(anew)]);
      const found = await changes(record, { since: 1 });
      expect(found.acts).toEqual([]);
      expect(found.ended).toMatchObject([{ act: 'recognise', ending: { entry: 2, by: 'reading' } }]);
      expect(found.articles).toMatchObject([{ added: 'read-anew' }]);
    } finally {
      await record.close();
    }
  });
});
