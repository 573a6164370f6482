import type { Article } from '../article/index.ts';
import type { ParsedSentence } from '../syntax/index.ts';
import type { Quotation, Sentence } from '../tokens/index.ts';
import { addQuotations } from './add-quotations.ts';
import { addScriptLines } from './add-script-lines.ts';
import { decodeRoles } from './decode-roles.ts';
import { describeTokens } from './describe-tokens.ts';
import { type Draft, draftStatements } from './draft-statements.ts';
import { finishStatements } from './finish-statements.ts';
import type { Labeller } from './load-labeller.ts';
import { type NumberedStory, numberTokens, paragraphRanges, windowAround } from './number-tokens.ts';
import { type CueScores, scoreCues, scoreRoles, TYPES } from './score-story.ts';
import type { Statement, StatementType } from './statement.ts';

/** A story cut and parsed: `trees[i]` belongs to `sentences[i]`. */
export interface ParsedStory {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  trees: readonly ParsedSentence[];
}

/** A token is taken for the head of a cue from this chance on. */
const CUE_CHANCE = 0.4;

/**
 * Every statement of a story with its source, cue and content: those that the labeller finds, then quotations that it
 * left out and lines of transcripts, whose marks say what they are.
 */
export function findStatements(story: ParsedStory, labeller: Labeller): Statement[] {
  const numbered = numberTokens(story);
  if (numbered.tokens.length === 0) return [];
  const labelled = labelStatements(story, numbered, labeller);
  const quoted = addQuotations(story, numbered, addScriptLines(story, numbered, labelled));
  return finishStatements(story, numbered, quoted);
}

function labelStatements(story: ParsedStory, numbered: NumberedStory, labeller: Labeller): Draft[] {
  const { article, sentences, trees, quotations } = story;
  const descriptions = describeTokens(article, sentences, trees, quotations).flat();
  const scores = scoreCues(labeller, trees, descriptions, paragraphRanges(numbered));
  const cues = candidates(scores);
  const windows = cues.map(({ token }) => windowAround(numbered, token));
  const roles = scoreRoles(labeller, numbered, scores, windows);
  return cues.flatMap((cue, i) => {
    const found = decodeRoles(roles[i]!);
    if (!found) return [];
    const trace = [`labeller: "${numbered.tokens[cue.token]!.form}" is a cue (${cue.type}, ${cue.chance})`];
    return draftStatements(story, numbered, { ...found, head: cue.token, type: cue.type, score: cue.chance, trace });
  });
}

interface Candidate {
  token: number;
  type: StatementType;
  chance: number;
}

function candidates({ cues }: CueScores): Candidate[] {
  const found: Candidate[] = [];
  for (let token = 0; token * TYPES.length < cues.length; token++) {
    const scores = cues.subarray(token * TYPES.length, (token + 1) * TYPES.length);
    const chance = chanceOfCue(scores);
    if (chance >= CUE_CHANCE)
      found.push({ token, type: TYPES[bestType(scores)] as StatementType, chance: Math.round(chance * 1000) / 1000 });
  }
  return found;
}

function chanceOfCue([none, ...types]: Float32Array | number[]): number {
  const odds = types.reduce((sum, score) => sum + Math.exp(score - none!), 0);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

function bestType(scores: Float32Array): number {
  let best = 1;
  for (let type = 2; type < scores.length; type++) if (scores[type]! > scores[best]!) best = type;
  return best;
}
