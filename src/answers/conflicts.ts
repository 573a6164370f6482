import { type OpenRecord, plainBounds } from '../record/index.ts';
import type { Citation } from './citation.ts';
import { conflictingActs } from './conflicting-acts.ts';
import { conflictingFacts } from './conflicting-facts.ts';
import { conflictingRecognition } from './conflicting-recognition.ts';
import { deniedActs } from './denied-acts.ts';
import { compareDays } from './fold-states.ts';
import type { MatrixCell } from './matrix.ts';
import type { Perspective } from './perspective.ts';

/**
 * In what claims contradict each other: whether somebody recognises something, whether somebody does an act, whose a
 * territory is, whether a vote counts, whether a case is a precedent, or what a fact is.
 */
export type ConflictKind = 'recognition' | 'act' | 'sovereignty' | 'vote' | 'precedent' | 'fact';

/** One of the claims, with those whose claim it is and who tells it. */
export interface ConflictSide {
  /** An effect, a polarity, an act or a value, by the kind of the conflict. */
  claim: string;
  /** Who does the act or asserts the fact; none where the story or the dataset itself does. */
  holders: string[];
  earliest: string;
  latest: string;
  citations: Citation[];
}

/** Claims about somebody that cannot all be so; none of them is taken for the truth. */
export interface Conflict {
  kind: ConflictKind;
  about: string;
  /** Whose recognition or act it is. */
  actor: string | null;
  /** The act or the property. */
  what: string;
  sides: ConflictSide[];
}

/** About somebody, or of all; as of a date in EDTF, or of all that is told. */
export interface ConflictQuestion {
  about?: string | null;
  asOf?: string | null;
  /** At most so many of each kind, the latest. */
  limit?: number | null;
  citationsEach?: number | null;
  /** How all stand to the recognition of `about` on that date, where it is looked for already. */
  cells?: Promise<MatrixCell[]> | null;
}

/**
 * Claims that contradict each other, the latest of each kind first.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * await conflicts(record, { about: 'south-ossetia' }, knownBy(17))
 */
export async function conflicts(
  record: OpenRecord,
  { about = null, asOf = null, limit = null, citationsEach = null, cells = null }: ConflictQuestion,
  perspective: Perspective,
): Promise<Conflict[]> {
  const question = { about, asOf: asOf === null ? null : plainBounds(asOf), limit, citationsEach, cells };
  const finders = [conflictingRecognition, deniedActs, conflictingActs, conflictingFacts];
  const found = (await Promise.all(finders.map((find) => find(record, question, perspective)))).flat();
  return KINDS.flatMap((kind) =>
    latest(found.filter((conflict) => conflict.kind === kind)).slice(0, limit ?? undefined),
  );
}

const KINDS: readonly ConflictKind[] = ['recognition', 'act', 'sovereignty', 'vote', 'precedent', 'fact'];

function latest(found: readonly Conflict[]): Conflict[] {
  const dayOf = ({ sides }: Conflict): string =>
    sides
      .map((side) => side.latest)
      .sort(compareDays)
      .at(-1)!;
  return [...found].sort((a, b) => compareDays(dayOf(b), dayOf(a)) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ about, actor, what }: Conflict): string {
  return `${about}|${what}|${actor}`;
}
