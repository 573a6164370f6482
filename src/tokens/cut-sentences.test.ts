import { describe, expect, test } from 'vitest';
import { testArticle } from '../../test/test-article.ts';
import type { Article, BlockKind } from '../article/article.ts';
import { cutSentences } from './cut-sentences.ts';

function cut(text: string, kind: BlockKind = 'paragraph'): string[] {
  return cutSentences(testArticle(text, kind)).map(({ start, end }) => text.slice(start, end));
}

/** A sentence a part; what is joined here is the text. */
const cases: Record<string, string[][]> = {
  stops: [
    ['He left.', 'She stayed.'],
    ['Why?', 'Nobody knows!', 'So it is.'],
    ['It fell.', '50 people died.'],
    ['i went home.', 'it was late.', 'why?', 'no idea.'],
    ['The iPhone sold.', 'eBay fell.'],
    ['He waited ... and left.', 'Then it rained.'],
    ['It is over . . .', 'They left.'],
  ],
  'abbreviations and initials': [
    ['U.S. Secretary of State Ana Lopes left.'],
    ['Ms. Lopes met Gen. Adam Okoro on Feb. 17 in St. Louis.', 'They spoke.'],
    ['He lives in the U.S. He likes it.'].flatMap(() => ['He lives in the U.S.', 'He likes it.']),
    ['It starts at 9 a.m. Tuesday in Praia.'],
    ['It starts at 9 a.m.', 'The vote follows.'],
    ['It starts at 9 a.m. EST on Monday.'],
    ['Acme Inc. said it would pay.', 'It did.'],
    ['George W. Bush and J. F. Okoro came.'],
    ['He came on Aug. 8.', 'She left.'],
    ['They sell fruit, nuts, etc.', 'Business is good.'],
    ['It voted for No. 5 and art. 12.', 'It failed.'],
    ['The firm (Bolt Corp.) pays.'],
    ['She has a Ph.D. from Lagos.', 'He has none.'],
  ],
  quotations: [
    ['"It is over," he said.', '"We lost."'],
    ['"It is over.', 'We lost," he said.'],
    ['"What now?" asked Lopes.', 'Nobody knew.'],
    ['"What now?" Lopes asked.', 'Nobody knew.'],
    ['"We lost!" the minister shouted.'],
    ['"We lost." She sat down.'].flatMap(() => ['"We lost."', 'She sat down.']),
    ['She said: "We lost."', 'Then she left.'],
    ['“The ‘Lagos formula’ is dead.”', 'It was.'],
    ["The 'Lagos formula' is dead.", 'It was.'],
    ["``We lost,'' he said.", "``It is over.''"],
    ['He sang "Hello, Dolly!" and left.'],
    ['“We lost.', 'It is over,” he said.'],
  ],
  'brackets, notes and numbers': [
    ['(He left.)', 'She stayed.'],
    ['He left (she stayed).', 'It rained.'],
    ['The dam broke.[7]', 'It was old.'],
    ['The dam broke.[citation needed]', 'It was old.'],
    ['1. The dam broke.', '2. The town fled.'],
    ['Prices rose 3.5 percent to $1.2 million.', 'Wages fell.'],
    ['The Black Rocks! award went to Praia.'],
    ['It reported at example.org.', 'Nobody read it.'],
  ],
  'labels and scripts': [
    ['LOPES: We lost.', 'It is over.'],
    ['Q: Have you lost?'],
    ['Question (Ana Lopes, Praia Gazette): Have you lost?'],
    ['**How many?**', 'Four.'],
    ['Call tel. (238) 555 0142.', 'Ask for Ana.'],
    ['It grew, e.g. The Gazette of Praia.'],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    test.each(rows.map((parts) => [parts.join(' '), parts] as const))('%s', (text, expected) => {
      expect(cut(text)).toEqual(expected);
    });
  });
}

describe('blocks', () => {
  test('no sentence crosses one', () => {
    expect(cut('# LAGOS FORMULA\n\nHe left and\n\nshe stayed.')).toEqual([
      'LAGOS FORMULA',
      'He left and',
      'she stayed.',
    ]);
  });

  test('a paragraph that is wrapped hard is one flow', () => {
    expect(cut('The minister said\nthe vote was\nlost. He left.')).toEqual([
      'The minister said\nthe vote was\nlost.',
      'He left.',
    ]);
  });

  test('lines of a byline are things of their own', () => {
    expect(cut('By Ana Lopes\nReuters - 5/3/2008', 'byline')).toEqual(['By Ana Lopes', 'Reuters - 5/3/2008']);
  });

  test('a dateline is a sentence with its dash', () => {
    const article: Article = {
      ...testArticle('PRAIA, March 5 (Agency) - The vote is in May.'),
      dateline: { start: 0, end: 23, place: 'PRAIA', date: null },
    };
    const [first, second] = cutSentences(article);
    expect(article.text.slice(first?.start, first?.end)).toBe('PRAIA, March 5 (Agency) -');
    expect(second?.tokens[0]?.form).toBe('The');
  });

  test('a dateline with stops in it is still one', () => {
    const article: Article = {
      ...testArticle('PRAIA, July 4. /AGENCY/. The vote is in May.'),
      dateline: { start: 0, end: 24, place: 'PRAIA', date: null },
    };
    expect(cutSentences(article).map(({ start }) => start)).toEqual([0, 25]);
  });

  test('each sentence names its block', () => {
    expect(cutSentences(testArticle('One. Two.\n\nThree.')).map(({ block }) => block)).toEqual([0, 0, 1]);
  });

  test('an empty story has no sentences', () => {
    expect(cut('')).toEqual([]);
    expect(cut('  \n ')).toEqual([]);
  });
});

describe('the period of an abbreviation that ends a sentence', () => {
  const last = (text: string, kind?: BlockKind) => cutSentences(testArticle(text, kind)).at(-1)?.tokens.slice(-2);

  test('is a token of its own', () => {
    expect(last('He lives in the U.S.')?.map(({ form }) => form)).toEqual(['U.S', '.']);
  });

  test('stays where blocks are set without stops', () => {
    expect(last('Leader visits U.S.', 'headline')?.map(({ form }) => form)).toEqual(['visits', 'U.S.']);
  });
});
