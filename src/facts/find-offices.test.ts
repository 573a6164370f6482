import { describe, expect, test } from 'vitest';
import { factsIn } from './test-facts.ts';

describe('who leads a state or territory', () => {
  test.each<[title: string, text: string, facts: string[]]>([
    ['a possessor before', "Abkhazia's president, Ruslan Tarba, was in Malta.", ['abkhazia leader Ruslan Tarba']],
    [
      'a leader of separatists',
      'Ana Lund, the separatist leader of Transnistria, was in Malta.',
      ['transnistria leader Ana Lund'],
    ],
    ['a title before', 'German Chancellor Karl Weber was in Malta.', ['germany leader Karl Weber']],
    ['a state behind the name', 'President Ana Lund of Malta was in Samoa.', ['malta leader Ana Lund']],
    ['one who is said to be it', 'Ana Lund is the prime minister of Malta.', ['malta leader Ana Lund']],
    ['one who acts for the time being', 'Acting President Ana Lund of Abkhazia left.', ['abkhazia leader Ana Lund']],
    ['a first minister', "Scotland's First Minister, Ana Lund, left.", ['scotland leader Ana Lund']],
    ['a governor', 'The governor of Ohio, Ana Lund, left.', ['ohio leader Ana Lund']],
  ])('by %s', (_, text, facts) => {
    expect(factsIn(text)).toEqual(facts);
  });
});

describe('other offices', () => {
  test.each<[title: string, text: string, facts: string[]]>([
    ['of ministers', "Georgia's foreign minister, Nino Holm, left.", ['georgia office foreign minister: Nino Holm']],
    ['of organisations', 'NATO Secretary General Per Holm left.', ['nato office Secretary General: Per Holm']],
    [
      'of those who speak for a government',
      'Ana Lund, a spokeswoman for the Kosovo government, left.',
      ['kosovo office spokeswoman: Ana Lund'],
    ],
    [
      'of envoys are of who sends them',
      'The UN special envoy for Western Sahara, Ana Lund, left.',
      ['united-nations office special envoy for Western Sahara: Ana Lund'],
    ],
    [
      'of ambassadors say where they are sent',
      "Turkey's ambassador to Cyprus, Ali Demir, left.",
      ['turkey office ambassador to Cyprus: Ali Demir'],
    ],
    [
      'of a deputy are no leader’s',
      "Kosovo's deputy prime minister, Arben Gashi, left.",
      ['kosovo office deputy prime minister: Arben Gashi'],
    ],
    [
      'may be told by a clause',
      'Ana Lund, who heads the electoral commission of Somaliland, left.',
      ['somaliland office head of the electoral commission of Somaliland: Ana Lund'],
    ],
    [
      'of two persons of one state',
      'Interior Minister Karl Weber and Justice Minister Ana Lund of Malta met.',
      ['malta office Interior Minister: Karl Weber', 'malta office Justice Minister: Ana Lund'],
    ],
  ])('%s', (_, text, facts) => {
    expect(factsIn(text)).toEqual(facts);
  });
});

test.each([
  ['who held it before', "Kosovo's former prime minister, Karl Weber, left."],
  ['who may hold it', 'Karl Weber, a potential prime minister of Malta, left.'],
  ['whose title is a rank', "Malta's General Karl Weber left."],
  ['who is an expert', 'Analyst Karl Weber of Malta left.'],
  ['whose king nobody says', 'Fans of Malta call him King Karl Weber.'],
])('one %s holds no office', (_, text) => {
  expect(factsIn(text)).toEqual([]);
});

test('the fuller of two titles of a person is kept', () => {
  expect(factsIn("Malta's foreign minister, Ana Lund, left. Minister Lund was tired.")).toEqual([
    'malta office foreign minister: Ana Lund',
  ]);
});

test('of two who are called president without a word of where, the one of whom more is told', () => {
  const text =
    'VALLETTA, May 3, 2016 - President Ana Lund spoke. She quoted President Karl Weber, who died long ago. Lund left.';
  expect(factsIn(text, { dateline: { place: 'Valletta', date: '2016-05-03', start: 0, end: 23 } })).toEqual([
    'malta leader Ana Lund',
  ]);
});
