import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReaderError } from '../errors.ts';
import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

/** Pieces of stories, so that chance finds their layouts and not only noise. */
const PIECES = [
  'MOSCOW, March 5 (Reuters) - ',
  'KABUL, July 4. /TASS/. ',
  '(CNN) ',
  'NUUK — ',
  'By Karim Vale',
  'Reuters - 5/3/2008',
  '5 March 2008',
  'AFP_ENG_20061229.0227',
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '**08.05** ',
  '---',
  '\n',
  '\n\n',
  '\r\n',
  '   ',
  '\u00a0',
  'The islands asked. ',
  '"No," he said. ',
  'PENCE: We ',
  'Islands ask for recognition',
  '(Reporting by Karim Vale)',
  'AP-NY-02-11-91 1842EST',
  'Title: x',
  'Image: x.',
  '██ x',
  '| a | b |',
  '<p>',
  '</p>',
  '<',
  '&amp;',
  '{"text": ',
  '"',
  '}',
  '[',
  '\ud800',
  '\u0000',
  '😀',
  ' REUTERS',
];
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((pieces) => pieces.join('')),
);
const isText = ({ format }: Article): boolean => format === 'text' || format === 'markdown';

/** The article, or null where the input is of a format in which there is no story. */
function tryRead(given: string | Uint8Array): Article | null {
  try {
    return readArticle(given);
  } catch (error) {
    if (error instanceof ReaderError) return null;
    throw error;
  }
}

describe('laws of articles', () => {
  it('any string is read, or refused with a ReaderError; text is kept as it is', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const article = tryRead(text);
        if (article && isText(article)) expect(article.text).toBe(text.replace(/^\ufeff/, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('any bytes are read, or refused with a ReaderError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void tryRead(bytes)),
      { numRuns: 300 },
    );
  });

  it('blocks lie in the text, in order, apart, and hold something', () => {
    fc.assert(
      fc.property(wild, (text) => {
        let last = 0;
        for (const { start, end } of tryRead(text)?.blocks ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length * 2 + 2);
      }),
      { numRuns: 500 },
    );
  });

  it('every letter and figure of a text lies in a block, marks of lists aside', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const article = tryRead(text);
        if (!article || !isText(article)) return;
        let at = 0;
        for (const { start, end } of [...article.blocks, { start: article.text.length, end: article.text.length }]) {
          const between = article.text.slice(at, start).replace(/^[^\S\r\n]*(?:[0-9]{1,3}|[a-z])[.)]\s+$/m, '');
          expect(between.replace(/(?:title|headline|subject):\s*["']?\s*$/i, '')).not.toMatch(/[\p{L}]/u);
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a dateline lies in the text, inside one block', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const article = tryRead(text);
        const line = article?.dateline;
        if (!article || !line) return;
        expect(line.end).toBeGreaterThan(line.start);
        expect(article.blocks.some(({ start, end }) => start <= line.start && line.end <= end)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('the same bytes give the same article', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(tryRead(text)).toEqual(tryRead(text));
      }),
      { numRuns: 200 },
    );
  });
});
