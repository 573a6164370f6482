import { type Act, acts } from '../schema/acts.ts';
import type { Description } from './describe-tokens.ts';
import type { Labeller } from './load-labeller.ts';
import { type NumberedStory, paragraphRanges, type Reach, windowAround } from './number-tokens.ts';
import { type ParserStates, type RoleScores, scoreCues, scoreRoles } from './score-story.ts';

/** An act about statehood as the network sees it, in tokens numbered through the story. */
export interface ActLabel {
  /** The word that does the act: "recognised", "cut" of "cut ties". */
  head: number;
  act: Act;
  /** Chance that the word does this act. */
  chance: number;
  polarity: 'affirmed' | 'denied';
  modality: 'actual' | 'intended' | 'requested' | 'hypothetical';
  /** Words that name or point to who holds it. */
  holders: number[];
  /** Words that name or point to what it is about. */
  objects: number[];
}

/** The chance that a word does an act, where it is worth telling. */
export interface ActChance {
  token: number;
  act: Act;
  chance: number;
}

/** What the network of acts makes of a story. */
export interface SeenByNetwork {
  /** The acts that it is sure enough of. */
  acts: ActLabel[];
  /** In the order of the words, every act of a word to which it gives at least the least chance that is told. */
  chances: ActChance[];
}

/** A word is taken for one that does an act from this chance on. */
const ACT_CHANCE = 0.6;

/** The network's classes of cues, none first, and of roles, in the order of `train/acts.py`. */
const TYPES: readonly (Act | null)[] = [null, ...acts.map(({ act }) => act)];
const HOLDER = 1;
const OBJECT = 2;
const FIRST_STANCE = 3;
/**
 * Acts that the network mistakes too often for others: most requests and refusals are of something else,
 * and what breaks off are mostly no relations.
 */
const LEFT_TO_RULES: ReadonlySet<Act> = new Set([
  'request-recognition',
  'refuse-recognition',
  'sever-relations',
  'freeze-recognition',
]);

/** The least chance that is told. */
const LEAST_CHANCE = 0.01;

/** How far from an act its holder and object are looked for. */
const REACH: Reach = { sentences: 1, tokens: 25 };

const MODALITIES = ['actual', 'intended', 'requested', 'hypothetical'] as const;

/** The acts about statehood that the network sees in a story's words, and how likely it holds others. */
export function labelActs(
  labeller: Labeller,
  numbered: NumberedStory,
  states: ParserStates,
  descriptions: readonly Description[],
): SeenByNetwork {
  const scores = scoreCues(labeller, states, descriptions, paragraphRanges(numbered));
  const chances: ActChance[] = [];
  for (let token = 0; token < numbered.tokens.length; token++)
    chances.push(...chancesOf(token, scores.cues.subarray(token * labeller.types, (token + 1) * labeller.types)));
  // Above a half, no word has two.
  const sure = chances.filter(({ act, chance }) => chance >= ACT_CHANCE && !LEFT_TO_RULES.has(act));
  const found = new Map(sure.map(({ token, act, chance }) => [token, { act, chance }]));
  const windows = [...found.keys()].map((head) => windowAround(numbered, head, REACH));
  const acts = scoreRoles(labeller, numbered, scores, windows).map((roles) => ({
    head: roles.cue,
    ...found.get(roles.cue)!,
    ...decode(roles, labeller.roles),
  }));
  return { acts, chances };
}

const NO_CHANCES: readonly ActChance[] = [];

/** How likely a word does each act, by its scores: those that are likely enough to tell. */
function chancesOf(token: number, scores: Float32Array): readonly ActChance[] {
  let most = scores[0]!;
  for (const score of scores) if (score > most) most = score;
  // Nearly every word does none, as its first score says.
  let others = 0;
  for (let type = 1; type < scores.length; type++) others += Math.exp(scores[type]! - most);
  const sum = others + Math.exp(scores[0]! - most);
  if (others < LEAST_CHANCE * sum) return NO_CHANCES;
  return Array.from(scores, (score, type) => ({
    token,
    act: TYPES[type]!,
    chance: round(Math.exp(score - most) / sum),
  }))
    .slice(1)
    .filter(({ chance }) => chance >= LEAST_CHANCE);
}

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}

function decode(
  { low, high, cue, roles }: RoleScores,
  classes: number,
): Pick<ActLabel, 'polarity' | 'modality' | 'holders' | 'objects'> {
  const holders: number[] = [];
  const objects: number[] = [];
  for (let token = low; token < high; token++) {
    const role = bestOf(roles.subarray((token - low) * classes, (token - low + 1) * classes), 0);
    if (role === HOLDER) holders.push(token);
    if (role === OBJECT) objects.push(token);
  }
  const stance = bestOf(roles.subarray((cue - low) * classes, (cue - low + 1) * classes), FIRST_STANCE) - FIRST_STANCE;
  return {
    polarity: stance % 2 === 0 ? 'affirmed' : 'denied',
    modality: MODALITIES[stance >> 1]!,
    holders,
    objects,
  };
}

function bestOf(scores: Float32Array, first: number): number {
  let best = first;
  for (let k = first; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}
