import type { DateBounds, Effect, StateAct } from '../record/index.ts';

/**
 * How somebody stands to the recognition of something on a date. `not-recognised` by its own word, `unclear` where the
 * dates of its acts are vaguer than the question, `disputed` where sources differ, `no-word` where nobody tells anything.
 */
export type RecognitionState = Effect | 'unclear' | 'disputed' | 'no-word';

/** The date of a question that asks for all that is told, however late: after everything. */
export const AFTER_ALL: DateBounds = { earliest: 'infinity', latest: 'infinity' };

/** A state, and what may be: by all that is told, and by what is told firmly (`ActRow.firm`). */
export interface FoldedState<A extends StateAct = StateAct> {
  state: RecognitionState;
  possible: (Effect | 'no-word')[];
  firmly: (Effect | 'no-word')[];
  /** The acts that may be the last of their pair: those that decide. */
  deciding: A[];
  /** Whether there was ever a recognition by then. */
  ever: 'yes' | 'no' | 'unclear';
}

/**
 * The state of a pair of actor and object on a date, of all acts of that pair that are known.
 *
 * Dates are intervals. An act may be the last one by then if it may have been done by then, and no other act that surely
 * had been done is surely later; where dates leave the order of two open, one of a higher rank is later. If all that may
 * be last say the same, that is the state. If what is told firmly says one thing and claims of third parties another,
 * the state is disputed.
 *
 * @param asOf the first and the last day of the question's date
 * @example
 * foldState([{ effect: 'recognised', rank: 1, firm: true, earliest: '2008-02-18', latest: '2008-02-18' }],
 *   { earliest: '2010-01-01', latest: '2010-12-31' }).state // 'recognised'
 */
export function foldState<A extends StateAct>(acts: readonly A[], asOf: DateBounds): FoldedState<A> {
  const kept = dropVaguer(acts.filter(({ effect }) => effect !== null));
  const all = mayBeLast(kept, asOf);
  const firm = mayBeLast(
    kept.filter((act) => act.firm),
    asOf,
  );
  const possible = effectsOf(all);
  const firmly = effectsOf(firm);
  return {
    state: stateOf(possible, firmly),
    possible,
    firmly,
    deciding: all.acts,
    ever: everRecognised(kept, asOf),
  };
}

interface Last<A> {
  acts: A[];
  /** Whether it may be that nothing had been done by then. */
  none: boolean;
}

/** A telling that is vaguer than another of the same act is taken for the same act: "has recognised it", told years later. */
function dropVaguer<A extends StateAct>(acts: readonly A[]): A[] {
  return acts.filter(
    (act, index) =>
      !acts.some(
        (other, at) =>
          at !== index &&
          isSameDeed(act, other) &&
          compareDays(other.earliest, act.earliest) >= 0 &&
          compareDays(other.latest, act.latest) <= 0 &&
          (at < index || other.earliest !== act.earliest || other.latest !== act.latest),
      ),
  );
}

function isSameDeed(a: StateAct, b: StateAct): boolean {
  return a.effect === b.effect && a.rank === b.rank && a.firm === b.firm;
}

/** Ranks go from 0 to 3 (`ActRow.rank`). */
const RANKS = 4;

function mayBeLast<A extends StateAct>(acts: readonly A[], asOf: DateBounds): Last<A> {
  let none = true;
  let begun = '-infinity';
  /** By rank, the last day on which an act of a higher rank may have been done. */
  const outranked = Array<string | null>(RANKS).fill(null);
  for (const { rank, earliest, latest } of acts) {
    if (compareDays(latest, asOf.earliest) > 0) continue;
    none = false;
    if (compareDays(earliest, begun) > 0) begun = earliest;
    for (let lower = 0; lower < rank; lower++) {
      const before = outranked[lower]!;
      if (before === null || compareDays(latest, before) > 0) outranked[lower] = latest;
    }
  }
  const isOverruled = ({ rank, earliest, latest }: A): boolean => {
    const higher = outranked[rank]!;
    return compareDays(begun, latest) > 0 || (higher !== null && compareDays(higher, earliest) >= 0);
  };
  return { acts: acts.filter((act) => compareDays(act.earliest, asOf.latest) <= 0 && !isOverruled(act)), none };
}

const ORDER: readonly (Effect | 'no-word')[] = ['recognised', 'withdrawn', 'frozen', 'not-recognised', 'no-word'];

function effectsOf({ acts, none }: Last<StateAct>): (Effect | 'no-word')[] {
  const found = new Set<Effect | 'no-word' | null>(acts.map(({ effect }) => effect));
  if (none) found.add('no-word');
  return ORDER.filter((effect) => found.has(effect));
}

/** Claims dispute only where there is something firm that they contradict; else they are the only word there is. */
function stateOf(possible: readonly (Effect | 'no-word')[], firmly: readonly (Effect | 'no-word')[]): RecognitionState {
  const hasFirm = firmly.some((effect) => effect !== 'no-word');
  if (hasFirm && possible.join() !== firmly.join()) return 'disputed';
  return possible.length === 1 ? possible[0]! : 'unclear';
}

function everRecognised(acts: readonly StateAct[], asOf: DateBounds): 'yes' | 'no' | 'unclear' {
  const recognitions = acts.filter(({ effect }) => effect === 'recognised');
  if (recognitions.some(({ latest }) => compareDays(latest, asOf.earliest) <= 0)) return 'yes';
  return recognitions.some(({ earliest }) => compareDays(earliest, asOf.latest) <= 0) ? 'unclear' : 'no';
}

/** Below 0 where `a` is the earlier day; `-infinity` and `infinity` are days here. */
export function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '-infinity' || b === 'infinity') return -1;
  if (a === 'infinity' || b === '-infinity') return 1;
  return a < b ? -1 : 1;
}
