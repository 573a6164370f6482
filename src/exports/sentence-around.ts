import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { cutSentences } from '../tokens/index.ts';

const BLANK = /\n[^\S\n]*\n/g;

/**
 * The sentences in which a span lies; the paragraphs where none are found.
 *
 * @example
 * sentenceAround({ text: 'So it is. Kenya will follow.', … }, { start: 16, end: 20 }) // { start: 10, end: 28 }
 */
export function sentenceAround(article: Reading['article'], span: Span): Span {
  const paragraph = paragraphAround(article.text, span);
  const blocks = [{ kind: 'paragraph' as const, ...paragraph }];
  const sentences = cutSentences({ ...article, format: 'text', messages: [], blocks }).filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  const [first] = sentences;
  if (first === undefined) return paragraph;
  return { start: Math.min(first.start, span.start), end: Math.max(sentences.at(-1)!.end, span.end) };
}

function paragraphAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const gap of text.matchAll(BLANK)) {
    if (gap.index >= end) return { start: from, end: gap.index };
    if (gap.index + gap[0].length <= start) from = gap.index + gap[0].length;
  }
  return { start: from, end: text.length };
}
