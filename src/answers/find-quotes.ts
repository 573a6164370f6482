import { type RawBuilder, sql } from 'kysely';
import type { OpenRecord, Verdict } from '../record/index.ts';
import { correctedKey, countsUnder, isFrom, reviewsThatName, STATEMENT_TARGET } from './living-readings.ts';
import type { Perspective, Source } from './perspective.ts';
import type { Quote, QuoteQuestion } from './quotes.ts';
import { standingReview } from './standing-review.ts';

/** A statement as the record holds it, with its speakers as a standing review set them right. */
export type QuoteRow = Pick<
  Quote,
  'article' | 'headline' | 'outlet' | 'published' | 'url' | 'reading' | 'statement' | 'kind' | 'type' | 'polarity'
> & {
  speaker_key: string | null;
  behalf_key: string | null;
  speaker: string | null;
  on_behalf_of: string | null;
  said_on: string | null;
  said_from: string | null;
  said_until: string | null;
  content: string;
  content_fixed: [number, number][] | null;
  is_fixed: boolean;
  words: string;
  reader: string;
  score: number;
  verdict: Verdict | null;
  reviewer: string | null;
};

/** A question with its dates as days. */
type Question = Omit<QuoteQuestion, 'from' | 'until'> & { earliest: string | null; latest: string | null };

/** The rows of the statements that a question asks for, the latest said first. */
export async function findQuotes(
  { db }: OpenRecord,
  question: Question,
  perspective: Perspective,
): Promise<QuoteRow[]> {
  const limit = question.limit ?? null;
  const arms = waysToFind(question, perspective.knownAt).map(
    (from) => sql`(
      select s.reading, s.id, s.said_until, s.said_from, x.speaker, x.behalf, v.verdict, v.reviewer, v.fixes
      from ${from}
      join readings r on r.id = s.reading
      join articles a on a.id = r.article
      left join ${standingReview(sql`a.id`, STATEMENT_TARGET, perspective.knownAt)} v on true
      cross join lateral (select ${correctedKey('speaker', sql`s.speaker`)} as speaker,
        ${correctedKey('onBehalfOf', sql`s.on_behalf_of`)} as behalf) x
      where ${sql.join(conditionsOf(question, perspective), sql` and `)}
      order by ${LATEST_FIRST} limit ${limit})`,
  );
  const { rows } = await sql<QuoteRow>`
    select a.id as article, a.headline, coalesce(a.outlet, a.agency) as outlet, a.published, a.url,
      s.reading, s.id as statement, s.kind, s.type, s.polarity, s.said_on, s.said_from, s.said_until, s.content, s.words,
      found.speaker as speaker_key, found.behalf as behalf_key,
      coalesce(voice.name, found.speaker) as speaker, coalesce(behalf.name, found.behalf) as on_behalf_of,
      r.reader || ' ' || r.version as reader, s.score, found.verdict, found.reviewer,
      found.fixes is not null as is_fixed, found.fixes -> 'content' as content_fixed
    from (${sql.join(arms, sql` union `)}) found
    join statements s on s.reading = found.reading and s.id = found.id
    join readings r on r.id = s.reading
    join articles a on a.id = r.article
    left join entities_seen voice on voice.reading = s.reading and voice.key = found.speaker
    left join entities_seen behalf on behalf.reading = s.reading and behalf.key = found.behalf
    order by ${LATEST_FIRST} limit ${limit}`.execute(db);
  return rows;
}

const LATEST_FIRST: RawBuilder<unknown> = sql`
  s.said_until desc nulls last, s.said_from desc nulls last, s.reading collate "C", s.id collate "C"`;

/** Each way in which a statement `s` may be found has an index of its own, so that a limit bounds its work. */
function waysToFind({ speaker = null, about = null, lastRecorded = null }: Question, knownAt: number) {
  if (speaker === null)
    return [
      sql`(select reading, statement from statements_about where key = ${about} and seq <= ${knownAt}
          order by seq desc, reading collate "C", statement collate "C" limit ${lastRecorded}) told
        join statements s on s.reading = told.reading and s.id = told.statement`,
    ];
  return [
    sql`(select * from statements where speaker = ${speaker}) s`,
    sql`(select * from statements where on_behalf_of = ${speaker}) s`,
    sql`(${reviewsThatName('statement', 'speaker', speaker, knownAt)}
          union ${reviewsThatName('statement', 'onBehalfOf', speaker, knownAt)}) fixed
        join readings by_article on by_article.article = fixed.article
        join statements s on s.reading = by_article.id and ${STATEMENT_TARGET} = fixed.target`,
  ];
}

function conditionsOf({ speaker = null, about = null, earliest, latest }: Question, perspective: Perspective) {
  const conditions: RawBuilder<unknown>[] = [countsUnder(perspective, sql`s.score`, isSource)];
  if (speaker !== null) conditions.push(sql`(x.speaker = ${speaker} or x.behalf = ${speaker})`);
  if (speaker !== null && about !== null)
    conditions.push(sql`exists (
      select from statements_about t where t.key = ${about} and t.reading = s.reading and t.statement = s.id)`);
  if (earliest !== null) conditions.push(sql`(s.said_until >= ${earliest} or s.said_until is null)`);
  if (latest !== null) conditions.push(sql`(s.said_from <= ${latest} or s.said_from is null)`);
  return conditions;
}

function isSource(source: Source): RawBuilder<unknown> {
  if ('voice' in source) return sql`(x.speaker = ${source.voice} or x.behalf = ${source.voice})`;
  return 'outlet' in source ? isFrom(source.outlet) : sql`false`;
}
