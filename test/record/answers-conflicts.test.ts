import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Conflict, conflicts, dossier, knownBy, type Perspective } from '../../src/answers/index.ts';
import { appendReadings, appendReview, type OpenRecord } from '../../src/record/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeStory, type StoryLines } from './make-reading.ts';

const WHO = {
  georgia: { name: 'Georgia', kind: 'state' },
  russia: { name: 'Russia', kind: 'state' },
  kosovo: 'Kosovo',
  'south-ossetia': 'South Ossetia',
  vanuatu: { name: 'Vanuatu', kind: 'state' },
} satisfies StoryLines['who'];

const ofOssetia = { object: 'south-ossetia' } as const;

const stories = [
  {
    text:
      'Georgia claims South Ossetia. South Ossetia declared independence. South Ossetia held a vote. It invoked Kosovo. ' +
      'It has about 70,000 people. Its capital is Tskhinvali.',
    outlet: 'Reuters',
    published: '2008-03-05',
    who: WHO,
    positions: [
      { ...ofOssetia, holder: 'georgia', act: 'claim-sovereignty', words: 'Georgia claims South Ossetia' },
      {
        ...{ ...ofOssetia, holder: 'south-ossetia', act: 'declare-independence', date: '1991-12-21' },
        words: 'South Ossetia declared independence',
      },
      {
        ...{ ...ofOssetia, holder: 'south-ossetia', act: 'hold-vote', date: '2006-11-12' },
        words: 'South Ossetia held a vote',
      },
      { holder: 'south-ossetia', act: 'invoke-precedent', object: 'kosovo', words: 'It invoked Kosovo' },
    ],
    facts: [
      {
        ...{ about: 'south-ossetia', property: 'population', value: '70000', unit: 'people', qualifier: 'about' },
        words: 'about 70,000 people',
      },
      { about: 'south-ossetia', property: 'capital', value: 'Tskhinvali', words: 'Its capital is Tskhinvali' },
    ],
  },
  {
    text:
      'Georgia rejected the vote in South Ossetia. Russia denied that Kosovo is a precedent. 30,000 people live there. ' +
      'Vanuatu recognised South Ossetia. South Ossetia declared nothing.',
    outlet: 'TASS',
    published: '2008-05-01',
    who: WHO,
    positions: [
      {
        ...{ ...ofOssetia, holder: 'georgia', act: 'reject-vote' },
        words: 'Georgia rejected the vote in South Ossetia',
      },
      {
        ...{ holder: 'russia', act: 'deny-precedent', object: 'kosovo' },
        words: 'Russia denied that Kosovo is a precedent',
      },
      {
        ...{ ...ofOssetia, holder: 'vanuatu', act: 'recognise', date: '2008-04-30' },
        words: 'Vanuatu recognised South Ossetia',
      },
    ],
    facts: [
      {
        ...{ about: 'south-ossetia', property: 'population', value: '30000', unit: 'people' },
        words: '30,000 people live there',
      },
      // Told a second time in other words: no conflict.
      { about: 'south-ossetia', property: 'capital', value: 'Tskhinvali', words: 'there' },
    ],
  },
  {
    text: 'Georgia said Vanuatu had withdrawn it. Vanuatu did not recognise South Ossetia. 72,000 people.',
    outlet: 'Reuters',
    published: '2008-05-02',
    who: WHO,
    statements: [{ speaker: 'georgia', words: 'Vanuatu had withdrawn it' }],
    positions: [
      {
        ...{ ...ofOssetia, holder: 'vanuatu', act: 'withdraw-recognition', date: '2008-05-01', statement: 's1' },
        words: 'Vanuatu had withdrawn it',
      },
      {
        ...{ ...ofOssetia, holder: 'vanuatu', act: 'recognise', polarity: 'denied', date: '2008-04' },
        words: 'Vanuatu did not recognise South Ossetia',
      },
    ],
    facts: [
      {
        ...{ about: 'south-ossetia', property: 'population', value: '72000', unit: 'people' },
        words: '72,000 people',
      },
    ],
  },
] satisfies StoryLines[];

function lineOf({ kind, about, actor, what, sides }: Conflict): string {
  const told = sides.map(({ claim, holders }) => `${claim}${holders.length > 0 ? ` by ${holders.join(', ')}` : ''}`);
  return `${kind} of ${about}${actor === null ? '' : ` by ${actor}`}, ${what}: ${told.sort().join(' / ')}`;
}

const OF_OSSETIA = [
  'recognition of south-ossetia by vanuatu, recognise: recognised by vanuatu / withdrawn by vanuatu',
  'act of south-ossetia by vanuatu, recognise: affirmed by vanuatu / denied by vanuatu',
  'sovereignty of south-ossetia, claim-sovereignty: claim-sovereignty: georgia by georgia / declare-independence: south-ossetia by south-ossetia',
  'vote of south-ossetia, hold-vote: hold-vote by south-ossetia / reject-vote by georgia',
];
const OF_KOSOVO = 'precedent of kosovo, invoke-precedent: deny-precedent by russia / invoke-precedent by south-ossetia';
const POPULATION = 'fact of south-ossetia, population: 30000 people / 72000 people / about 70000 people';

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  const ask = async (about: string | null, perspective: Partial<Perspective> = {}): Promise<string[]> =>
    (await conflicts(record, { about }, { ...knownBy(3), ...perspective })).map(lineOf);

  beforeAll(async () => {
    record = await openEmpty(engine);
    await appendReadings(record, stories.map(makeStory));
  });
  afterAll(() => record.close());

  test.each<[string, string | null, Partial<Perspective>, string[]]>([
    ['of a territory', 'south-ossetia', {}, [...OF_OSSETIA, OF_KOSOVO, POPULATION]],
    ['of a case', 'kosovo', {}, [OF_KOSOVO]],
    ['in which somebody takes a side', 'georgia', {}, [OF_OSSETIA[2]!, OF_OSSETIA[3]!]],
    ['of all', null, {}, [...OF_OSSETIA, OF_KOSOVO, POPULATION]],
    ['of none', 'nauru', {}, []],
    ['before the second story came', 'south-ossetia', { knownAt: 1 }, [OF_OSSETIA[2]!]],
    ['of one outlet', 'kosovo', { accordingTo: [{ outlet: 'Reuters' }] }, []],
  ])('conflicts %s', async (_, about, perspective, expected) => {
    expect(await ask(about, perspective)).toEqual(expected);
  });

  test('each side leads to its words', async () => {
    const [vote] = (await conflicts(record, { about: 'georgia' }, knownBy(3))).slice(1);
    expect(vote!.sides.flatMap(({ citations }) => citations)).toMatchObject([
      { outlet: 'Reuters', words: 'South Ossetia held a vote' },
      { outlet: 'TASS', words: 'Georgia rejected the vote in South Ossetia' },
    ]);
  });

  test('as of a date nothing later is in conflict', async () => {
    const found = await conflicts(record, { about: 'south-ossetia', asOf: '2008-03-31' }, knownBy(3));
    expect(found.map(({ kind }) => kind)).toEqual(['sovereignty']);
  });

  test('a dossier brings all of it together', async () => {
    const found = await dossier(record, { about: 'south-ossetia' }, knownBy(3));
    expect(found.claims.map(({ actor, act, latest }) => `${actor} ${act} ${latest}`)).toEqual([
      'georgia reject-vote 2008-05-01',
      'georgia claim-sovereignty 2008-03-05',
      'south-ossetia hold-vote 2006-11-12',
      'south-ossetia declare-independence 1991-12-21',
    ]);
    expect(found.recognition.states).toEqual({ disputed: 1 });
    expect(found.recognition.latest.map(({ act }) => act)).toEqual(['withdraw-recognition', 'recognise', 'recognise']);
    expect(found.precedents.of).toEqual([]);
    expect(found.precedents.by.map(({ case: named, stance }) => `${stance} ${named}`)).toEqual(['invokes kosovo']);
    expect(found.facts.map(({ property, value, latest }) => `${property} ${value} ${latest}`)).toEqual([
      'population 72000 2008-05-02',
      'population 30000 2008-05-01',
      'population 70000 2008-03-05',
      'capital Tskhinvali 2008-05-01',
      'capital Tskhinvali 2008-03-05',
    ]);
    expect(found.conflicts.map(lineOf)).toEqual([...OF_OSSETIA, OF_KOSOVO, POPULATION]);
    expect(found.sources).toEqual({
      acts: 7,
      outlets: [
        { outlet: 'Reuters', witnesses: 5 },
        { outlet: 'TASS', witnesses: 2 },
      ],
      datasets: [],
    });
    const then = await dossier(record, { about: 'south-ossetia', asOf: '2007' }, knownBy(3));
    expect(then.claims.map(({ act }) => act)).toEqual(['hold-vote', 'declare-independence']);
    expect(then).toMatchObject({ asOf: '2007', recognition: { states: {}, latest: [] }, facts: [], conflicts: [] });
  });
});

describe.each(engines)('reviewed facts on $name', (engine) => {
  test('a fact that was rejected is told no more, one set right is told so, and of whom it is', async () => {
    const record = await openEmpty(engine);
    const values = async (about: string, knownAt: number): Promise<string[]> =>
      (await dossier(record, { about }, knownBy(knownAt))).facts.map(
        ({ property, value, asOf }) => `${property} ${value} ${asOf}`,
      );
    try {
      await appendReadings(record, [makeStory(stories[0]!)]);
      const { id } = await record.db.selectFrom('readings').select('id').executeTakeFirstOrThrow();
      const review = { reading: id, kind: 'fact', reviewer: 'Nino' } as const;
      await appendReview(record, { ...review, item: 'f2', verdict: 'rejected' });
      const correction = { about: 'georgia', value: '4 million', asOf: '2002' };
      await appendReview(record, { ...review, item: 'f1', verdict: 'corrected', correction });
      await appendReview(record, { ...review, item: 'f2', verdict: 'undone' });
      expect(await values('south-ossetia', 1)).toEqual(['population 70000 null', 'capital Tskhinvali null']);
      expect(await values('south-ossetia', 2)).toEqual(['population 70000 null']);
      expect(await values('south-ossetia', 3)).toEqual([]);
      expect(await values('georgia', 3)).toEqual(['population 4 million 2002']);
      expect(await values('south-ossetia', 4)).toEqual(['capital Tskhinvali null']);
    } finally {
      await record.close();
    }
  });
});
