import { type RawBuilder, sql } from 'kysely';
import { ANY_DAY, boundsOrNull, type OpenRecord, type Verdict } from '../record/index.ts';
import type { Property } from '../schema/facts.ts';
import type { ArticleCitation } from './citation.ts';
import { corrected, correctedKey, countsUnder, FACT_TARGET, isFrom, reviewsThatName } from './living-readings.ts';
import type { Perspective, Source } from './perspective.ts';
import { standingReview } from './standing-review.ts';

/** Of entity E, property P is said to have value V, by the story or by whoever speaks in it. */
export interface CitedFact extends ArticleCitation {
  reading: string;
  /** Its id within the reading: `f3`. */
  fact: string;
  about: string;
  property: Property;
  value: string;
  unit: string | null;
  qualifier: string | null;
  /** EDTF; `earliest` and `latest` are of the day of publication where the story does not say. */
  asOf: string | null;
  earliest: string;
  latest: string;
  /** By what `speaker` is known across articles; null where the story tells it itself. */
  speakerKey: string | null;
}

export interface FactQuestion {
  about: string;
  properties: readonly Property[];
  /** At most so many of each property, those recorded last. */
  each: number;
}

/**
 * The facts that are told of somebody, those recorded last, as reviewers set them right.
 *
 * @example
 * await findFacts(record, { about: 'south-ossetia', properties: ['population'], each: 20 }, knownBy(17))
 */
export async function findFacts(
  { db }: OpenRecord,
  question: FactQuestion,
  perspective: Perspective,
): Promise<CitedFact[]> {
  const { about, properties, each } = question;
  const { knownAt } = perspective;
  const select = (from: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select f.reading, f.id, f.seq, f.property, f.unit, f.qualifier, f.start, f."end", f.words, f.score, f.speaker,
      r.reader || ' ' || r.version as reader,
      a.id as article, a.headline, coalesce(a.outlet, a.agency) as outlet, a.published, a.url,
      x.about, x.value, x.as_of, v.verdict, v.reviewer, v.fixes is not null as is_fixed, t.on_behalf_of
    from ${from}
    join readings r on r.id = f.reading
    join articles a on a.id = r.article
    left join statements t on t.reading = f.reading and t.id = f.statement
    left join ${standingReview(sql`a.id`, FACT_TARGET, knownAt)} v on true
    cross join lateral (select ${correctedKey('about', sql`f.about`)} as about,
      ${corrected('value', sql`f.value`)} as value, ${corrected('asOf', sql`f.as_of`)} as as_of) x
    where ${where} and x.about = ${about} and ${countsUnder(perspective, sql`f.score`, isSource)}
    order by f.seq desc, f.reading collate "C", f.id collate "C" limit ${each}`;
  const { rows } = await sql<FactFound>`
    select found.*, coalesce(voice.name, found.speaker) as voice, coalesce(behalf.name, found.on_behalf_of) as behalf
    from unnest(${[...properties]}::text[]) wanted (property)
    cross join lateral (
      select * from (
        (${select(toldLast(about, knownAt, each), sql`true`)}) union
        (${select(fixedFacts(about, knownAt), sql`f.property = wanted.property`)})) either_way
      order by seq desc, reading collate "C", id collate "C" limit ${each}) found
    left join entities_seen voice on voice.reading = found.reading and voice.key = found.speaker
    left join entities_seen behalf on behalf.reading = found.reading and behalf.key = found.on_behalf_of
    order by found.property collate "C", found.seq desc, found.reading collate "C", found.start, found.id collate "C"`.execute(
    db,
  );
  return rows.map(factOf);
}

type FactFound = Pick<
  CitedFact,
  'article' | 'headline' | 'outlet' | 'published' | 'url' | 'reading' | 'about' | 'property' | 'value' | 'unit'
> &
  Pick<CitedFact, 'qualifier' | 'start' | 'end' | 'words' | 'reader' | 'score'> & {
    id: string;
    as_of: string | null;
    speaker: string | null;
    voice: string | null;
    behalf: string | null;
    verdict: Verdict | null;
    reviewer: string | null;
    is_fixed: boolean;
  };

/** Of every fact that may count so many are looked at, since some were read anew, taken back or rejected. */
const LOOKED_AT = 4;

/** SQL: the facts of a property that were recorded last; their number bounds the work, whatever becomes of them. */
function toldLast(about: string, knownAt: number, each: number): RawBuilder<unknown> {
  return sql`(select * from facts
    where about = ${about} and property = wanted.property and seq <= ${knownAt}
    order by seq desc, reading collate "C", id collate "C" limit ${each * LOOKED_AT}) f`;
}

/** SQL: facts that a reviewer has given to somebody. */
function fixedFacts(about: string, knownAt: number): RawBuilder<unknown> {
  return sql`(${reviewsThatName('fact', 'about', about, knownAt)}) fixed
    join readings by_article on by_article.article = fixed.article
    join facts f on f.reading = by_article.id and ${FACT_TARGET} = fixed.target`;
}

/** An outlet's word is its own, and that of whoever tells it of themselves; what others claim is theirs. */
function isSource(source: Source): RawBuilder<unknown> {
  if ('voice' in source) return sql`(f.speaker = ${source.voice} or t.on_behalf_of = ${source.voice})`;
  if ('dataset' in source) return sql`false`;
  return sql`(${isFrom(source.outlet)} and (f.statement is null or x.about in (f.speaker, t.on_behalf_of)))`;
}

function factOf(row: FactFound): CitedFact {
  const { article, headline, outlet, published, url, start, end, words, reader, reading, about, property } = row;
  return {
    ...{ article, headline, outlet, published, url, start, end, words },
    speaker: row.voice,
    onBehalfOf: row.behalf,
    reader,
    score: row.is_fixed ? 1 : row.score,
    review: row.verdict === null ? null : { verdict: row.verdict, reviewer: row.reviewer! },
    reading,
    fact: row.id,
    about,
    property,
    value: row.value,
    unit: row.unit,
    qualifier: row.qualifier,
    asOf: row.as_of,
    ...(boundsOrNull(row.as_of ?? published) ?? ANY_DAY),
    speakerKey: row.speaker,
  };
}
