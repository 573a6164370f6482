import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import { readArticleGiven, readText } from '../mentions/test-read.ts';

describe('a statement is made', () => {
  test.each<[title: string, text: string, source: string, cue: string, content: string, channel: string | null]>([
    [
      'by telephone',
      '“The border is closed,” Ana Lund said by telephone.',
      'Ana Lund',
      'said',
      '“The border is closed,”',
      'telephone',
    ],
    [
      'in a statement',
      '“The border is closed,” Ana Lund said in a statement.',
      'Ana Lund',
      'said',
      '“The border is closed,”',
      'statement',
    ],
    [
      'in a statement, before what it says',
      'Serbia said in a statement that the border was closed.',
      'Serbia',
      'said',
      'the border was closed',
      'statement',
    ],
    [
      'on a site, before what it says',
      'Serbia said on its website that the border was closed.',
      'Serbia',
      'said',
      'the border was closed',
      'website',
    ],
    [
      'in a statement sent to somebody',
      'The border was closed, Ana Lund said in a statement e-mailed to the Oriel Gazette.',
      'Ana Lund',
      'said',
      'The border was closed',
      'statement e-mailed to the Oriel Gazette',
    ],
    [
      'in a letter, to whom it is',
      'Serbia said in a letter to the United Nations that the border was closed.',
      'Serbia',
      'said',
      'the border was closed',
      'letter to the United Nations',
    ],
    [
      'in an interview before it',
      'In an interview with the Oriel Gazette, Ana Lund said the border was closed.',
      'Ana Lund',
      'said',
      'the border was closed',
      'interview with the Oriel Gazette',
    ],
    [
      'at a news conference',
      'At a news conference in Tbilisi, Ana Lund said the border was closed.',
      'Ana Lund',
      'said',
      'the border was closed',
      'news conference in Tbilisi',
    ],
    [
      'in a document that says it',
      'A letter from Serbia said the border was closed.',
      'A letter from Serbia',
      'said',
      'the border was closed',
      'letter',
    ],
    ['without a channel', 'Ana Lund said the border was closed.', 'Ana Lund', 'said', 'the border was closed', null],
    [
      'without a channel, in a place',
      'Ana Lund said in Tbilisi the border was closed.',
      'Ana Lund',
      'said',
      'the border was closed',
      null,
    ],
    ['about a channel', 'Ana Lund said the letter was short.', 'Ana Lund', 'said', 'the letter was short', null],
    [
      'of something that will be told by telephone',
      'Ana Lund said she would answer by telephone.',
      'Ana Lund',
      'said',
      'she would answer by telephone',
      null,
    ],
    [
      'with a channel in what is said, whatever it hangs on',
      'Ana Lund said so by telephone.',
      'Ana Lund',
      'said',
      'so by telephone',
      null,
    ],
    [
      'beside a channel of other words',
      'Ana Lund, who wrote a book, said the border was closed.',
      'Ana Lund, who wrote a book',
      'said',
      'the border was closed',
      null,
    ],
  ])('%s', (_, text, source, cue, content, channel) => {
    const { statements } = readArticleGiven(testArticle(text), { given: [{ source, cue, content }] });
    expect(statements).toMatchObject([{ channel }]);
  });

  test('in a statement, found in a story', () => {
    expect(readText('Serbia said in a statement that the border was closed.').statements).toMatchObject([
      { speaker: 'serbia', channel: 'statement' },
    ]);
  });
});
