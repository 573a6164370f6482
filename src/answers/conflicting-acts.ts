import { sql } from 'kysely';
import type { ActRow, OpenRecord } from '../record/index.ts';
import type { Act } from '../schema/acts.ts';
import { type CitedAct, citeActs } from './citation.ts';
import { type SidesQuestion, sidesOf } from './conflict-sides.ts';
import type { Conflict, ConflictKind } from './conflicts.ts';
import { LATEST_FIRST, lastWordOfEach } from './latest-words.ts';
import type { Perspective } from './perspective.ts';

/** Which acts contradict each other where they are done about the same. */
const CONTRARY: readonly { kind: ConflictKind; what: Act; acts: readonly Act[] }[] = [
  { kind: 'sovereignty', what: 'claim-sovereignty', acts: ['claim-sovereignty', 'declare-independence'] },
  { kind: 'vote', what: 'hold-vote', acts: ['hold-vote', 'reject-vote'] },
  { kind: 'precedent', what: 'invoke-precedent', acts: ['invoke-precedent', 'deny-precedent'] },
];
const ACTS = CONTRARY.flatMap(({ acts }) => acts);

/** Who claims the same territory, whether a vote counts, whether a case is a precedent: by the latest word of each. */
export async function conflictingActs(
  record: OpenRecord,
  { about, asOf, limit, citationsEach }: SidesQuestion,
  perspective: Perspective,
): Promise<Conflict[]> {
  const objects = await objectsOf(record, about, limit);
  const held = await heldWords(record, objects, { about, asOf, limit }, perspective);
  const groups = objects.flatMap((object) =>
    CONTRARY.map(({ kind, what, acts }) => ({
      ...{ kind, what, object },
      acts: held.filter((word) => word.object === object && acts.includes(word.act)),
    })),
  );
  const asked = groups.filter(
    ({ kind, object, acts }) =>
      isConflict(kind, acts) && (about === null || object === about || acts.some(({ actor }) => actor === about)),
  );
  const cited = await citeActs(
    record,
    asked.flatMap(({ acts }) => acts),
    perspective,
    citationsEach,
  );
  return asked.map(({ kind, what, object, acts }) => ({
    kind,
    about: object,
    actor: null,
    what,
    sides: sidesOf(
      cited.filter((act) => acts.some(({ id }) => id === act.id)),
      kind === 'sovereignty' ? claimOfOne : ({ act }) => act,
    ),
  }));
}

/** Among so many times as many acts as conflicts are asked for their sides are looked for. */
const AMONG = 6;

/**
 * The latest words that affirm what is so: of each act about each object so many as there may be conflicts, which still
 * shows whether there is one; whoever is asked for is among them.
 */
async function heldWords(
  { db }: OpenRecord,
  objects: readonly string[],
  { about, asOf, limit }: Pick<SidesQuestion, 'about' | 'asOf' | 'limit'>,
  perspective: Perspective,
): Promise<ActRow[]> {
  const question = { objects, acts: ACTS, asOf, among: limit && limit * AMONG };
  const { rows } = await sql<ActRow & { place: number }>`
    select * from (
      select *, row_number() over (partition by object, act order by ${LATEST_FIRST})::integer as place
      from ${lastWordOfEach(question, perspective)} word
      where polarity = 'affirmed' and modality = 'actual') held
    where ${limit === null ? sql`true` : sql`place <= ${Math.max(limit, SIDES)} or actor = ${about}`}
    order by ${LATEST_FIRST}`.execute(db);
  return rows.reverse().map(({ place: _place, ...act }) => act);
}

/** A conflict has at least so many. */
const SIDES = 2;

type Word = Pick<CitedAct, 'actor' | 'act'>;

/** Two who claim the same contradict each other, and so do one who claims it and one who declares it independent. */
function isConflict(kind: ConflictKind, acts: readonly Word[]): boolean {
  if (kind !== 'sovereignty') return new Set(acts.map(({ act }) => act)).size > 1;
  const claimants = new Set(acts.filter(({ act }) => act === 'claim-sovereignty').map(({ actor }) => actor));
  return claimants.size > 0 && new Set(acts.map(({ actor }) => actor)).size > 1;
}

/** Of two that claim the same each has a claim of its own. */
function claimOfOne({ actor, act }: Word): string {
  return `${act}: ${actor}`;
}

/** Of what conflicts are looked for: somebody, and what it claims, votes or invokes; or all. */
async function objectsOf({ db }: OpenRecord, about: string | null, limit: number | null): Promise<string[]> {
  const { rows } =
    about === null
      ? await sql<{ object: string }>`
          select distinct object collate "C" as object from acts where act = any(${ACTS}::text[]) order by 1`.execute(
          db,
        )
      : await sql<{ object: string }>`
          select distinct object collate "C" as object from (
            select object from acts where actor = ${about} and act = any(${ACTS}::text[])
            order by latest desc, id limit ${limit === null ? null : limit * ACTS.length}) its
          where object <> ${about} order by 1`.execute(db);
  return [...(about === null ? [] : [about]), ...rows.map(({ object }) => object)];
}
