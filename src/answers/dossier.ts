import { type DateBounds, type OpenRecord, plainBounds } from '../record/index.ts';
import type { Act } from '../schema/acts.ts';
import { properties } from '../schema/facts.ts';
import { type CitedAct, citeActs, citedActs } from './citation.ts';
import { type Conflict, conflicts } from './conflicts.ts';
import { type CitedFact, findFacts } from './find-facts.ts';
import { AFTER_ALL, compareDays, type RecognitionState } from './fold-states.ts';
import { byTime, lastInTime } from './in-time.ts';
import { latestWords } from './latest-words.ts';
import { type MatrixCell, recognitionMatrix } from './matrix.ts';
import type { Perspective } from './perspective.ts';
import { type PrecedentRow, precedents } from './precedents.ts';
import { type Quote, quotes } from './quotes.ts';
import { countSources, type SourceCounts } from './source-counts.ts';

/** All that is known of a territory on a date, each part cut to the latest of it. */
export interface Dossier {
  about: string;
  /** EDTF; null for all that is told, however late. */
  asOf: string | null;
  knownAt: number;
  /** The latest word of each who says whose it is or what is to become of it, the latest first. */
  claims: CitedAct[];
  recognition: {
    /** How many stand how to its recognition. */
    states: Partial<Record<RecognitionState, number>>;
    /** The latest recognitions, withdrawals and freezes. */
    latest: CitedAct[];
  };
  precedents: {
    /** Who invokes it or denies that it is a precedent. */
    of: PrecedentRow[];
    /** Which cases it invokes or denies. */
    by: PrecedentRow[];
  };
  /** By property, the latest of each first. */
  facts: CitedFact[];
  conflicts: Conflict[];
  /** What was said of it, the latest last; of the statements that were recorded last. */
  quotes: Quote[];
  sources: SourceCounts;
}

export interface DossierQuestion {
  about: string;
  asOf?: string | null;
}

const CLAIMS: readonly Act[] = [
  'claim-sovereignty',
  'vow-reintegration',
  'declare-independence',
  'support-independence',
  'oppose-independence',
  'hold-vote',
  'reject-vote',
];
const CHANGES: readonly Act[] = ['recognise', 'withdraw-recognition', 'freeze-recognition', 'reinstate-recognition'];
/** Most rows of each part: what is longer has an answer of its own. */
const MOST = { claims: 40, changes: 5, precedents: 10, factsEach: 3, conflicts: 10, quotes: 10, citationsEach: 3 };
/** How much is looked at for them, of what was recorded last or is of the latest date. */
const LOOKED_AT = { facts: 20, statements: 200, acts: 100, witnesses: 1000 };
/**
 * What is known of a territory on a date: who claims it, how many recognise it, what it is a precedent for, what is told
 * of it, in what claims contradict each other, who said what of it last, and who tells all that. However long it has been
 * written about, the work stays bounded: each part is cut to the latest.
 *
 * @throws ReaderError `date-not-understood`
 * @example
 * await dossier(record, { about: 'south-ossetia', asOf: '2008-03-05' }, knownBy(17))
 */
export async function dossier(
  record: OpenRecord,
  { about, asOf = null }: DossierQuestion,
  perspective: Perspective,
): Promise<Dossier> {
  const day = asOf === null ? null : plainBounds(asOf);
  const { citationsEach } = MOST;
  const most = { limit: MOST.precedents, citationsEach, asOf };
  const cells = recognitionMatrix(record, { objects: [about], asOf: day ?? AFTER_ALL }, perspective);
  // All at once: a server answers them on several connections.
  const [claims, states, latest, of, by, facts, conflicting, said, sources] = await Promise.all([
    claimsOf(record, about, day, perspective),
    cells.then(countStates),
    latestChanges(record, about, day, perspective),
    precedents(record, { case: about, ...most }, perspective),
    precedents(record, { by: about, ...most }, perspective),
    latestFacts(record, about, day, perspective),
    conflicts(record, { about, asOf, limit: MOST.conflicts, citationsEach, cells }, perspective),
    quotes(record, { about, until: asOf, limit: MOST.quotes, lastRecorded: LOOKED_AT.statements }, perspective),
    countSources(record, { object: about, asOf: day, ...LOOKED_AT }, perspective),
  ]);
  return {
    about,
    asOf,
    knownAt: perspective.knownAt,
    claims,
    recognition: { states, latest },
    precedents: { of, by },
    facts,
    conflicts: conflicting,
    quotes: said,
    sources,
  };
}

async function claimsOf(
  record: OpenRecord,
  about: string,
  asOf: DateBounds | null,
  perspective: Perspective,
): Promise<CitedAct[]> {
  const question = { objects: [about], acts: CLAIMS, asOf, among: MOST.claims, limit: MOST.claims };
  const latest = (await latestWords(record, question, perspective)).reverse();
  return (await citeActs(record, latest, perspective, MOST.citationsEach)).map(({ id: _id, ...act }) => act);
}

function countStates(cells: readonly MatrixCell[]): Dossier['recognition']['states'] {
  const states: Dossier['recognition']['states'] = {};
  for (const { state } of cells) states[state] = (states[state] ?? 0) + 1;
  return states;
}

async function latestChanges(
  record: OpenRecord,
  about: string,
  asOf: DateBounds | null,
  perspective: Perspective,
): Promise<CitedAct[]> {
  const acts = await citedActs(
    record,
    {
      objects: [about],
      acts: CHANGES,
      statesOnly: true,
      between: asOf === null ? null : { earliest: '-infinity', latest: asOf.latest },
      limit: MOST.changes,
      citationsEach: MOST.citationsEach,
    },
    perspective,
  );
  return acts.sort((a, b) => byTime(b, a));
}

async function latestFacts(
  record: OpenRecord,
  about: string,
  asOf: DateBounds | null,
  perspective: Perspective,
): Promise<CitedFact[]> {
  const question = { about, properties: properties.map(({ property }) => property), each: LOOKED_AT.facts };
  const facts = (await findFacts(record, question, perspective)).filter(
    ({ earliest }) => asOf === null || compareDays(earliest, asOf.latest) <= 0,
  );
  return question.properties.flatMap((property) =>
    lastInTime(
      facts.filter((fact) => fact.property === property),
      MOST.factsEach,
    ).reverse(),
  );
}
