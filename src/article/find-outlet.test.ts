import { describe, expect, test } from 'vitest';
import { findOutlet, isOutletName } from './find-outlet.ts';
import { readArticle } from './index.ts';

describe('a line names who prints a story', () => {
  test.each([
    ['before the date', 'The Oriel Telegraph, Saturday, November 13, 2032', 'The Oriel Telegraph'],
    ['before a stroke', 'Oriel Courier | Saturday 20 January 2024', 'Oriel Courier'],
    ['before a place', 'Vale News, Port Amity', 'Vale News'],
    ['behind a person', 'By Ana Lund, Oriel Gazette', 'Oriel Gazette'],
    ['in marks of emphasis', '*Oriel Gazette*', 'Oriel Gazette'],
  ])('%s', (_, line, outlet) => {
    expect(findOutlet(line)).toBe(outlet);
  });

  test.each([
    ['a byline', 'By Ana Lund in Valletta'],
    ['a desk', 'From our foreign news desk'],
    ['a label', 'Breaking News'],
    ['an agency', 'Associated Press'],
    ['words in small letters', 'the latest post'],
    ['a single word', 'Times'],
    ['a long line', `Oriel Gazette, ${'and so on, '.repeat(20)}`],
  ])('%s names none', (_, line) => {
    expect(findOutlet(line)).toBeNull();
  });

  test('a radio is called so by its first word, an agency by "news"', () => {
    expect(isOutletName('Radio Hanoi')).toBe(true);
    expect(isOutletName('Radio')).toBe(false);
    expect(isOutletName('Oriel News Agency')).toBe(true);
    expect(isOutletName('National Crime Agency')).toBe(false);
  });

  test('a line of outlet, place and date above the headline is none', () => {
    const text =
      'Vale Courier, Port Serin, 4 May 2031\n\nOriel shuts its port\n\nThe harbour is shut, the council said on Monday.\n';
    expect(readArticle(text)).toMatchObject({
      outlet: 'Vale Courier',
      headline: 'Oriel shuts its port',
      published: '2031-05-04',
    });
  });

  test('it is the outlet of the article, and its headline is none', () => {
    const text =
      'Harbour News\n\nBy Ana Lund\nOriel Gazette, 3 January 2024\n\nThe harbour is shut, the council said on Monday.\n';
    expect(readArticle(text)).toMatchObject({ outlet: 'Oriel Gazette', published: '2024-01-03' });
    expect(readArticle('Harbour News\n\nThe harbour is shut, the council said.\n')).toMatchObject({ outlet: null });
  });
});
