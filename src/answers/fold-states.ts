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
  const kept = dropVaguer(acts);
  const all = mayBeLast(kept, asOf);
  const { possible, firmly } = possibilities(kept, all, asOf);
  return {
    state: stateOf(possible, firmly),
    possible,
    firmly,
    deciding: all.acts,
    ever: everRecognised(kept, asOf),
  };
}

/** The state alone, of as many pairs as there are in a matrix. */
export function stateOn(acts: readonly StateAct[], asOf: DateBounds): RecognitionState {
  const kept = dropVaguer(acts);
  const { possible, firmly } = possibilities(kept, mayBeLast(kept, asOf), asOf);
  return stateOf(possible, firmly);
}

function possibilities(
  kept: readonly StateAct[],
  all: Last<StateAct>,
  asOf: DateBounds,
): Pick<FoldedState, 'possible' | 'firmly'> {
  const possible = effectsOf(all);
  const firm = kept.filter((act) => act.firm);
  return { possible, firmly: firm.length === kept.length ? possible : effectsOf(mayBeLast(firm, asOf)) };
}

interface Last<A> {
  acts: A[];
  /** Whether it may be that nothing had been done by then. */
  none: boolean;
}

/** A telling that is vaguer than another of the same act is taken for the same act: "has recognised it", told years later. */
function dropVaguer<A extends StateAct>(acts: readonly A[]): A[] {
  return acts.filter((act, index) => act.effect !== null && !isVaguer(act, index, acts));
}

function isVaguer(act: StateAct, index: number, acts: readonly StateAct[]): boolean {
  for (let at = 0; at < acts.length; at++) {
    const other = acts[at]!;
    if (at === index || other.effect !== act.effect || other.rank !== act.rank || other.firm !== act.firm) continue;
    const isWithin = compareDays(other.earliest, act.earliest) >= 0 && compareDays(other.latest, act.latest) <= 0;
    if (isWithin && (at < index || other.earliest !== act.earliest || other.latest !== act.latest)) return true;
  }
  return false;
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
  const last = acts.filter(({ rank, earliest, latest }) => {
    if (compareDays(earliest, asOf.latest) > 0 || compareDays(begun, latest) > 0) return false;
    const higher = outranked[rank]!;
    return higher === null || compareDays(higher, earliest) < 0;
  });
  return { acts: last, none };
}

const ORDER: readonly (Effect | 'no-word')[] = ['recognised', 'withdrawn', 'frozen', 'not-recognised', 'no-word'];

function effectsOf({ acts, none }: Last<StateAct>): (Effect | 'no-word')[] {
  return ORDER.filter((effect) => (none && effect === 'no-word') || acts.some((act) => act.effect === effect));
}

/** Claims dispute only where there is something firm that they contradict; else they are the only word there is. */
function stateOf(possible: readonly (Effect | 'no-word')[], firmly: readonly (Effect | 'no-word')[]): RecognitionState {
  const hasFirm = firmly.some((effect) => effect !== 'no-word');
  if (hasFirm && !isSame(possible, firmly)) return 'disputed';
  return possible.length === 1 ? possible[0]! : 'unclear';
}

function everRecognised(acts: readonly StateAct[], asOf: DateBounds): 'yes' | 'no' | 'unclear' {
  const recognitions = acts.filter(({ effect }) => effect === 'recognised');
  if (recognitions.some(({ latest }) => compareDays(latest, asOf.earliest) <= 0)) return 'yes';
  return recognitions.some(({ earliest }) => compareDays(earliest, asOf.latest) <= 0) ? 'unclear' : 'no';
}

/** Both in the order of `ORDER`. */
function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/**
 * Below 0 where `a` is the earlier day; `-infinity` and `infinity` are days here, before and after all others by their
 * letters too.
 */
export function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
