import type { Article, BlockKind } from '../article/index.ts';
import type { Tree } from '../syntax/index.ts';
import type { Sentence } from '../tokens/index.ts';
import { isArchiveHeading } from './archive-heading.ts';
import { type Expression, findExpressions } from './find-expressions.ts';
import { cutLine, type Line, lowerAt } from './line.ts';
import type { Found } from './meaning.ts';
import { readTense, type Tense } from './read-tense.ts';
import { remember } from './remember.ts';
import { settleMeaning } from './settle-meaning.ts';
import { startTelling, type Telling } from './telling.ts';
import type { TimeExpression } from './time-expression.ts';
import { referencePhrases } from './time-words.ts';

/** A story with its sentences and their trees; a sentence without a tree is read as one without verbs. */
export interface ReadStory {
  article: Article;
  sentences: readonly Sentence[];
  trees: readonly Tree[];
}

export interface TimeOptions {
  /**
   * Also gives what only points at a time ("now", "recent years"), valued as in TIMEX3 (PRESENT_REF, PXY): to be compared
   * with corpora that mark it.
   */
  references?: boolean;
}

/**
 * Finds what a story says of times, in every part of it, with values in EDTF. Nothing but the story tells from when they
 * are reckoned.
 *
 * @example
 * findTimes({ article, sentences, trees }) // [{ start: 83, end: 95, type: 'DATE', value: '2008-03-05', trace: ['weekday', 'past'] }]
 */
export function findTimes(
  { article, sentences, trees }: ReadStory,
  { references = false }: TimeOptions = {},
): TimeExpression[] {
  const telling = startTelling(article);
  const times: TimeExpression[] = [];
  for (const [s, sentence] of sentences.entries()) {
    const opens = sentences[s - 1]?.block !== sentence.block;
    const line = cutLine(article.text, sentence, trees[s], opens, references ? referencePhrases : NONE);
    if (line.cores.length === 0 || isArchiveHeading(article, sentence.block)) continue;
    const inFrame = FRAME.has(article.blocks[sentence.block]?.kind ?? 'paragraph');
    telling.lastInSentence = telling.dayInSentence = null;
    for (const expression of findExpressions(line, references ? isAny : isTime)) {
      times.push(tell(telling, line, expression, inFrame));
    }
  }
  return times;
}

const NONE: ReadonlySet<string> = new Set();
const FRAME: ReadonlySet<BlockKind> = new Set(['published', 'wire-header', 'byline']);

function isAny(): boolean {
  return true;
}

function isTime({ meaning }: Found): boolean {
  return meaning.kind !== 'reference';
}

function tell(telling: Telling, line: Line, expression: Expression, inFrame: boolean): TimeExpression {
  const { at, end, rule, meaning } = expression;
  const tense = tenseOf(line, expression);
  const isApposed = lowerAt(line, at - 1) === ',' && telling.dayInSentence !== null;
  const settled = settleMeaning(meaning, { ...telling, tense, isApposed });
  remember(telling, meaning, settled, inFrame);
  return {
    start: line.pieces[at]!.start,
    end: line.pieces[end - 1]!.end,
    type: settled.type,
    value: settled.value,
    trace: tense ? [rule, tense] : [rule],
  };
}

/** As the tree has it, or the preposition, whatever the verb: "called a strike for Sunday", "as early as Tuesday". */
function tenseOf(line: Line, { at, meaning }: Expression): Tense {
  const before = lowerAt(line, at - 1);
  const isWeekday = meaning.kind === 'name' && meaning.name.grain === 'weekday';
  if (before === 'until' || (isWeekday && (before === 'for' || before === 'as'))) return 'future';
  // “planned for February, was moved”: a month may lie on either side.
  if (before === 'for') return null;
  const isLimit = meaning.kind === 'open' && meaning.edge === 'until';
  const tense = line.words.length === 0 ? null : readTense(line.words, line.pieces[at]!.token, isLimit);
  return before === 'by' && tense === null ? 'future' : tense;
}
