import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tree } from '../syntax/index.ts';
import { cutSentences } from '../tokens/index.ts';
import { findTimes, type TimeExpression } from './index.ts';
import { paragraphOf, timesIn } from './test-times.ts';

/** Words of times and what stands around them, so that chance finds what they make together and not only noise. */
const WORDS =
  "the a an last next this that same past coming early mid- late end of beginning later earlier ago before after from to until since by between and or on in at about for every each other twice weekly year years month week weeks day days night morning afternoon weekend quarter third first half decade century nineteenth 1990s '90s nineties today yesterday tomorrow overnight Monday Wed. Sunday March Feb. May 17 31 29 2 30 3-5 1st 22nd 1992 2008 1998-1999 1989/90 2000 5/3/2008 31.03.2014 29/02/2007 02/30/2008 17Jan00 04-27-93 1741EDT 10:30 08.05 24:00 p.m. am GMT noon midnight o'clock past ten two twenty - hundred million billion couple dozen half ½ 1,000,000,000 spring fall winter Christmas Easter New Year 's , . ( ) / – ** % Resolution people old long now recent".split(
    ' ',
  );
const story = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const published = fc.constantFrom(
  null,
  '2008-03-05',
  '2004-02-29T10:30:00Z',
  '2013-11',
  '1999',
  'XXXX-10-17',
  '[2008-03-05,2008-05-03]',
  '0001-01-01',
  '9999-12-31',
);
const given = fc.record({ text: story, published });

const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?$/;

function isValue({ type, value }: TimeExpression): boolean {
  if (type === 'DURATION') return DURATION.test(value);
  if (type === 'SET') return DURATION.test(value.replace(/^R\//, ''));
  if (value.startsWith('T')) return CLOCK.test(value);
  return isEdtf(value) || isOpenSeason(value);
}

/** EDTF's grammar for intervals with an open end, in the library, has no seasons. */
function isOpenSeason(value: string): boolean {
  const season = /^(?:\.\.\/(.+)|(.+)\/\.\.)$/.exec(value);
  return /^\d{4}-\d\d$/.test(season?.[1] ?? season?.[2] ?? '') && isEdtf(season?.[1] ?? season?.[2] ?? '');
}

function isEdtf(value: string): boolean {
  try {
    return edtf(value) !== undefined;
  } catch {
    return false;
  }
}

it('any text is read: spans lie in it, in order and apart', () => {
  fc.assert(
    fc.property(given, (one) => {
      let end = 0;
      for (const time of timesIn(paragraphOf(one.text, one.published))) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        end = time.end;
      }
      expect(end).toBeLessThanOrEqual(one.text.length);
    }),
    { numRuns: 300 },
  );
});

it('every value is EDTF, an ISO 8601 duration or a time of day', () => {
  fc.assert(
    fc.property(given, (one) => {
      const wrong = timesIn(paragraphOf(one.text, one.published)).filter((time) => !isValue(time));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000, examples: [[{ text: 'Feb. midnight Feb. third', published: '9999-12-31' }]] },
  );
});

it('what is read twice is the same, and reading changes nothing that was given', () => {
  fc.assert(
    fc.property(given, (one) => {
      const article = paragraphOf(one.text, one.published);
      const before = structuredClone(article);
      expect(timesIn(article)).toEqual(timesIn(article));
      expect(article).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

it('any tree will do, and none', () => {
  fc.assert(
    fc.property(given, fc.array(fc.nat()), (one, heads) => {
      const article = paragraphOf(one.text, one.published);
      const sentences = cutSentences(article);
      const trees: Tree[] = sentences.map(({ tokens }) => ({
        words: tokens.map(({ form }, i) => {
          const head = (heads[i % (heads.length || 1)] ?? 0) % (tokens.length + 1);
          return { lemma: form, upos: i % 2 ? 'VERB' : 'NOUN', feats: 'VerbForm=Fin', head: head - 1, deprel: 'dep' };
        }),
      }));
      const bare = findTimes({ article, sentences, trees: [] });
      for (const time of [...bare, ...findTimes({ article, sentences, trees })]) expect(isValue(time)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('without what only points at a time, the rest is as with it', () => {
  fc.assert(
    fc.property(given, (one) => {
      const article = paragraphOf(one.text, one.published);
      for (const { value } of timesIn(article)) expect(value).not.toMatch(/REF|PX|PTX/);
    }),
    { numRuns: 200 },
  );
});
