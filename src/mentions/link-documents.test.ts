import { describe, expect, test } from 'vitest';
import { lastIdAt, readText } from './test-read.ts';

describe('a document that says something was issued by', () => {
  test.each([
    [
      'who passed it',
      'The Abkhaz assembly has passed a resolution which says the region is free.',
      'peoples-assembly-abkhazia',
      'abkhazia',
    ],
    ['whom it is from', 'A letter from Serbia to Malta said the vote was void.', 'serbia', 'serbia'],
    ['whose it is', "Serbia's statement said the vote was void.", 'serbia', 'serbia'],
    [
      'who published it',
      'A report published by the African Union said the vote was void.',
      'african-union',
      'african-union',
    ],
    [
      'the ministry whose statement it is',
      'A statement by the Georgian foreign ministry said the vote was void.',
      'georgia.foreign-ministry',
      'georgia',
    ],
    [
      'who spoke last, where it is "the statement"',
      "Serbia's foreign ministry rejected the vote. “We will never accept this,” the statement said.",
      'serbia.foreign-ministry',
      'serbia',
    ],
    [
      'of whom it was when it was named first',
      'Malta complied with the request of Prime Minister Ana Lund of Spain. The request said the vote was void.',
      'ana-lund',
      'spain',
    ],
    [
      'who acted for a state, where it is an act',
      "Spain's prime minister, Ana Lund, closed the border. The proclamation said the vote was void.",
      'ana-lund',
      'spain',
    ],
  ])('%s', (_, text, speaker, onBehalfOf) => {
    expect(readText(text).statements.at(-1)).toMatchObject({ speaker, onBehalfOf });
  });

  test('nobody where nobody is told: then it speaks itself', () => {
    const told = readText('The report said the water was dirty. The report said the wells were too.');
    expect(told.statements).toMatchObject([
      { speaker: 'report', onBehalfOf: null, channel: 'report' },
      { speaker: 'report', onBehalfOf: null, channel: 'report' },
    ]);
    expect(told.entities).toMatchObject([{ kind: 'document', named: false }]);
  });
});

test('a document that says nothing is no mention', () => {
  const told = readText('Malta signed a treaty in May.');
  expect(told.entities).toMatchObject([{ id: 'malta' }]);
  expect(lastIdAt(told, 'a treaty')).toBeNull();
});
