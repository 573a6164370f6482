import type { Article } from '../article/index.ts';
import { type HeadKinds, type KindModel, scoreKinds } from '../kinds/index.ts';
import type { Parser, Tree } from '../syntax/index.ts';
import type { Quotation, Sentence } from '../tokens/index.ts';
import { decodeRoles, type Roles } from './decode-roles.ts';
import { describeTokens } from './describe-tokens.ts';
import { type ActChance, type ActLabel, labelActs, type SeenByNetwork } from './label-acts.ts';
import type { Labeller } from './load-labeller.ts';
import { numberTokens, paragraphRanges, windowAround } from './number-tokens.ts';
import { type CueScores, joinStates, scoreCues, scoreRoles, TYPES } from './score-story.ts';
import type { StatementType } from './statement.ts';

/**
 * What the networks make of a story: a tree and the kinds of its nominal words for each sentence, the words of each statement and of
 * each act about statehood.
 */
export interface LabelledStory extends SeenByNetwork {
  trees: Tree[];
  kinds: HeadKinds[];
  labels: Label[];
}

/** A story cut into what the networks read. */
export interface CutStory {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}

/** The networks; without one for acts, none are labelled. */
export interface LabellingModels {
  parser: Parser;
  labeller: Labeller;
  kinds: KindModel;
  acts?: Labeller;
}

/** A cue that the labeller found, by its head, with its words, source and content, in tokens numbered through the story. */
export interface Label extends Roles {
  head: number;
  type: StatementType;
  /** Chance that it is a cue. */
  chance: number;
}

/** A token is taken for the head of a cue from this chance on. */
const CUE_CHANCE = 0.6;
/** A long story is read in stretches of about so many tokens, so that the networks' states take bounded memory. */
const STRETCH_TOKENS = 20_000;

/**
 * Parses a story's sentences and labels its statements, and with a network for them its acts, over the parser's states, which are let go
 * at once.
 */
export function labelStory(
  { article, sentences, quotations }: CutStory,
  { parser, labeller, kinds: kindModel, acts: actLabeller }: LabellingModels,
): LabelledStory {
  const trees: Tree[] = [];
  const kinds: HeadKinds[] = [];
  const labels: Label[] = [];
  const acts: ActLabel[] = [];
  const chances: ActChance[] = [];
  let base = 0;
  for (const stretch of stretchesOf(sentences)) {
    const parsed = parser.parse(stretch);
    const numbered = numberTokens({ sentences: stretch, trees: parsed, quotations });
    if (numbered.tokens.length > 0) {
      const descriptions = describeTokens(article, stretch, parsed, quotations).flat();
      const states = joinStates(parsed);
      const scores = scoreCues(labeller, states, descriptions, paragraphRanges(numbered));
      const cues = candidates(scores).filter(({ head }) => !isHeadline(article, numbered.blockOf[head]!));
      const windows = cues.map(({ head }) => windowAround(numbered, head));
      const roles = scoreRoles(labeller, numbered, scores, windows).map(decodeRoles);
      labels.push(...cues.map((cue, i) => moved({ ...cue, ...(roles[i] ?? alone(cue.head)) }, base)));
      if (actLabeller) {
        const seen = labelActs(actLabeller, numbered, states, descriptions);
        acts.push(...seen.acts.map((label) => movedAct(label, base)));
        // One by one: of a paragraph that fills a story they are too many for the arguments of one call.
        for (const one of seen.chances) chances.push({ ...one, token: one.token + base });
      }
    }
    kinds.push(...scoreKinds(kindModel, parsed));
    for (const { words } of parsed) trees.push({ words });
    base += numbered.tokens.length;
  }
  return { trees, kinds, labels, acts, chances };
}

/** A headline says in short what the story tells with its source: what it holds is no statement of its own. */
function isHeadline({ blocks }: Article, block: number): boolean {
  return blocks[block]?.kind === 'headline';
}

function* stretchesOf(sentences: readonly Sentence[]): Generator<Sentence[]> {
  let stretch: Sentence[] = [];
  let tokens = 0;
  for (const sentence of sentences) {
    if (tokens > STRETCH_TOKENS && sentence.block !== stretch.at(-1)?.block) {
      yield stretch;
      stretch = [];
      tokens = 0;
    }
    stretch.push(sentence);
    tokens += sentence.tokens.length;
  }
  if (stretch.length > 0) yield stretch;
}

function candidates({ cues }: CueScores): Pick<Label, 'head' | 'type' | 'chance'>[] {
  const found = [];
  for (let head = 0; head * TYPES.length < cues.length; head++) {
    const scores = cues.subarray(head * TYPES.length, (head + 1) * TYPES.length);
    const chance = chanceOfCue(scores);
    if (chance < CUE_CHANCE) continue;
    found.push({ head, type: TYPES[bestType(scores)] as StatementType, chance: Math.round(chance * 1000) / 1000 });
  }
  return found;
}

function chanceOfCue([none = 0, ...types]: Float32Array): number {
  const odds = types.reduce((sum, score) => sum + Math.exp(score - none), 0);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

function bestType(scores: Float32Array): number {
  let best = 1;
  for (let type = 2; type < scores.length; type++) if (scores[type]! > scores[best]!) best = type;
  return best;
}

/** A cue without content: the tree may know one. */
function alone(head: number): Roles {
  return { cue: [head], source: [], content: [] };
}

function movedAct({ head, holders, objects, ...rest }: ActLabel, by: number): ActLabel {
  const move = (token: number): number => token + by;
  return { ...rest, head: head + by, holders: holders.map(move), objects: objects.map(move) };
}

function moved({ head, cue, source, content, ...rest }: Label, by: number): Label {
  const move = (token: number): number => token + by;
  return { ...rest, head: head + by, cue: cue.map(move), source: source.map(move), content: content.map(move) };
}
