import { type RawBuilder, sql } from 'kysely';
import type { ItemKind, OpenRecord } from '../record/index.ts';
import { isLiving } from './living-readings.ts';
import type { Perspective } from './perspective.ts';
import { standingReview } from './standing-review.ts';

/** Item I of a reading, which nobody has reviewed. */
export interface UnreviewedItem {
  kind: ItemKind;
  article: string;
  reading: string;
  item: string;
  /** What it says and where: a review of it is one of every item with the same target. */
  target: string;
  score: number;
  /** Where it stands in the order of the queue. */
  place: Place;
}

/** What was shown last, so that the next page goes on behind it. */
export interface Place {
  kind: ItemKind;
  score: number;
  seq: number;
  start: number;
  item: string;
}

export interface UnreviewedQuestion {
  /** Only what is about whoever has this key; null for all. */
  about: string | null;
  /** Only what was read in this article; all where left out. */
  article?: string | null;
  /** At most so many. */
  limit: number;
  /** Behind this place; null from the beginning. */
  after: Place | null;
}

/** Positions come first, since acts are counted by them; then who said what; then facts. */
const KINDS: readonly ItemKind[] = ['position', 'statement', 'fact'];

/**
 * What waits for a reviewer: of the newest reading of each article that is not retracted, what has no review that holds.
 * The least sure come first: they count in the answers as the others do and are the likeliest to be wrong, so that a
 * reviewer who has time for few sets most right. `minScore` tells from where to begin.
 */
export async function unreviewed(
  { db }: OpenRecord,
  { limit, after, ...of }: UnreviewedQuestion,
  perspective: Pick<Perspective, 'knownAt' | 'minScore'>,
): Promise<UnreviewedItem[]> {
  const found: UnreviewedItem[] = [];
  for (const kind of KINDS.slice(after === null ? 0 : KINDS.indexOf(after.kind))) {
    if (found.length >= limit) break;
    const place = after?.kind === kind ? after : null;
    const { rows } = await sql<ItemRow>`
      select * from (${waiting(kind, of, perspective)}) w where ${place === null ? sql`true` : isBehind(place)}
      order by w.score, w.seq, w.start, w.item collate "C" limit ${limit - found.length}`.execute(db);
    found.push(...rows.map((row) => itemOf(kind, row)));
  }
  return found;
}

/** Which of all that waits. */
type Waiting = Pick<UnreviewedQuestion, 'about' | 'article'>;

/** How many wait. */
export async function countUnreviewed(
  { db }: OpenRecord,
  of: Waiting,
  perspective: Pick<Perspective, 'knownAt' | 'minScore'>,
): Promise<number> {
  const counts = KINDS.map((kind) => sql`select count(*) as n from (${waiting(kind, of, perspective)}) w`);
  const { rows } = await sql<{ n: number }>`
    select sum(n)::integer as n from (${sql.join(counts, sql` union all `)}) counted`.execute(db);
  return rows[0]?.n ?? 0;
}

type ItemRow = Omit<UnreviewedItem, 'kind' | 'place'> & Pick<Place, 'seq' | 'start'>;

function itemOf(kind: ItemKind, { article, reading, item, target, score, seq, start }: ItemRow): UnreviewedItem {
  return { kind, article, reading, item, target, score, place: { kind, score, seq, start, item } };
}

function isBehind({ score, seq, start, item }: Place): RawBuilder<unknown> {
  return sql`(w.score, w.seq, w.start, w.item collate "C") > (${score}::double precision, ${seq}, ${start}, ${item})`;
}

function waiting(
  kind: ItemKind,
  { about, article = null }: Waiting,
  perspective: Pick<Perspective, 'knownAt' | 'minScore'>,
): RawBuilder<unknown> {
  const { knownAt, minScore } = perspective;
  const { table, target, start, isAbout } = PARTS[kind];
  return sql`
    select r.article, i.reading, i.id as item, i.score, i.seq, ${start} as start, named.target
    from ${sql.table(table)} i
    join readings r on r.id = i.reading
    cross join lateral (select ${target} as target) named
    where ${isLiving(knownAt)} and i.score >= ${minScore}
      and not exists (select from (select) one cross join ${standingReview(sql`r.article`, sql`named.target`, perspective.knownAt)} held)
      ${article === null ? sql`` : sql`and r.article = ${article}`}
      ${about === null ? sql`` : sql`and ${isAbout(about)}`}`;
}

interface Parts {
  table: 'positions' | 'statements' | 'facts';
  /** The same string as in `review-target.ts`. */
  target: RawBuilder<unknown>;
  start: RawBuilder<unknown>;
  isAbout(key: string): RawBuilder<unknown>;
}

const PARTS: Readonly<Record<ItemKind, Parts>> = {
  position: {
    table: 'positions',
    target: sql`concat_ws('|', 'position', i.holder, i.act, i.object, i.polarity, i.modality, i.start || '-' || i."end")`,
    start: sql`i.start`,
    isAbout: (key) => sql`(i.holder = ${key} or i.object = ${key})`,
  },
  statement: {
    table: 'statements',
    // `[[12,24],[30,41]]` is `12-24,30-41`.
    target: sql`concat_ws('|', 'statement', coalesce(i.speaker, ''),
      replace(replace(replace(btrim(i.content, '[]'), '],[', ' '), ',', '-'), ' ', ','))`,
    start: sql`coalesce((i.content::json -> 0 ->> 0)::integer, 0)`,
    isAbout: (key) => sql`(i.speaker = ${key} or i.on_behalf_of = ${key} or exists (
      select from statements_about s where s.key = ${key} and s.reading = i.reading and s.statement = i.id))`,
  },
  fact: {
    table: 'facts',
    target: sql`concat_ws('|', 'fact', i.about, i.property, i.value, i.start || '-' || i."end")`,
    start: sql`i.start`,
    isAbout: (key) => sql`(i.about = ${key} or i.value = ${key})`,
  },
};
