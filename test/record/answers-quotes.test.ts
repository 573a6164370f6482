import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownBy, type Perspective, type Quote, type QuoteQuestion, quotes } from '../../src/answers/index.ts';
import { appendReadings, appendRetraction, appendReview, type OpenRecord } from '../../src/record/index.ts';
import { engines, openEmpty } from './engines.ts';
import { makeStory, type StoryLines } from './make-reading.ts';

const WHO = {
  georgia: { name: 'Georgia', kind: 'state' },
  minister: { name: 'Ekaterine', kind: 'person', speaksFor: 'georgia' },
  'south-ossetia': 'South Ossetia',
  kokoity: { name: 'Kokoity', kind: 'person' },
  diplomat: { name: 'diplomat in Tbilisi', kind: 'person', named: false },
} satisfies StoryLines['who'];

// “😀” is two units of UTF-16 and one character to a database.
const FIRST = {
  text: '😀 Ekaterine said South Ossetia is part of Georgia. Kokoity said “we are free”, adding “for ever”.',
  outlet: 'Reuters',
  published: '2008-03-05',
  who: WHO,
  statements: [
    { speaker: 'minister', onBehalfOf: 'georgia', kind: 'indirect', words: 'South Ossetia is part of Georgia' },
    { speaker: 'kokoity', words: ['we are free', 'for ever'], saidOn: '2008-03' },
  ],
} satisfies StoryLines;

const SECOND = {
  text: 'A diplomat in Tbilisi spoke of Georgia: it waits. Kokoity laughed: so do we.',
  outlet: 'TASS',
  published: '2009',
  who: WHO,
  statements: [
    { speaker: 'diplomat', words: 'Georgia: it waits', score: 0.5 },
    { speaker: 'kokoity', words: 'so do we' },
  ],
} satisfies StoryLines;

const UNDATED = {
  text: 'Kokoity: the undated word.',
  who: { kokoity: WHO.kokoity },
  statements: [{ speaker: 'kokoity', words: 'the undated word' }],
} satisfies StoryLines;

const stories = [FIRST, SECOND, UNDATED].map(makeStory);

describe.each(engines)('on $name', (engine) => {
  let record: OpenRecord;
  const ask = async (question: QuoteQuestion, perspective: Partial<Perspective> = {}): Promise<Quote[]> =>
    quotes(record, question, { ...knownBy(3), ...perspective });

  beforeAll(async () => {
    record = await openEmpty(engine);
    await appendReadings(record, stories);
  });
  afterAll(() => record.close());

  test.each<[string, QuoteQuestion, Partial<Perspective>, string[]]>([
    [
      'by a speaker, the undated first',
      { speaker: 'kokoity' },
      {},
      ['the undated word', 'we are free … for ever', 'so do we'],
    ],
    ['on behalf of somebody', { speaker: 'georgia' }, {}, ['South Ossetia is part of Georgia']],
    ['about somebody', { about: 'georgia' }, {}, ['South Ossetia is part of Georgia', 'Georgia: it waits']],
    ['by one about another', { speaker: 'georgia', about: 'south-ossetia' }, {}, ['South Ossetia is part of Georgia']],
    ['by one about nobody', { speaker: 'kokoity', about: 'georgia' }, {}, []],
    ['the last one said', { speaker: 'kokoity', limit: 1 }, {}, ['so do we']],
    ['from a year, or of no known day', { speaker: 'kokoity', from: '2009' }, {}, ['the undated word', 'so do we']],
    ['until a month', { speaker: 'kokoity', until: '2008-03' }, {}, ['the undated word', 'we are free … for ever']],
    ['of an outlet', { speaker: 'kokoity' }, { accordingTo: [{ outlet: 'TASS' }] }, ['so do we']],
    ['of a voice', { about: 'georgia' }, { accordingTo: [{ voice: 'georgia' }] }, ['South Ossetia is part of Georgia']],
    ['of a dataset there are none', { about: 'georgia' }, { accordingTo: [{ dataset: 'register' }] }, []],
    ['published by a day', { about: 'georgia' }, { publishedBy: '2008-12-31' }, ['South Ossetia is part of Georgia']],
    ['read with a score', { about: 'georgia' }, { minScore: 0.9 }, ['South Ossetia is part of Georgia']],
    ['reviewed', { about: 'georgia' }, { reviewed: true }, []],
    ['known before the second came', { about: 'georgia' }, { knownAt: 1 }, ['South Ossetia is part of Georgia']],
    ['of the one recorded last', { about: 'georgia', lastRecorded: 1 }, {}, ['Georgia: it waits']],
  ])('%s', async (_, question, perspective, words) => {
    expect((await ask(question, perspective)).map((quote) => quote.words)).toEqual(words);
  });

  test('a quote leads to its characters and names who speaks for whom', async () => {
    const [quote] = await ask({ speaker: 'georgia' });
    expect(quote).toEqual({
      article: stories[0]!.reading.article.id,
      headline: '😀 Ekaterine said South Ossetia is part of Georgia',
      outlet: 'Reuters',
      published: '2008-03-05',
      url: null,
      start: 18,
      end: 50,
      words: 'South Ossetia is part of Georgia',
      speaker: 'Ekaterine',
      onBehalfOf: 'Georgia',
      reader: 'demarche 1.0.0',
      score: 1,
      review: null,
      reading: expect.stringMatching(/^sha256:/),
      statement: 's1',
      kind: 'indirect',
      type: 'communication',
      polarity: 'affirmed',
      speakerKey: 'minister',
      onBehalfOfKey: 'georgia',
      saidOn: null,
      earliest: '2008-03-05',
      latest: '2008-03-05',
      spans: [[18, 50]],
    });
    expect(stories[0]!.reading.article.text.slice(quote!.start, quote!.end)).toBe(quote!.words);
  });
});

describe.each(engines)('reviews, readings and retractions on $name', (engine) => {
  test('what is rejected, corrected, undone, read anew and taken back', async () => {
    const record = await openEmpty(engine);
    const ask = async (question: QuoteQuestion, knownAt: number): Promise<string[]> =>
      (await quotes(record, question, knownBy(knownAt))).map(
        ({ speaker, words, review }) =>
          `${speaker}: ${words}${review ? ` (${review.verdict} by ${review.reviewer})` : ''}`,
      );
    try {
      await appendReadings(record, [makeStory(FIRST)]);
      const { id } = await record.db.selectFrom('readings').select('id').executeTakeFirstOrThrow();
      const review = { reading: id, kind: 'statement', item: 's2', reviewer: 'Nino' } as const;
      const free = 'Kokoity: we are free … for ever';
      const set = 'Georgia: 😀 … we are';

      await appendReview(record, { ...review, verdict: 'rejected' });
      await appendReview(record, { ...review, verdict: 'undone' });
      await appendReview(record, { ...review, verdict: 'accepted' });
      const correction = {
        speaker: 'georgia',
        content: [
          [0, 2],
          [66, 72],
        ] as [number, number][],
      };
      await appendReview(record, { ...review, verdict: 'corrected', correction });
      await appendReview(record, { ...review, verdict: 'undone' });
      await appendReview(record, { ...review, verdict: 'undone' });
      await appendReview(record, { ...review, verdict: 'corrected', correction });
      await appendReadings(record, [makeStory({ ...FIRST, version: '2.0.0' })]);
      await appendRetraction(record, makeStory(FIRST).reading.article.id, 'made up');

      const by = { speaker: 'kokoity' };
      expect(await ask(by, 1)).toEqual([free]);
      expect(await ask(by, 2)).toEqual([]);
      expect(await ask(by, 3)).toEqual([free]);
      expect(await ask(by, 4)).toEqual([`${free} (accepted by Nino)`]);
      expect(await ask(by, 5)).toEqual([]);
      expect(await ask({ speaker: 'georgia' }, 5)).toContain(`${set} (corrected by Nino)`);
      expect(await ask(by, 6)).toEqual([`${free} (accepted by Nino)`]);
      expect(await ask(by, 7)).toEqual([free]);
      // The review holds for the same words in a later reading.
      expect(await ask({ speaker: 'georgia' }, 9)).toContain(`${set} (corrected by Nino)`);
      expect(await ask({ speaker: 'georgia' }, 9)).toHaveLength(2);
      expect((await quotes(record, { speaker: 'georgia' }, knownBy(9))).map(({ reader }) => reader)).toEqual(
        Array(2).fill('demarche 2.0.0'),
      );
      expect(await ask({ speaker: 'georgia' }, 10)).toEqual([]);
    } finally {
      await record.close();
    }
  });
});
