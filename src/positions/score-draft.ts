import { actScores } from '../lang/en.ts';
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

const all = actScores.reduce(
  (sum, { given, right }) => ({ given: sum.given + Number(given), right: sum.right + Number(right) }),
  { given: 0, right: 0 },
);
const average = all.right / all.given;
const SHARES = new Map(
  actScores.map(({ act, object, given, right }) => [
    `${act} ${object}`,
    (Number(right) + PRIOR * average) / (Number(given) + PRIOR),
  ]),
);

/** How much less is right of what is told as others' report, and of what the tree leaves unclear. */
const DOUBTED = 0.85;

/**
 * How likely a position is right: the share of those of its act that were right in the stories with gold (`lang/en/act-scores.tsv`, written
 * by `eval/calibrate.ts`), with their object named, left open, or told by the network alone; less where the way it is told leaves doubt.
 */
export function scoreDraft({ act, byTopic, stance, trace }: Draft): number {
  const share = SHARES.get(`${act} ${sureness(trace, byTopic)}`) ?? average;
  const told = stance.doubted || stance.sure < 1 ? share * DOUBTED : share;
  return Math.round(told * 100) / 100;
}
