import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { type GivenStatement, readArticleGiven } from '../mentions/test-read.ts';

const TIRED: GivenStatement = { kind: 'indirect', source: 'Ana Lund', cue: 'said', content: 'she was tired' };
const QUOTED: GivenStatement = { source: 'Ana Lund', cue: 'said', content: '“I am tired.”' };
const BARE: GivenStatement = { content: '“Nobody wants war.”' };

/** Who makes each of the statements that are given of a text. */
function speakers(text: string, ...given: GivenStatement[]): (string | null)[] {
  return readArticleGiven(testArticle(text), { given }).statements.map(({ speaker }) => speaker);
}

describe('a quotation without a source has for speaker', () => {
  test.each<[title: string, text: string, given: GivenStatement[], speaker: string | null]>([
    [
      'who speaks before it in its paragraph',
      'Ana Lund said she was tired. “Nobody wants war.”',
      [TIRED, BARE],
      'ana-lund',
    ],
    [
      'who speaks last before it',
      'Ana Lund said she was tired. Milan Petrak said she was not. “Nobody wants war.”',
      [TIRED, { kind: 'indirect', source: 'Milan Petrak', cue: 'said', content: 'she was not' }, BARE],
      'milan-petrak',
    ],
    ['who acts in the sentence before it', 'Milan Petrak shrugged. “Nobody wants war.”', [BARE], 'milan-petrak'],
    [
      'who was quoted right before its paragraph',
      'Ana Lund said: “I am tired.”\n\n“Nobody wants war.”',
      [QUOTED, BARE],
      'ana-lund',
    ],
    [
      'who acts before it rather than who was quoted before',
      'Ana Lund said: “I am tired.”\n\nMilan Petrak shrugged. “Nobody wants war.”',
      [QUOTED, BARE],
      'milan-petrak',
    ],
    [
      'nobody, where the paragraph before it quotes nobody',
      'Ana Lund said she was tired.\n\n“Nobody wants war.”',
      [TIRED, BARE],
      null,
    ],
    [
      'nobody, where a paragraph lies between',
      'Ana Lund said: “I am tired.”\n\nThe talks failed.\n\n“Nobody wants war.”',
      [QUOTED, BARE],
      null,
    ],
    ['nobody, where no person acts before it', 'The talks failed. “Nobody wants war.”', [BARE], null],
    ['nobody, where nothing is before it', '“Nobody wants war.”', [BARE], null],
  ])('%s', (_, text, given, speaker) => {
    expect(speakers(text, ...given).at(-1)).toBe(speaker);
  });

  test('who speaks what it continues, however far', () => {
    const text = 'Ana Lund said: “I am tired.”\n\nMilan Petrak shrugged.\n\n“Nobody wants war.”';
    expect(speakers(text, QUOTED, { ...BARE, continues: 's1' })).toEqual(['ana-lund', 'ana-lund']);
  });

  test('who speaks what it continues, where that comes behind it', () => {
    const text = '“Nobody wants war.”\n\n“I am tired,” Ana Lund said.';
    const later: GivenStatement = { content: '“I am tired,”', source: 'Ana Lund', cue: 'said' };
    expect(speakers(text, { ...BARE, continues: 's2' }, later)).toEqual(['ana-lund', 'ana-lund']);
  });

  test('nobody, where two continue each other', () => {
    const text = '“Nobody wants war.”\n\n“I am tired.”';
    expect(speakers(text, { ...BARE, continues: 's2' }, { content: '“I am tired.”', continues: 's1' })).toEqual([
      null,
      null,
    ]);
  });
});

test('hearsay has no speaker, whoever spoke before', () => {
  const text = 'Ana Lund said she was tired. Milan Petrak reportedly left.';
  const hearsay: GivenStatement = { kind: 'indirect', cue: 'reportedly', content: 'left' };
  expect(speakers(text, TIRED, hearsay)).toEqual(['ana-lund', null]);
});

test('a quotation that goes on in the next paragraph is found with its speaker', () => {
  const text =
    '“The commission will publish the results on Friday,” Ana Lund told reporters. “Nobody has been left out.\n\n“We will not wait for those who refuse to sign.”';
  const { statements } = readArticleGiven(testArticle(text));
  const last = statements.filter(({ content }) => content.some(({ end }) => end === text.length));
  expect(last.length).toBeGreaterThan(0);
  expect(last).toMatchObject(last.map(() => ({ speaker: 'ana-lund' })));
});
