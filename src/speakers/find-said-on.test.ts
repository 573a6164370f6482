import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { readArticleGiven, readText } from '../mentions/test-read.ts';

/** When a statement was made, in a story of Thursday, 6 March 2008 where no other day is given. */
function saidOn(text: string, source: string, cue: string, content: string, published: string | null = '2008-03-06') {
  const article = { ...testArticle(text), published };
  return readArticleGiven(article, { given: [{ kind: 'indirect', source, cue, content }] }).statements[0]?.saidOn;
}

describe('a statement was made', () => {
  test.each<[title: string, text: string, source: string, cue: string, content: string, day: string | null]>([
    [
      'on the day behind the cue',
      'Serbia said on Wednesday that it would wait.',
      'Serbia',
      'said',
      'it would wait',
      '2008-03-05',
    ],
    [
      'on the day behind the cue, without "on"',
      'Serbia said Wednesday that it would wait.',
      'Serbia',
      'said',
      'it would wait',
      '2008-03-05',
    ],
    [
      'on the day that opens the sentence',
      'On Monday the Georgian president said talks would begin.',
      'the Georgian president',
      'said',
      'talks would begin',
      '2008-03-03',
    ],
    [
      'on the day before a comma',
      'On Tuesday, Ana Lund told reporters that talks would begin.',
      'Ana Lund',
      'told',
      'talks would begin',
      '2008-03-04',
    ],
    [
      'on the day at the end',
      'Talks will begin on Saturday, Ana Lund said on Tuesday.',
      'Ana Lund',
      'said',
      'Talks will begin on Saturday',
      '2008-03-04',
    ],
    [
      'on the day of a quotation',
      '“Talks will begin in May,” Ana Lund said on Tuesday.',
      'Ana Lund',
      'said',
      '“Talks will begin in May,”',
      '2008-03-04',
    ],
    [
      'in a week',
      'Kosovo said last week that it would wait.',
      'Kosovo',
      'said',
      'it would wait',
      '2008-02-25/2008-03-02',
    ],
    [
      'on no day that it speaks of',
      'Ana Lund said talks would begin on Saturday.',
      'Ana Lund',
      'said',
      'talks would begin on Saturday',
      null,
    ],
    [
      'on no day in what is said, whatever it hangs on',
      'Ana Lund said so on Tuesday.',
      'Ana Lund',
      'said',
      'so on Tuesday',
      null,
    ],
    [
      'on no day that tells who speaks',
      'Ana Lund, who was elected on Monday, said so.',
      'Ana Lund, who was elected on Monday,',
      'said',
      'so',
      null,
    ],
    ['on no day for how long it was said', 'Ana Lund said so for three years.', 'Ana Lund', 'said', 'so', null],
    ['on no day of another sentence', 'Ana Lund came on Monday. She said so.', 'She', 'said', 'so', null],
    ['on no day that is not told', 'Ana Lund said so.', 'Ana Lund', 'said', 'so', null],
  ])('%s', (_, text, source, cue, content, day) => {
    expect(saidOn(text, source, cue, content)).toBe(day);
  });

  test('on a day without a year where the story has no date', () => {
    expect(saidOn('Serbia said on 5 March that it would wait.', 'Serbia', 'said', 'it would wait', null)).toBe(
      'XXXX-03-05',
    );
  });

  test('on the day behind the cue, found in a story', () => {
    const { statements } = readText('Serbia said on Wednesday that it would wait.', { published: '2008-03-06' });
    expect(statements).toMatchObject([{ speaker: 'serbia', saidOn: '2008-03-05' }]);
  });
});
