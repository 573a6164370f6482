import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { readArticleGiven, readText } from '../mentions/test-read.ts';

describe('a statement is said to', () => {
  test.each<[title: string, text: string, source: string, cue: string, content: string, addressees: string[]]>([
    [
      'whom it is told',
      'Ana Lund told reporters that talks had failed.',
      'Ana Lund',
      'told',
      'talks had failed',
      ['reporters'],
    ],
    [
      'whom it is told, by name',
      'Ana Lund told Petra Holm that talks had failed.',
      'Ana Lund',
      'told',
      'talks had failed',
      ['petra-holm'],
    ],
    [
      'both whom it is told',
      'Serbia told Italy and Spain that it would not sign.',
      'Serbia',
      'told',
      'it would not sign',
      ['italy', 'spain'],
    ],
    [
      'whom it calls on',
      'Kosovo called on the United Nations and Russia to recognise it.',
      'Kosovo',
      'called',
      'to recognise it',
      ['united-nations', 'russia'],
    ],
    ['whom it urges', 'Serbia urged the Security Council to meet.', 'Serbia', 'urged', 'to meet', ['security-council']],
    ['whom it asks', 'Ana Lund asked Serbia to wait.', 'Ana Lund', 'asked', 'to wait', ['serbia']],
    [
      'whom it warns',
      'Serbia warned Kosovo not to hold the vote.',
      'Serbia',
      'warned',
      'not to hold the vote',
      ['kosovo'],
    ],
    [
      'whom it appeals to',
      'Ana Lund appealed to the European Union to send monitors.',
      'Ana Lund',
      'appealed',
      'to send monitors',
      ['european-union'],
    ],
    [
      'whom a pronoun stands for',
      'Petra Holm was ill. Milan Petrak told her that talks had failed.',
      'Milan Petrak',
      'told',
      'talks had failed',
      ['petra-holm'],
    ],
    ['a government by its capital', 'Spain urged Moscow to wait.', 'Spain', 'urged', 'to wait', ['russia']],
    ['nobody whom it is about', 'Ana Lund said that Serbia would wait.', 'Ana Lund', 'said', 'Serbia would wait', []],
    [
      'nobody of whom it is told',
      'Ana Lund said of Serbia that it would wait.',
      'Ana Lund',
      'said',
      'it would wait',
      [],
    ],
    [
      'nobody who is only in its words',
      '“Tell Serbia to wait,” Ana Lund said.',
      'Ana Lund',
      'said',
      '“Tell Serbia to wait,”',
      [],
    ],
  ])('%s', (_, text, source, cue, content, addressees) => {
    const { statements } = readArticleGiven(testArticle(text), { given: [{ kind: 'indirect', source, cue, content }] });
    expect(statements).toMatchObject([{ addressees }]);
  });

  test('whom it asks, found in a story', () => {
    expect(readText('Ana Lund asked Serbia to wait.').statements).toMatchObject([
      { speaker: 'ana-lund', addressees: ['serbia'] },
    ]);
  });
});
