import type { Article, BlockKind } from '../src/article/article.ts';

/**
 * An article for tests: one block for each paragraph; "# " before a paragraph makes it a heading.
 *
 * @example
 * testArticle('One.\n\nTwo.').blocks.length // 2
 */
export function testArticle(text: string, kind: BlockKind = 'paragraph'): Article {
  const blocks: Article['blocks'] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const heading = part.startsWith('# ');
    const start = at + (heading ? 2 : 0);
    if (part.length > 0) blocks.push({ kind: heading ? 'heading' : kind, start, end: at + part.length });
    at += part.length + 2;
  }
  return {
    id: 'sha256:0',
    text,
    format: 'text',
    language: 'en',
    headline: null,
    byline: [],
    agency: null,
    outlet: null,
    dateline: null,
    published: null,
    url: null,
    blocks,
    messages: [],
  };
}
