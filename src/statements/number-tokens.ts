import type { Token } from '../tokens/index.ts';
import { quoteStates } from './describe-tokens.ts';
import type { ParsedStory } from './find-statements.ts';
import type { TokenGrid } from './place-tokens.ts';
import type { TokenRange } from './score-story.ts';

/** The tokens of a whole story, one after another, with where each stands. */
export interface NumberedStory extends TokenGrid {
  tokens: readonly Token[];
  /** First token of each sentence, and the number of all tokens at the end. */
  firstOf: Int32Array;
}

/** Numbers the tokens of a story through, so that a statement's parts may lie in several sentences. */
export function numberTokens({ sentences, trees, quotations }: Omit<ParsedStory, 'article'>): NumberedStory {
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const grid = {
    tokens: sentences.flatMap(({ tokens }) => tokens),
    words: trees.flatMap(({ words }) => words),
    firstOf: new Int32Array(sentences.length + 1),
    sentenceOf: new Int32Array(count),
    blockOf: new Int32Array(count),
    quotationOf: new Int32Array(count),
    headOf: new Int32Array(count),
  };
  const stateOf = quoteStates(quotations);
  let token = 0;
  for (const [s, { tokens, block }] of sentences.entries()) {
    grid.firstOf[s] = token;
    for (const [i, { start }] of tokens.entries()) {
      const { head } = trees[s]!.words[i]!;
      grid.sentenceOf[token] = s;
      grid.blockOf[token] = block;
      grid.quotationOf[token] = stateOf(start).quotation;
      grid.headOf[token] = head < 0 ? -1 : token - i + head;
      token++;
    }
  }
  grid.firstOf[sentences.length] = count;
  return grid;
}

/** Paragraphs are read at once, but no more than so many tokens. */
const LONGEST_PARAGRAPH = 300;

/** The token ranges that are read at once: paragraphs, cut between sentences where they grow too long. */
export function paragraphRanges({ firstOf, blockOf }: NumberedStory): TokenRange[] {
  const ranges: TokenRange[] = [];
  let low = 0;
  for (let s = 1; s < firstOf.length; s++) {
    const high = firstOf[s]!;
    const isLast = s + 1 === firstOf.length;
    const grown = !isLast && firstOf[s + 1]! - low > LONGEST_PARAGRAPH;
    if (!isLast && !grown && (high === low || blockOf[high] === blockOf[low])) continue;
    if (high > low) ranges.push({ low, high });
    low = high;
  }
  return ranges;
}

/** How far from a cue the words are looked for that belong to it. */
export interface Reach {
  /** So many sentences on each side of its own … */
  sentences: number;
  /** … and no further from its sentence than so many tokens. */
  tokens: number;
}

const OF_STATEMENTS: Reach = { sentences: 2, tokens: 40 };

/** The tokens among which a cue's source and content are looked for. */
export function windowAround(
  { firstOf, sentenceOf }: NumberedStory,
  cue: number,
  reach: Reach = OF_STATEMENTS,
): TokenRange & { cue: number } {
  const s = sentenceOf[cue]!;
  const sentences = firstOf.length - 1;
  const low = Math.max(firstOf[Math.max(0, s - reach.sentences)]!, firstOf[s]! - reach.tokens);
  const high = Math.min(firstOf[Math.min(sentences, s + reach.sentences + 1)]!, firstOf[s + 1]! + reach.tokens);
  return { low, high, cue };
}
