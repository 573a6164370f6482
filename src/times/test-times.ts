import { type Article, readArticle } from '../article/index.ts';
import { loadParser } from '../syntax/index.ts';
import { cutSentences } from '../tokens/index.ts';
import { findTimes, type TimeExpression, type TimeOptions } from './index.ts';

const parser = await loadParser();

/** The times of an article, read with the parser. */
export function timesIn(article: Article, options: TimeOptions = {}): TimeExpression[] {
  const sentences = cutSentences(article);
  return findTimes({ article, sentences, trees: parser.parse(sentences) }, options);
}

/** A paragraph of a story that came out on a day, a Wednesday where none is named, or on none. */
export function paragraphOf(text: string, published: string | null = '2008-03-05'): Article {
  const blocks: Article['blocks'] = text ? [{ kind: 'paragraph', start: 0, end: text.length }] : [];
  return { ...readArticle('x'), text, blocks, published };
}

/** The times of a paragraph, each as "words = value". */
export function readTimes(text: string, published?: string | null, options?: TimeOptions): string[] {
  const article = paragraphOf(text, published);
  return timesIn(article, options).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}
