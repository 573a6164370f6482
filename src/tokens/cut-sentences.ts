import type { Article } from '../article/article.ts';
import type { Span } from '../span.ts';
import { cutWords } from './cut-words.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import { splitFinalPeriod } from './split-final-period.ts';
import type { Sentence, Token } from './token.ts';

/** Blocks whose lines are things of their own: an author, an agency, a date. */
const kindsCutAtLines: ReadonlySet<string> = new Set(['wire-header', 'byline', 'published']);
/** Blocks that are set without stops, so that the last period of "Leader visits U.S." is the abbreviation's. */
const kindsWithoutStops: ReadonlySet<string> = new Set(['headline', 'heading', 'wire-header', 'byline', 'published']);

/**
 * Cuts a story into sentences and syntactic words. No sentence crosses a block, and a dateline is a sentence of its own.
 *
 * @example
 * cutSentences(article)[0].tokens.map((token) => token.form) // ['They', 'do', "n't", '.']
 */
export function cutSentences(article: Article): Sentence[] {
  const { text, blocks, dateline } = article;
  return blocks.flatMap((block, index) => {
    const tokens = cutWords(text, block);
    const head = dateline && isIn(dateline, block) ? countTokens(tokens, dateline.end) : 0;
    const lines = kindsCutAtLines.has(block.kind) ? lineEnds(text, tokens) : [];
    const ends = [...findSentenceEnds(text, tokens), ...lines, tokens.length].filter((end) => end > head);
    return gather(text, tokens, [head, ...ends], index, kindsWithoutStops.has(block.kind));
  });
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.end > outer.start && inner.end <= outer.end;
}

/** The tokens of a dateline, with the dash behind it. */
function countTokens(tokens: readonly Token[], end: number): number {
  const index = tokens.findIndex((token) => token.start >= end);
  if (index < 0) return tokens.length;
  return /^[-–—]+$/.test((tokens[index] as Token).form) ? index + 1 : index;
}

function lineEnds(text: string, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    return next && text.slice(token.end, next.start).includes('\n') ? [i + 1] : [];
  });
}

function gather(text: string, tokens: readonly Token[], ends: number[], block: number, stopless: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of ends.sort((a, b) => a - b)) {
    if (end <= from) continue;
    const own = tokens.slice(from, end);
    from = end;
    sentences.push(sentenceOf(stopless ? own : splitFinalPeriod(text, own), block));
  }
  return sentences;
}

function sentenceOf(tokens: Token[], block: number): Sentence {
  return { start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end, tokens, block };
}
