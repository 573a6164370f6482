import { type RawBuilder, sql } from 'kysely';
import type { ActRow, OpenRecord, Verdict } from '../record/index.ts';
import { isTold, livesAt, type Perspective, speaksUnder } from './perspective.ts';
import { standingReview } from './standing-review.ts';

/** Characters of a source: in article A, words W from S to E, told by V for B, read by R. */
export interface ArticleCitation {
  article: string;
  headline: string | null;
  /** The outlet, or the agency where no outlet is known. */
  outlet: string | null;
  published: string | null;
  url: string | null;
  start: number;
  end: number;
  words: string;
  /** Who speaks, and for whom; null where the story tells it itself. */
  speaker: string | null;
  onBehalfOf: string | null;
  reader: string;
  score: number;
  /** What a reviewer found of it, and who. */
  review: { verdict: Verdict; reviewer: string } | null;
}

/** A row of an import, with its source in the import's words. */
export interface DatasetCitation {
  dataset: string;
  row: string;
  sourceTitle: string;
  sourceRef: string;
  confidence: 'high' | 'medium' | 'low';
  note: string;
}

export type Citation = ArticleCitation | DatasetCitation;

/** An act with all who tell it. */
export interface CitedAct extends Omit<ActRow, 'id' | 'key' | 'state_word'> {
  citations: Citation[];
}

/** Which acts; what is left out does not narrow them. */
export interface ActQuestion {
  actors?: readonly string[] | null;
  objects?: readonly string[] | null;
  acts?: readonly string[] | null;
  /** Only acts that change, or tell, whether somebody recognises somebody. */
  statesOnly?: boolean;
  /** Only acts that may lie between these days. */
  between?: { earliest: string; latest: string } | null;
  /** At most so many, the latest first. */
  limit?: number | null;
  /** At most so many citations of each act, those recorded first. */
  citationsEach?: number | null;
}

/** An act with its number in the record, for what asks further. */
export type NumberedCitedAct = CitedAct & Pick<ActRow, 'id' | 'seq'>;

/** Acts that live from a perspective, in the order of their dates, each with the citations that it rests on. */
export async function citedActs(
  record: OpenRecord,
  question: ActQuestion,
  perspective: Perspective,
): Promise<CitedAct[]> {
  const acts = await numberedActs(record, question, perspective);
  return acts.map(({ id: _id, ...act }) => act);
}

/** The same, with the number of each act. */
export async function numberedActs(
  record: OpenRecord,
  question: ActQuestion,
  perspective: Perspective,
): Promise<NumberedCitedAct[]> {
  return citeActs(record, await findActs(record, question, perspective), perspective, question.citationsEach ?? null);
}

/** Acts with their citations; those that nobody whose word is asked for tells are left out. */
export async function citeActs(
  record: OpenRecord,
  acts: readonly ActRow[],
  perspective: Perspective,
  citationsEach: number | null,
): Promise<NumberedCitedAct[]> {
  const citations = await citationsOf(
    record,
    acts.map(({ id }) => id),
    perspective,
    citationsEach,
  );
  return acts
    .map(({ key: _key, state_word: _word, ...act }) => ({ ...act, citations: citations.get(act.id) ?? [] }))
    .filter((act) => act.citations.length > 0);
}

/** The acts alone, in the order of their dates. */
export async function findActs({ db }: OpenRecord, question: ActQuestion, perspective: Perspective): Promise<ActRow[]> {
  const { limit = null } = question;
  const conditions = conditionsOf(question, perspective);
  const found = limit === null ? sql`select a.* from acts a ${conditions}` : newestActs(question, conditions, limit);
  const { rows } = await sql<ActRow>`
    select * from (${found}) found order by latest, earliest, rank, key collate "C"`.execute(db);
  return rows;
}

function conditionsOf(question: ActQuestion, perspective: Perspective): RawBuilder<unknown> {
  const { statesOnly = false, between = null, limit = null } = question;
  const conditions: RawBuilder<unknown>[] = [livesAt(perspective), isTold(perspective)];
  for (const [column, values] of endsOf(question)) {
    const wanted = limit === null ? sql`any(${values}::text[])` : sql.ref(`${column}_wanted.value`);
    conditions.push(sql`${sql.ref(`a.${column}`)} = ${wanted}`);
  }
  if (statesOnly) conditions.push(sql`a.effect is not null`);
  if (between !== null) conditions.push(sql`a.earliest <= ${between.latest} and a.latest >= ${between.earliest}`);
  return sql`where ${sql.join(conditions, sql` and `)}`;
}

/** Of each act that each does about each, so many: an index has them in their order, so that a limit bounds the work. */
function newestActs(question: ActQuestion, conditions: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  const newest = sql`order by a.latest desc, a.earliest desc, a.key collate "C" limit ${limit}`;
  const wanted = endsOf(question).map(
    ([column, values]) => sql`unnest(${values}::text[]) ${sql.id(`${column}_wanted`)} (value)`,
  );
  const each = sql`lateral (select a.* from acts a ${conditions} ${newest}) a`;
  return sql`select a.* from ${sql.join([...wanted, each], sql` cross join `)} ${newest}`;
}

function endsOf({ actors, objects, acts }: ActQuestion): ['actor' | 'object' | 'act', string[]][] {
  const ends = [['actor', actors] as const, ['object', objects] as const, ['act', acts] as const];
  return ends.flatMap(([column, values]) => (values ? [[column, [...new Set(values)]]] : []));
}

type CitationRow = {
  act: number;
  article: string | null;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  start: number | null;
  end: number | null;
  words: string | null;
  speaker: string | null;
  on_behalf_of: string | null;
  reader: string | null;
  score: number;
  verdict: Verdict | null;
  reviewer: string | null;
  correction: string | null;
  dataset: string | null;
  row: string | null;
  source_title: string | null;
  source_ref: string | null;
  confidence: DatasetCitation['confidence'] | null;
  note: string | null;
};

async function citationsOf(
  { db }: OpenRecord,
  acts: readonly number[],
  perspective: Perspective,
  each: number | null,
): Promise<Map<number, Citation[]>> {
  if (acts.length === 0) return new Map();
  const { rows } = await sql<CitationRow>`
    select w.act, w.article, a.headline, coalesce(a.outlet, a.agency) as outlet, a.published, a.url,
      p.start, p."end", p.words, ${nameOf(sql`w.voice`, sql`voice.name`, perspective)} as speaker, ${nameOf(sql`w.behalf`, sql`behalf.name`, perspective)} as on_behalf_of,
      r.reader || ' ' || r.version as reader, w.score, v.verdict, v.reviewer, own.correction,
      d.dataset, d.row, d.source_title, d.source_ref, d.confidence, d.note
    from unnest(${[...acts]}::integer[]) wanted (act)
    cross join lateral (
      select * from witnesses w where w.act = wanted.act and ${speaksUnder(perspective)}
      order by w.id limit ${each}) w
    left join articles a on a.id = w.article
    left join readings r on r.id = w.reading
    left join positions p on p.reading = w.reading and p.id = w.position
    left join entities_seen voice on voice.reading = w.reading and voice.key = w.voice
    left join entities_seen behalf on behalf.reading = w.reading and behalf.key = w.behalf
    left join dataset_acts d on d.dataset = w.dataset and d.row = w.row and d.seq = w.seq
    left join reviews own on own.id = w.review
    left join ${standingReview(sql`w.article`, sql`w.target`, perspective.knownAt)} v on true
    order by a.published_from nulls last, a.id collate "C", p.start, d.dataset collate "C", d.row collate "C", w.id`.execute(
    db,
  );
  const found = new Map<number, Citation[]>();
  for (const row of rows) found.set(row.act, [...(found.get(row.act) ?? []), citationOf(row)]);
  return found;
}

/**
 * SQL: how somebody is called in the story. Whoever a reviewer names as the speaker need not be seen in it: by the last
 * name in any, else by the key.
 */
function nameOf(key: RawBuilder<unknown>, seen: RawBuilder<unknown>, { knownAt }: Perspective): RawBuilder<unknown> {
  return sql`case when ${key} is not null then coalesce(${seen},
    (select name from entities_seen where key = ${key} and seq <= ${knownAt} order by seq desc limit 1), ${key}) end`;
}

function citationOf(row: CitationRow): Citation {
  if (row.dataset !== null)
    return {
      dataset: row.dataset,
      row: row.row!,
      sourceTitle: row.source_title!,
      sourceRef: row.source_ref!,
      confidence: row.confidence!,
      note: row.note!,
    };
  const corrected =
    row.correction === null ? {} : (JSON.parse(row.correction) as { start?: number; end?: number; words?: string });
  return {
    article: row.article!,
    headline: row.headline,
    outlet: row.outlet,
    published: row.published,
    url: row.url,
    start: corrected.start ?? row.start!,
    end: corrected.end ?? row.end!,
    words: corrected.words ?? row.words!,
    speaker: row.speaker,
    onBehalfOf: row.on_behalf_of,
    reader: row.reader!,
    score: row.score,
    review: row.verdict === null ? null : { verdict: row.verdict, reviewer: row.reviewer! },
  };
}
