import type { Article } from '../article/index.ts';
import type { Tree } from '../syntax/index.ts';
import type { Quotation, Sentence } from '../tokens/index.ts';
import { addQuotations } from './add-quotations.ts';
import { addScriptLines } from './add-script-lines.ts';
import { addSignedQuotations } from './add-signed-quotations.ts';
import { answerQuestions } from './answer-questions.ts';
import { completeContent } from './complete-content.ts';
import { completeSource } from './complete-source.ts';
import { draftStatements } from './draft-statements.ts';
import { finishStatements } from './finish-statements.ts';
import type { Label } from './label-story.ts';
import { mendContent } from './mend-content.ts';
import { numberTokens } from './number-tokens.ts';
import type { Statement } from './statement.ts';
import { walkTrees } from './walk-tree.ts';

/** A story cut and parsed: `trees[i]` belongs to `sentences[i]`. */
export interface ParsedStory {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  trees: readonly Tree[];
}

/**
 * Every statement of a story with its source, cue and content: those that the labeller found, then lines of transcripts
 * and quotations that it left out, whose marks say what they are.
 */
export function findStatements(story: ParsedStory, labels: readonly Label[]): Statement[] {
  const numbered = numberTokens(story);
  const walk = walkTrees(numbered);
  const cues = new Set(labels.map(({ head }) => head));
  const drafts = labels.flatMap((label) => {
    const tree = walk(label.head);
    const { form } = numbered.tokens[label.head]!;
    const trace = [`labeller: "${form}" is a cue (${label.type}, ${label.chance})`];
    return draftStatements(story, numbered, {
      ...mendContent(tree, completeSource(tree, completeContent(tree, label)), cues),
      score: label.chance,
      trace,
    });
  });
  const told = addSignedQuotations(story, numbered, addScriptLines(story, numbered, answerQuestions(numbered, drafts)));
  return finishStatements(story, numbered, addQuotations(story, numbered, told));
}
