import { sql, type Transaction } from 'kysely';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { type Append, type Appender, append } from './append.ts';
import { COUNTS_NOW } from './counts-now.ts';
import { boundsOrNull } from './date-bounds.ts';
import { hashText } from './hash-text.ts';
import { storable } from './insert-rows.ts';
import type { OpenRecord } from './open-record.ts';
import { isRetracted } from './recount.ts';
import { correctedAct, latestReviews } from './review-acts.ts';
import { reviewStatements } from './review-statements.ts';
import type { ReviewRow, Tables } from './tables.ts';
import { keysOf, type ToldAct, tellActs } from './tell-acts.ts';

/** A reading with what it was read from. */
export interface ReadStory {
  /** A file's path or an address: what to call it. */
  name: string;
  bytes: Uint8Array;
  reading: Reading;
}

/** What came of a story: new, read anew by another reader or register, or known as it is. */
export type Added = 'new' | 'read-anew' | 'known';

/**
 * Appends readings in one transaction: when it returns, they are kept. A reading that is there already adds nothing; one
 * by another version of the reader, or with another register, stands beside the earlier ones and counts in their place.
 *
 * @returns what came of each story, in their order
 */
export async function appendReadings(
  record: OpenRecord,
  stories: readonly ReadStory[],
  appender: Appender = {},
): Promise<Added[]> {
  const named = stories.map((story) => ({ ...story, ...bodyOf(story.reading) }));
  return append(record, appender, async (to) => {
    const known = await knownOf(to.tx, named);
    const added: Added[] = [];
    for (const story of named) added.push(await addStory(to, story, known));
    return added;
  });
}

interface NamedStory extends ReadStory {
  id: string;
  body: string;
}

interface Known {
  readings: Set<string>;
  articles: Set<string>;
}

function bodyOf(reading: Reading): { id: string; body: string } {
  const whole = JSON.stringify(reading);
  const { text: _text, ...article } = reading.article;
  return {
    id: hashText(whole),
    body: JSON.stringify({ ...reading, article }),
  };
}

async function knownOf(tx: Transaction<Tables>, stories: readonly NamedStory[]): Promise<Known> {
  const find = async (table: 'readings' | 'articles', ids: string[]): Promise<Set<string>> => {
    const { rows } = await sql<{
      id: string;
    }>`select id from ${sql.table(table)} where id = any(${ids}::text[])`.execute(tx);
    return new Set(rows.map(({ id }) => id));
  };
  return {
    readings: await find(
      'readings',
      stories.map(({ id }) => id),
    ),
    articles: await find(
      'articles',
      stories.map(({ reading }) => reading.article.id),
    ),
  };
}

async function addStory(to: Append, story: NamedStory, known: Known): Promise<Added> {
  const { id, reading } = story;
  if (known.readings.has(id)) return 'known';
  const isNew = !known.articles.has(reading.article.id);
  known.readings.add(id);
  known.articles.add(reading.article.id);
  const seq = to.entry('reading');
  if (isNew) addArticle(to, seq, story);
  addReading(to, seq, story);
  const reviews = isNew ? new Map<string, ReviewRow>() : await latestReviews(to.tx, reading.article.id);
  if (!isNew && (await isRetracted(to.tx, reading.article.id))) return 'read-anew';
  const told = tellPositions(story, reviews);
  if (!isNew) to.endWitnesses(seq, await earlierWitnesses(to.tx, reading.article.id, told, reviews));
  to.tell(seq, told);
  return isNew ? 'new' : 'read-anew';
}

/**
 * A position that a reviewer has rejected or corrected in an earlier reading is not told again; whose statement has a
 * speaker who was set right is told by that speaker.
 */
function tellPositions({ reading, id }: NamedStory, reviews: ReadonlyMap<string, ReviewRow>): ToldAct[] {
  const acts = tellActs(reviews.size > 0 ? reviewStatements(reading, reviews) : reading, id);
  return acts.filter(({ witness }) => !isOverruled(reviews.get(witness.target ?? '')));
}

function isOverruled(review: ReviewRow | undefined): boolean {
  return review?.verdict === 'rejected' || (review !== undefined && correctedAct(review) !== null);
}

/** What earlier readings of the article told, save what a reviewer accepted or set right: that holds whoever reads it. */
async function earlierWitnesses(
  tx: Transaction<Tables>,
  article: string,
  told: readonly ToldAct[],
  reviews: ReadonlyMap<string, ReviewRow>,
): Promise<number[]> {
  const living = await tx
    .selectFrom('witnesses as w')
    .where('w.article', '=', article)
    .where(COUNTS_NOW)
    .where('w.review', 'is', null)
    .select(['w.id', 'w.target'])
    .execute();
  const again = new Set(told.map(({ witness }) => witness.target));
  return living
    .filter(({ target }) => again.has(target) || reviews.get(target ?? '')?.verdict !== 'accepted')
    .map(({ id }) => id);
}

function addArticle(to: Append, seq: number, { name, bytes, reading }: NamedStory): void {
  const { id, headline, agency, outlet, published, language, url, text } = reading.article;
  const kept = storable(text);
  const days = boundsOrNull(published);
  to.add('articles', {
    id,
    seq,
    name,
    headline,
    agency,
    outlet,
    published,
    published_from: days?.earliest ?? null,
    published_until: days?.latest ?? null,
    language,
    url,
    text: kept,
    text_json: kept === text ? null : JSON.stringify(text),
    original: `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
  });
}

function addReading(to: Append, seq: number, { id, body, reading }: NamedStory): void {
  const { reader, article, entities, statements, positions, facts } = reading;
  const keyOf = keysOf(reading);
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const keyOrNull = (entity: string | null): string | null => (entity === null ? null : keyOf(entity));
  to.add('readings', {
    id,
    seq,
    article: article.id,
    reader: reader.name,
    version: reader.version,
    model: reader.model,
    body,
  });
  for (const { id: entity, name, kind, role, speaksFor, named } of entities)
    to.add('entities_seen', {
      reading: id,
      entity,
      seq,
      key: keyOf(entity),
      name,
      kind,
      role,
      speaks_for: keyOrNull(speaksFor),
      named,
    });
  const speakers = new Map(statements.map((statement) => [statement.id, statement.speaker]));
  for (const statement of statements) {
    const days = boundsOrNull(statement.saidOn ?? article.published);
    to.add('statements', {
      reading: id,
      id: statement.id,
      seq,
      kind: statement.kind,
      type: statement.type,
      speaker: keyOrNull(statement.speaker),
      on_behalf_of: keyOrNull(statement.onBehalfOf),
      said_on: statement.saidOn,
      said_from: days?.earliest ?? null,
      said_until: days?.latest ?? null,
      polarity: statement.polarity,
      score: statement.score,
      content: JSON.stringify(statement.content.map(({ start, end }) => [start, end])),
      source: JSON.stringify(statement.source.map(({ start, end }) => [start, end])),
      words: statement.content.map((span) => wordsOf(span)).join(' … '),
    });
  }
  for (const [statement, keys] of aboutOf(reading, keyOf))
    for (const key of keys) to.add('statements_about', { key, reading: id, statement, seq });
  for (const position of positions)
    to.add('positions', {
      reading: id,
      id: position.id,
      seq,
      holder: keyOf(position.holder),
      act: position.act,
      object: keyOf(position.object),
      addressees: JSON.stringify(position.addressees.map(keyOf)),
      date: position.date,
      polarity: position.polarity,
      modality: position.modality,
      start: position.evidence.start,
      end: position.evidence.end,
      words: wordsOf(position.evidence),
      statement: position.statement,
      score: position.score,
    });
  for (const fact of facts) {
    const days = boundsOrNull(fact.asOf);
    to.add('facts', {
      reading: id,
      id: fact.id,
      seq,
      about: keyOf(fact.about),
      property: fact.property,
      value: fact.value,
      unit: fact.unit,
      qualifier: fact.qualifier,
      as_of: fact.asOf,
      as_of_from: days?.earliest ?? null,
      as_of_until: days?.latest ?? null,
      start: fact.evidence.start,
      end: fact.evidence.end,
      words: wordsOf(fact.evidence),
      statement: fact.statement,
      speaker: keyOrNull(speakers.get(fact.statement ?? '') ?? null),
      score: fact.score,
    });
  }
}

/** Of which named entities each statement speaks: those that are mentioned in its content, by whatever form. */
function aboutOf({ entities, statements }: Reading, keyOf: (entity: string) => string): Map<string, Set<string>> {
  const mentions = entities
    .filter(({ named }) => named)
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ key: keyOf(id), start, end })));
  return new Map(
    statements.map(({ id, content }) => [
      id,
      new Set(
        mentions
          .filter((mention) => content.some((span) => span.start <= mention.start && mention.end <= span.end))
          .map(({ key }) => key),
      ),
    ]),
  );
}
