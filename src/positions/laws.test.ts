import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadReader, type Reader, type Reading } from '../index.ts';
import { acts } from '../schema/acts.ts';

let reader: Reader;

beforeAll(async () => {
  reader = await loadReader();
});

/** Who, does what, about what: chance puts together what no table thinks of. */
const WHO = [
  'Oman',
  'Kosovo and Malta',
  'It',
  'The breakaway region',
  'No state',
  'We',
  'Voters in Abkhazia',
  'Reports that Peru',
];
const DOES = [
  ...[
    'recognised',
    'will never recognise',
    'asked Peru to recognise',
    'has no plans to recognise',
    'declared',
    'voted for',
  ],
  ...[
    'rejects',
    'is',
    'was recognised by',
    'vowed to retake',
    'cut ties with',
    'did so, like',
    'cites',
    ', which backs',
  ],
];
const WHAT = [
  ...[
    'Abkhazia',
    'its independence',
    'the referendum',
    'the two regions',
    'part of Georgia',
    'a farce',
    'it',
    'nobody',
  ],
  ...[
    'the Kosovo precedent',
    'relations with Malta in May',
    'the recognition of Kosovo by Peru',
    'the annexation',
    'them',
  ],
];
const sentence = fc
  .tuple(
    fc.constantFrom(...WHO),
    fc.constantFrom(...DOES),
    fc.constantFrom(...WHAT),
    fc.constantFrom('.', '?', ' said Malta.'),
  )
  .map(([who, does, what, end]) => `${who} ${does} ${what}${end}`);
const news = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join('').trimEnd());
const noise = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const story = fc.oneof(
  { weight: 6, arbitrary: news },
  { weight: 1, arbitrary: fc.tuple(news, noise).map((parts) => parts.join(' ')) },
);

/** Reads many stories and holds each to a law. */
function law(check: (reading: Reading) => void): void {
  fc.assert(
    fc.property(story, (text) => check(reader.read(text))),
    { numRuns: 80 },
  );
}

test('every evidence lies in the text, and begins and ends with words', () => {
  law(({ article, positions }) => {
    for (const { evidence } of positions) {
      expect(evidence.start).toBeGreaterThanOrEqual(0);
      expect(evidence.end).toBeLessThanOrEqual(article.text.length);
      const words = article.text.slice(evidence.start, evidence.end);
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
    }
  });
});

test('positions are numbered in the order of the text', () => {
  law(({ positions }) => {
    expect(positions.map(({ id }) => id)).toEqual(positions.map((_, i) => `p${i + 1}`));
    const starts = positions.map(({ evidence }) => evidence.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test('holders, objects and addressees are entities of the reading, and acts are those of the schema', () => {
  const known = new Set<string>(acts.map(({ act }) => act));
  law(({ entities, positions }) => {
    const ids = new Set(entities.map(({ id }) => id));
    for (const { holder, object, addressees, act } of positions) {
      for (const id of [holder, object, ...addressees]) expect(ids).toContain(id);
      expect(known).toContain(act);
    }
  });
});

test('nobody recognises himself, and scores are between 0 and 1', () => {
  law(({ positions }) => {
    for (const { act, holder, object, score } of positions) {
      if (act === 'recognise' || act === 'refuse-recognition') expect(holder).not.toBe(object);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

test('a story read twice gives the same positions', () => {
  fc.assert(
    fc.property(story, (text) => {
      const first = reader.read(text).positions;
      reader.read('Peru recognised Kosovo. Chile did so too.');
      expect(reader.read(text).positions).toEqual(first);
    }),
    { numRuns: 30 },
  );
});
