import type { ActRow, DateBounds, OpenRecord } from '../record/index.ts';
import { citeActs, findActs } from './citation.ts';
import { type SidesQuestion, sidesOf } from './conflict-sides.ts';
import type { Conflict } from './conflicts.ts';
import { AFTER_ALL, foldState } from './fold-states.ts';
import { type MatrixCell, type MatrixQuestion, recognitionMatrix } from './matrix.ts';
import type { Perspective } from './perspective.ts';

/** Recognitions of which sources differ: what is told firmly, and what others claim. */
export async function conflictingRecognition(
  record: OpenRecord,
  { about, asOf, limit, citationsEach, cells }: SidesQuestion,
  perspective: Perspective,
): Promise<Conflict[]> {
  const day = asOf ?? AFTER_ALL;
  const pairs = (await disputedPairs(record, { about, cells }, day, perspective)).slice(0, limit ?? undefined);
  if (pairs.length === 0) return [];
  const acts = await findActs(
    record,
    {
      actors: [...new Set(pairs.map(({ actor }) => actor))],
      objects: [...new Set(pairs.map(({ object }) => object))],
      statesOnly: true,
    },
    perspective,
  );
  const deciding = pairs.flatMap(({ actor, object }) =>
    decidingActs(
      acts.filter((act) => act.actor === actor && act.object === object),
      day,
    ),
  );
  const cited = await citeActs(record, deciding, perspective, citationsEach);
  return pairs.map(({ actor, object }) => ({
    kind: 'recognition' as const,
    about: object,
    actor,
    what: 'recognise',
    sides: sidesOf(
      cited.filter((act) => act.actor === actor && act.object === object),
      ({ effect }) => effect!,
    ),
  }));
}

async function disputedPairs(
  record: OpenRecord,
  { about, cells }: Pick<SidesQuestion, 'about' | 'cells'>,
  asOf: DateBounds,
  perspective: Perspective,
): Promise<MatrixCell[]> {
  const find = (ends: Omit<MatrixQuestion, 'asOf'>): Promise<MatrixCell[]> =>
    recognitionMatrix(record, { ...ends, asOf }, perspective);
  const found =
    about === null
      ? await find({})
      : (await Promise.all([cells ?? find({ objects: [about] }), find({ actors: [about] })])).flatMap((half, at) =>
          at === 0 ? half : half.filter(({ object }) => object !== about),
        );
  return found
    .filter(({ state }) => state === 'disputed')
    .sort((a, b) => (`${a.object}|${a.actor}` < `${b.object}|${b.actor}` ? -1 : 1));
}

/** What decides by all that is told, and what decides by what is told firmly. */
function decidingActs(acts: readonly ActRow[], asOf: DateBounds): ActRow[] {
  const deciding = new Set([
    ...foldState(acts, asOf).deciding,
    ...foldState(
      acts.filter(({ firm }) => firm),
      asOf,
    ).deciding,
  ]);
  return acts.filter((act) => deciding.has(act));
}
