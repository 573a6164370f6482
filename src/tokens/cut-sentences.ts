import type { Article, Block } from '../article/article.ts';
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
  return article.blocks.flatMap((block, index) => {
    const tokens = cutWords(article.text, block);
    const ends = [...findSentenceEnds(article.text, tokens), ...fixedEnds(article, block, tokens), tokens.length];
    return gather(article.text, tokens, ends, index, kindsWithoutStops.has(block.kind));
  });
}

/** Where a sentence ends whatever its words are: behind the dateline, and at line ends of wire headers. */
function fixedEnds(article: Article, block: Block, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  const { dateline } = article;
  if (dateline && dateline.end > block.start && dateline.end <= block.end)
    ends.push(endOfDateline(tokens, dateline.end));
  if (kindsCutAtLines.has(block.kind)) ends.push(...lineEnds(article.text, tokens));
  return ends;
}

/** The dash behind a dateline goes with it. */
function endOfDateline(tokens: readonly Token[], end: number): number {
  let index = tokens.findIndex((token) => token.start >= end);
  if (index < 0) return tokens.length;
  while (/^[-–—]+$/.test(tokens[index]?.form ?? '')) index++;
  return index;
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
