import type { Article } from '../article/index.ts';
import type { ParsedSentence } from '../syntax/index.ts';
import type { Quotation, Sentence } from '../tokens/index.ts';
import type { Labeller } from './load-labeller.ts';
import type { Statement } from './statement.ts';

/** A story cut and parsed: `trees[i]` belongs to `sentences[i]`. */
export interface ParsedStory {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  trees: readonly ParsedSentence[];
}

export function findStatements(_story: ParsedStory, _labeller: Labeller): Statement[] {
  return [];
}
