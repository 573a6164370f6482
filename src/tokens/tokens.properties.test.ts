import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import type { Article } from '../article/article.ts';
import { kindAt, SPACE } from './characters.ts';
import { cutSentences } from './cut-sentences.ts';
import { findQuotations } from './find-quotations.ts';

const pieces = [
  ...[
    'The',
    'U.S.',
    'Mr.',
    "don't",
    'cannot',
    'a.m.',
    'No.',
    '5',
    '10,000.5',
    '3:30am',
    'www.example.org/a',
    'a@b.example',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '‘',
    '``',
    "''",
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '.',
    '...',
    '?',
    '!',
    ',',
    ':',
    ';',
    '-',
    '—',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '\u200b',
    'é',
    '한국',
    '🙂',
    '\ud83d',
    '\udc00',
    '\u0000',
    '@',
    '#',
    '/',
    '&',
    '$',
    '%',
  ],
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

/** Blocks as they are not cut by ourselves: any two places of the text may bound one. */
const cutAnywhere = fc.tuple(anything, fc.array(fc.nat(), { maxLength: 8 })).map(([text, places]): Article => {
  const bounds = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  const blocks = bounds.slice(1).map((end, i) => ({ kind: 'paragraph' as const, start: bounds[i] as number, end }));
  return { ...testArticle(''), text, blocks };
});
const articles = fc.oneof(
  anything.map((text) => testArticle(text)),
  cutAnywhere,
);

describe('sentences and tokens of any text', () => {
  test('tokens spell what stands in the text, and lie in order in their sentence and block', () => {
    fc.assert(
      fc.property(articles, (article) => {
        let last = 0;
        for (const sentence of cutSentences(article)) {
          const block = article.blocks[sentence.block];
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
          for (const { start, end, form } of sentence.tokens) {
            expect(form).toBe(article.text.slice(start, end));
            expect(start >= last && end > start).toBe(true);
            last = end;
          }
        }
      }),
    );
  });

  test('between tokens stands only white space', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const sentences = cutSentences(article);
        article.blocks.forEach((block, index) => {
          let at = block.start;
          for (const token of sentences.filter((s) => s.block === index).flatMap((s) => s.tokens)) {
            expect(isSpace(article.text, at, token.start)).toBe(true);
            at = token.end;
          }
          expect(isSpace(article.text, at, block.end)).toBe(true);
        });
      }),
    );
  });

  test('cutting is the same every time', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(cutSentences(article)).toEqual(cutSentences(article));
      }),
    );
  });
});

describe('quotations of any text', () => {
  test('they lie in a block, in order of their starts, and hold their marks', () => {
    fc.assert(
      fc.property(articles, (article) => {
        let last = 0;
        for (const quotation of findQuotations(article)) {
          const { start, end, opening, closing } = quotation;
          expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          expect(start >= last && end >= start).toBe(true);
          expect(opening === null ? quotation.continues : opening.start === start).toBe(true);
          if (closing) expect(closing.end === end && closing.start >= (opening?.end ?? start)).toBe(true);
          last = start;
        }
      }),
    );
  });

  test('they nest or lie apart, and `within` names the one around', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const quotations = findQuotations(article);
        quotations.forEach(({ start, end, within }, i) => {
          const around = within === null ? null : quotations[within];
          if (around) expect(around.start <= start && end <= around.end && (within as number) < i).toBe(true);
          for (const other of quotations.slice(i + 1)) expect(other.start >= end || other.end <= end).toBe(true);
        });
      }),
    );
  });
});

describe('hostile text is cut in time that grows with its length alone', () => {
  const hostile: [string, (length: number) => string][] = [
    ['straight double marks', (n) => '"'.repeat(n)],
    ['straight double marks with spaces', (n) => ' "'.repeat(n / 2)],
    ['curly marks that only open', (n) => 'a “'.repeat(n / 3)],
    ['curly marks, all nested', (n) => '“a '.repeat(n / 6) + ' a”'.repeat(n / 6)],
    ['single marks', (n) => "'a ".repeat(n / 3)],
    ['apostrophes', (n) => "a'".repeat(n / 2)],
    ['periods', (n) => '.'.repeat(n)],
    ['periods with spaces', (n) => '. '.repeat(n / 2)],
    ['letters with periods', (n) => 'a.'.repeat(n / 2)],
    ['capitals with periods and spaces', (n) => 'A. '.repeat(n / 3)],
    ['letters without a space', (n) => 'a'.repeat(n)],
    ['figures without a space', (n) => '1'.repeat(n)],
    ['figures with commas', (n) => '1,'.repeat(n / 2)],
    ['figures with hyphens', (n) => '1-'.repeat(n / 2)],
    ['words with hyphens', (n) => 'pro-'.repeat(n / 4)],
    ['words with slashes and ampersands', (n) => 'a/A&'.repeat(n / 4)],
    ['at signs', (n) => 'a@'.repeat(n / 2)],
    ['the heads of addresses', (n) => 'http://'.repeat(n / 7)],
    ['closing brackets behind an address', (n) => `http://a.example/${')'.repeat(n)}`],
    ['opening brackets', (n) => '('.repeat(n)],
    ['capitals', (n) => 'Ab '.repeat(n / 3)],
    ['emoji', (n) => '🙂'.repeat(n / 2)],
    ['halves of surrogate pairs', (n) => '\ud83d'.repeat(n)],
    ['joined emoji', (n) => '🙂\u200d'.repeat(n / 3)],
    ['white space', (n) => ' '.repeat(n)],
    ['stops and closing marks', (n) => '.)'.repeat(n / 2)],
    ['notes in brackets', (n) => '.[1] '.repeat(n / 5)],
    ['short paragraphs', (n) => '"a.\n\n'.repeat(n / 5)],
  ];

  test('a megabyte of letters without a space', () => {
    expect(timeOf('a'.repeat(1_000_000))).toBeLessThan(1000);
  });

  test.each(hostile)('%s', (_, make) => {
    const [short, long] = [30_000, 300_000].map((length) => timeOf(make(length))) as [number, number];
    expect(long).toBeLessThan(20 * short + 1000);
  });
});

function timeOf(text: string): number {
  const article = testArticle(text);
  const before = process.cpuUsage();
  cutSentences(article);
  findQuotations(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) !== SPACE) return false;
  return from <= to;
}
