import type { DateBounds, OpenRecord } from '../record/index.ts';
import { type CitedAct, citedActs } from './citation.ts';
import { compareDays } from './fold-states.ts';
import { byTime } from './in-time.ts';
import type { Perspective } from './perspective.ts';

/** Holder H does (does not, will, may, is asked to do) act A about object O, by all who tell it. */
export interface HeldPosition extends CitedAct {
  /** Whether nothing is told that the holder did or said later of the same act and object: its latest word. */
  current: boolean;
}

/** On a dispute, by an actor, or both. */
export interface PositionQuestion {
  object?: string | null;
  actor?: string | null;
  /** Which of `schema/acts.yaml`; all where left out. */
  acts?: readonly string[] | null;
  /** Only what may lie between these days; then `current` is of those days. */
  between?: DateBounds | null;
  /** At most so many, the latest. */
  limit?: number | null;
  citationsEach?: number | null;
}

/**
 * Where all who are told of stand on a dispute, or where an actor stands: the latest word of each on each act first, then
 * what came before it, each in turn from the latest to the earliest.
 *
 * @example
 * await positions(record, { object: 'south-ossetia', acts: ['claim-sovereignty'] }, knownBy(17))
 */
export async function positions(
  record: OpenRecord,
  { object = null, actor = null, ...question }: PositionQuestion,
  perspective: Perspective,
): Promise<HeldPosition[]> {
  const ends = { objects: object === null ? null : [object], actors: actor === null ? null : [actor] };
  const acts = markCurrent(await citedActs(record, { ...question, ...ends }, perspective));
  return acts.sort((a, b) => Number(b.current) - Number(a.current) || byTime(b, a));
}

/** Which acts may be the latest word of their holder on what they are about: no other one is surely later. */
export function markCurrent<A extends Pick<CitedAct, 'actor' | 'act' | 'object' | keyof DateBounds>>(
  acts: readonly A[],
): (A & { current: boolean })[] {
  const newest = new Map<string, string>();
  for (const act of acts) {
    const before = newest.get(wordOf(act));
    if (before === undefined || compareDays(act.earliest, before) > 0) newest.set(wordOf(act), act.earliest);
  }
  return acts.map((act) => ({ ...act, current: compareDays(newest.get(wordOf(act))!, act.latest) <= 0 }));
}

function wordOf({ actor, act, object }: Pick<CitedAct, 'actor' | 'act' | 'object'>): string {
  return `${actor}|${act}|${object}`;
}
