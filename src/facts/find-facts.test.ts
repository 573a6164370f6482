import { describe, expect, test } from 'vitest';
import { assertedIn } from './test-facts.ts';

describe('a fact holds', () => {
  test('from when its clause says', () => {
    const { facts } = assertedIn('Tuvalu has recognised Taiwan since 1979.', { published: '2024-01-20' });
    expect(facts).toMatchObject([{ property: 'recognised-by', value: 'tuvalu', asOf: '1979/..' }]);
  });

  test('else as of the story’s dateline', () => {
    const dateline = { place: 'Valletta', date: '2016-05-03', start: 0, end: 21 };
    const { facts } = assertedIn('VALLETTA, May 3, 2016 - Greenland is part of Denmark.', {
      dateline,
      published: '2016-05-04T10:00:00Z',
    });
    expect(facts).toMatchObject([{ property: 'parent-state', asOf: '2016-05-03' }]);
  });

  test('else as of the day it came out', () => {
    const { facts } = assertedIn('Greenland is part of Denmark.', { published: '2016-05-04T10:00:00Z' });
    expect(facts).toMatchObject([{ asOf: '2016-05-04' }]);
  });

  test('as of no day where the story has none', () => {
    expect(assertedIn('Greenland is part of Denmark.').facts).toMatchObject([{ asOf: null }]);
  });
});

test('what somebody says is told with the innermost statement that says it, what the story tells with none', () => {
  const { facts, statements } = assertedIn(
    'Kosovo uses the euro. Malta said that Ana Lund, its foreign minister, had left.',
  );
  expect(statements).toHaveLength(1);
  expect(facts.map(({ property, statement }) => [property, statement])).toEqual([
    ['currency', null],
    ['office', statements[0]!.id],
  ]);
});

test('a headline or heading tells no facts of its own', () => {
  expect(assertedIn('# Breakaway Abkhazia votes\n\nPeople voted.').facts).toEqual([]);
});

test('one fact told twice is one, with its plainest words', () => {
  const { facts, text } = assertedIn(
    'South Ossetia, which broke away from Georgia, voted. South Ossetia is part of Georgia.',
  );
  const parents = facts.filter(({ property }) => property === 'parent-state');
  expect(parents.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual(['part of Georgia']);
});

test('the words that show a fact are its evidence, and the rule that found it its trace', () => {
  const { facts, text } = assertedIn("Abkhazia's president, Ruslan Tarba, left.");
  const [fact] = facts;
  expect(text.slice(fact!.evidence.start, fact!.evidence.end)).toBe("Abkhazia's president, Ruslan Tarba");
  expect(fact!.trace).toEqual(['office: "president"']);
});
