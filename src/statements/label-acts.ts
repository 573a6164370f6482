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

/** How far from an act its holder and object are looked for. */
const REACH: Reach = { sentences: 1, tokens: 25 };

const MODALITIES = ['actual', 'intended', 'requested', 'hypothetical'] as const;

/** The acts about statehood that the network sees in a story's words. */
export function labelActs(
  labeller: Labeller,
  numbered: NumberedStory,
  states: ParserStates,
  descriptions: readonly Description[],
): ActLabel[] {
  const scores = scoreCues(labeller, states, descriptions, paragraphRanges(numbered));
  const found = new Map<number, Pick<ActLabel, 'act' | 'chance'>>();
  for (let head = 0; head < numbered.tokens.length; head++) {
    const best = bestAct(scores.cues.subarray(head * labeller.types, (head + 1) * labeller.types));
    if (best !== null && !LEFT_TO_RULES.has(best.act)) found.set(head, best);
  }
  const windows = [...found.keys()].map((head) => windowAround(numbered, head, REACH));
  return scoreRoles(labeller, numbered, scores, windows).map((roles) => ({
    head: roles.cue,
    ...found.get(roles.cue)!,
    ...decode(roles, labeller.roles),
  }));
}

/** The likeliest act of a word, where it is likely enough. */
function bestAct(scores: Float32Array): Pick<ActLabel, 'act' | 'chance'> | null {
  let best = 1;
  let odds = 0;
  for (let type = 1; type < scores.length; type++) {
    odds += Math.exp(scores[type]! - scores[0]!);
    if (scores[type]! > scores[best]!) best = type;
  }
  const own = Math.exp(scores[best]! - scores[0]!);
  const chance = own === Infinity ? 1 : own / (1 + odds);
  return chance < ACT_CHANCE ? null : { act: TYPES[best]!, chance: Math.round(chance * 1000) / 1000 };
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
