import { actAgreement, actScores } from '../lang/en.ts';
import type { Draft } from './draft.ts';

/** What stands in the trace of a position whose words do not name its object. */
export const OPEN_OBJECT = 'object: what the story speaks of';

/** What the trace of a position begins with that only the network of acts tells. */
export const SEEN = 'seen: ';

/** How sure the words of a position make its object: named, open, or seen by the network alone. */
export function sureness(trace: readonly string[], byTopic = false): 'named' | 'open' | 'seen' {
  if (trace[0]?.startsWith(SEEN)) return 'seen';
  return byTopic || trace.includes(OPEN_OBJECT) ? 'open' : 'named';
}

/** So many positions of the average share are taken to have been seen of each kind, besides those that were. */
const PRIOR = 8;

const average = shareOf(actScores);
const SHARES = new Map(
  actScores.map(({ act, object, given, right }) => [
    `${act} ${object}`,
    (Number(right) + PRIOR * average) / (Number(given) + PRIOR),
  ]),
);

const oddsOfRules = oddsOf(shareOf(actAgreement));
/** A rule's positions by how likely the network of acts holds them: from which chance on, and the share that is right, in odds to all. */
const AGREEMENT = actAgreement.map((row) => ({ from: Number(row.from), factor: oddsOf(shareOf([row])) / oddsOfRules }));

/** How much less is right of what is told as others' report, and of what the tree leaves unclear. */
const DOUBTED = 0.85;

/**
 * How likely a position is right: the share of those of its act that were right in the stories with gold (`lang/en/act-scores.tsv`, written
 * by `eval/calibrate.ts`), with their object named, left open, or told by the network alone; more or less by how likely the network holds what
 * a rule tells (`lang/en/act-agreement.tsv`, as if it knew nothing of the act); less where the way it is told leaves doubt.
 */
export function scoreDraft({ act, byTopic, stance, trace }: Draft, agreement: number): number {
  const by = sureness(trace, byTopic);
  const share = SHARES.get(`${act} ${by}`) ?? average;
  const agreed = by === 'seen' ? share : agree(share, agreement);
  const told = stance.doubted || stance.sure < 1 ? agreed * DOUBTED : agreed;
  return Math.round(told * 100) / 100;
}

/** A share with what the network's chance adds to it, the two taken for independent (naive Bayes). */
function agree(share: number, chance: number): number {
  const odds = oddsOf(share) * AGREEMENT.findLast(({ from }) => chance >= from)!.factor;
  return odds / (1 + odds);
}

function oddsOf(share: number): number {
  return share / (1 - share);
}

function shareOf(rows: readonly { given: string; right: string }[]): number {
  const sum = (numbers: readonly string[]): number => numbers.reduce((total, number) => total + Number(number), 0);
  return sum(rows.map(({ right }) => right)) / sum(rows.map(({ given }) => given));
}
