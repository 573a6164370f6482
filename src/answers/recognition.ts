import { type DateBounds, type OpenRecord, plainBounds } from '../record/index.ts';
import { type CitedAct, citedActs } from './citation.ts';
import { AFTER_ALL, type FoldedState, foldState, type RecognitionState } from './fold-states.ts';
import type { Perspective } from './perspective.ts';

/** How actor A stands to the recognition of object O on a date, with every act that says so. */
export interface RecognitionRow {
  actor: string;
  object: string;
  state: RecognitionState;
  /** What may be, where the state is unclear or disputed. */
  possible: FoldedState['possible'];
  firmly: FoldedState['firmly'];
  ever: FoldedState['ever'];
  /** The dates of the acts that decide, in EDTF. */
  since: string[];
  acts: (CitedAct & { decides: boolean })[];
}

/** Who recognises an object, or whom an actor recognises. */
export type RecognitionQuestion = ({ object: string } | { actor: string }) & {
  /** EDTF; null for all that is told, however late. */
  asOf: string | null;
};

/**
 * Who recognises an object, or whom an actor recognises, on a date and from a perspective: a row for each of whom there
 * is any word by then, in the order of their ids.
 *
 * @throws ReaderError `date-not-understood`
 */
export async function recognition(
  record: OpenRecord,
  question: RecognitionQuestion,
  perspective: Perspective,
): Promise<RecognitionRow[]> {
  const ends = 'object' in question ? { objects: [question.object] } : { actors: [question.actor] };
  const acts = await citedActs(record, { ...ends, statesOnly: true }, perspective);
  const pairs = new Map<string, CitedAct[]>();
  for (const act of acts) {
    const pair = `${act.object}|${act.actor}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), act]);
  }
  const asOf = question.asOf === null ? AFTER_ALL : plainBounds(question.asOf);
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => rowOf(pair, asOf))
    .filter(({ state }) => state !== 'no-word');
}

function rowOf(acts: readonly CitedAct[], asOf: DateBounds): RecognitionRow {
  const { actor, object } = acts[0]!;
  const { state, possible, firmly, ever, deciding } = foldState(acts, asOf);
  return {
    actor,
    object,
    state,
    possible,
    firmly,
    ever,
    since: [...new Set(deciding.map(dateOfAct))],
    acts: acts.map((act) => ({ ...act, decides: deciding.includes(act) })),
  };
}

/**
 * The date of an act in EDTF: as it is told; of an undated one the days that it may have been done on; `XXXX` where
 * nobody knows.
 *
 * @example
 * dateOfAct({ date: null, earliest: '-infinity', latest: '2008-03-05' }) // '../2008-03-05'
 */
export function dateOfAct({ date, earliest, latest }: Pick<CitedAct, 'date' | 'earliest' | 'latest'>): string {
  if (date !== null) return date;
  if (earliest === latest) return earliest;
  if (latest === 'infinity') return earliest === '-infinity' ? 'XXXX' : `${earliest}/..`;
  return `${earliest === '-infinity' ? '..' : earliest}/${latest}`;
}
