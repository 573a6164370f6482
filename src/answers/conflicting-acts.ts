import { sql } from 'kysely';
import type { ActRow, OpenRecord } from '../record/index.ts';
import type { Act } from '../schema/acts.ts';
import { type CitedAct, citeActs } from './citation.ts';
import { type SidesQuestion, sidesOf } from './conflict-sides.ts';
import type { Conflict, ConflictKind } from './conflicts.ts';
import { latestWords } from './latest-words.ts';
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
  const words = await latestWords(record, { objects, acts: ACTS, asOf, among: limit && limit * AMONG }, perspective);
  const held = words.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual');
  const groups = objects.flatMap((object) =>
    CONTRARY.map(({ kind, what, acts }) => ({
      ...{ kind, what, object },
      acts: held.filter((word) => word.object === object && acts.includes(word.act)),
    })),
  );
  const asked = groups
    .filter(
      ({ kind, object, acts }) =>
        isConflict(kind, acts) && (about === null || object === about || acts.some(({ actor }) => actor === about)),
    )
    .map((group) => ({ ...group, acts: latestOfEach(group.acts, about, limit) }));
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
const AMONG = 10;

/** Of each act the latest words, so many as there may be conflicts; whoever is asked for is among them. */
function latestOfEach(acts: readonly ActRow[], about: string | null, limit: number | null): ActRow[] {
  if (limit === null) return [...acts];
  const left = new Map<string, number>();
  const isLate = ({ act }: ActRow): boolean => {
    const before = left.get(act) ?? limit;
    left.set(act, before - 1);
    return before > 0;
  };
  const late = new Set([...acts].reverse().filter(isLate));
  return acts.filter((act) => act.actor === about || late.has(act));
}

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
