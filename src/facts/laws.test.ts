import fc from 'fast-check';
import { expect, test } from 'vitest';
import { properties } from '../schema/facts.ts';
import { type Asserted, assertedIn } from './test-facts.ts';

/** Whom facts are about, and what they say: chance puts together what no table thinks of. */
const WHO = [
  ...['Abkhazia', 'The breakaway region', 'Kosovo and Malta', 'It', 'Transnistria, which', 'Ana Lund', 'Nobody', 'We'],
  ...[
    "Georgia's region of Abkhazia",
    'President Ana Lund of Malta',
    'The UN-administered province',
    'No state',
    '12 states',
  ],
  ...[
    'A nation of 250,000',
    'The former British protectorate',
    'Foreign Minister Karl Weber',
    'Almost all the 50,000 people',
  ],
];
const DOES = [
  ...[
    'is',
    'was',
    'recognises',
    'is recognised by',
    'broke away from',
    'declared independence from',
    'has',
    'uses',
    'holds',
  ],
  ...[
    'would be',
    'has not',
    'heads',
    'is controlled by',
    ', an ally of',
    ', who chairs',
    'puts the number at',
    'comprise',
  ],
];
const WHAT = [
  ...[
    'part of Georgia',
    'Russia, Nauru and Syria',
    'the euro',
    'Russian passports',
    'its own currency',
    '116 recognitions',
  ],
  ...[
    'a population of 4.5 million',
    'the president of Malta',
    'Sukhumi, the capital',
    '90 percent of the population',
    '109',
  ],
  ...[
    'independent for 17 years',
    'ethnic ties to Samoa',
    'no one',
    'the third country to recognise it',
    'since 1979',
    'it',
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
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join('').trimEnd());
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const story = fc.oneof(
  { weight: 5, arbitrary: news },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: fc.tuple(news, noise).map((parts) => parts.join(' ')) },
);

/** Reads many stories and holds each to a law. */
function law(check: (asserted: Asserted) => void, numRuns = 80): void {
  fc.assert(
    fc.property(story, (text) => check(assertedIn(text))),
    { numRuns },
  );
}

test('any text is read, and every evidence lies in it, is not empty and begins and ends with words', () => {
  law(({ text, facts }) => {
    for (const { evidence } of facts) {
      expect(evidence.start).toBeGreaterThanOrEqual(0);
      expect(evidence.end).toBeGreaterThan(evidence.start);
      expect(evidence.end).toBeLessThanOrEqual(text.length);
      const words = text.slice(evidence.start, evidence.end);
      expect(words).toBe(words.trim());
    }
  });
});

test('facts are numbered in the order of the text', () => {
  law(({ facts }) => {
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, i) => `f${i + 1}`));
    const starts = facts.map(({ evidence }) => evidence.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test('whom a fact is about, and a value that is an entity, are entities of the reading', () => {
  const ofEntities = new Set(properties.filter(({ value }) => value === 'entity').map(({ property }) => property));
  law(({ entities, facts }) => {
    const ids = new Set(entities.map(({ id }) => id));
    for (const { about, property, value } of facts) {
      expect(ids).toContain(about);
      if (ofEntities.has(property)) expect(ids).toContain(value);
      if (ofEntities.has(property)) expect(value).not.toBe(about);
      expect(value).not.toBe('');
    }
  });
});

test('a fact in a statement lies in its content', () => {
  law(({ facts, statements }) => {
    for (const { statement, evidence } of facts) {
      if (statement === null) continue;
      const { content } = statements.find(({ id }) => id === statement)!;
      expect(content.some(({ start, end }) => start <= evidence.start && evidence.end <= end)).toBe(true);
    }
  });
});

test('no fact is there twice, and scores are between 0 and 1', () => {
  law(({ facts }) => {
    const keys = facts.map(({ about, property, value, asOf }) => [about, property, value, asOf].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { score } of facts) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

test('what is read twice is the same, whatever was read between', () => {
  fc.assert(
    fc.property(story, (text) => {
      const first = assertedIn(text).facts;
      assertedIn("Abkhazia's president, Ruslan Tarba, said that no state recognises it.");
      expect(assertedIn(text).facts).toEqual(first);
    }),
    { numRuns: 30 },
  );
});
