import { type Kysely, type Migration, sql } from 'kysely';
import { ACCESS_TABLE_NAMES, TABLE_NAMES } from './tables.ts';

/** Every change of the schema in its order; what has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-record': { up: createRecord },
  '002-doors': { up: openDoors },
  '003-statistics': { up: tellStatistics },
};

async function createRecord(db: Kysely<unknown>): Promise<void> {
  for (const statement of TABLES_SQL) await sql.raw(statement).execute(db);
  await sql.raw(REFUSE_CHANGE).execute(db);
  for (const table of TABLE_NAMES) await sql.raw(refusal(table)).execute(db);
}

/** What a server needs beside: who may come in, and the words of articles to be searched. */
async function openDoors(db: Kysely<unknown>): Promise<void> {
  for (const statement of DOORS_SQL) await sql.raw(statement).execute(db);
  for (const table of ACCESS_TABLE_NAMES) await sql.raw(refusal(table)).execute(db);
}

/** Lets whoever may only append also have the tables looked at (`refreshStatistics`), which changes no row. */
async function tellStatistics(db: Kysely<unknown>): Promise<void> {
  const all = [...TABLE_NAMES, ...ACCESS_TABLE_NAMES].join(', ');
  await sql
    .raw(
      `create function refresh_statistics() returns void language plpgsql security definer set search_path from current
      as $$ begin analyze ${all}; end $$`,
    )
    .execute(db);
  await sql`select refresh_statistics()`.execute(db);
}

const TABLES_SQL: readonly string[] = [
  `create table entries (
    seq integer primary key,
    recorded_at text not null,
    kind text not null check (kind in ('reading', 'dataset', 'review', 'retraction')),
    recorded_by text)`,
  `create table articles (
    id text primary key,
    seq integer not null references entries,
    name text not null,
    headline text,
    agency text,
    outlet text,
    published text,
    published_from date,
    published_until date,
    language text not null,
    url text,
    text text not null,
    text_json text,
    original bytea not null)`,
  `create index on articles (seq)`,
  `create table readings (
    id text primary key,
    seq integer not null references entries,
    article text not null references articles,
    reader text not null,
    version text not null,
    model text not null,
    body text not null)`,
  `create index on readings (article, seq)`,
  `create index on readings (seq)`,
  `create table entities_seen (
    reading text not null references readings,
    entity text not null,
    seq integer not null,
    key text not null,
    name text not null,
    kind text not null,
    role text,
    speaks_for text,
    named boolean not null,
    primary key (reading, entity))`,
  `create index on entities_seen (key, seq)`,
  `create table statements (
    reading text not null references readings,
    id text not null,
    seq integer not null,
    kind text not null,
    type text not null,
    speaker text,
    on_behalf_of text,
    said_on text,
    said_from date,
    said_until date,
    polarity text not null,
    score double precision not null,
    content text not null,
    source text not null,
    words text not null,
    primary key (reading, id))`,
  `create index on statements (speaker, seq)`,
  `create index on statements (on_behalf_of, seq)`,
  `create index on statements (speaker, said_until desc nulls last, said_from desc nulls last)`,
  `create index on statements (on_behalf_of, said_until desc nulls last, said_from desc nulls last)`,
  `create table statements_about (
    key text not null,
    reading text not null,
    statement text not null,
    seq integer not null,
    primary key (key, reading, statement))`,
  `create index on statements_about (key, seq)`,
  `create table positions (
    reading text not null references readings,
    id text not null,
    seq integer not null,
    holder text not null,
    act text not null,
    object text not null,
    addressees text not null,
    date text,
    polarity text not null,
    modality text not null,
    start integer not null,
    "end" integer not null,
    words text not null,
    statement text,
    score double precision not null,
    primary key (reading, id))`,
  `create table facts (
    reading text not null references readings,
    id text not null,
    seq integer not null,
    about text not null,
    property text not null,
    value text not null,
    unit text,
    qualifier text,
    as_of text,
    as_of_from date,
    as_of_until date,
    start integer not null,
    "end" integer not null,
    words text not null,
    statement text,
    speaker text,
    score double precision not null,
    primary key (reading, id))`,
  `create index on facts (about, property, seq)`,
  `create table datasets (
    name text not null,
    hash text not null,
    seq integer not null references entries,
    file text not null,
    primary key (name, seq))`,
  `create table dataset_acts (
    dataset text not null,
    "row" text not null,
    hash text not null,
    seq integer not null references entries,
    actor text not null,
    act text not null,
    object text not null,
    date text not null,
    source_title text not null,
    source_ref text not null,
    confidence text not null check (confidence in ('high', 'medium', 'low')),
    note text not null,
    primary key (dataset, "row", seq))`,
  `create table reviews (
    id integer primary key,
    seq integer not null references entries,
    article text not null references articles,
    reading text not null references readings,
    item_kind text not null,
    item text not null,
    target text not null,
    verdict text not null check (verdict in ('accepted', 'rejected', 'corrected', 'undone')),
    correction text,
    reviewer text not null,
    reason text)`,
  `create index on reviews (article, target, seq)`,
  `create index on reviews (seq)`,
  `create index on reviews ((correction::jsonb ->> 'speaker')) where verdict = 'corrected'`,
  `create index on reviews ((correction::jsonb ->> 'onBehalfOf')) where verdict = 'corrected'`,
  `create index on reviews ((correction::jsonb ->> 'about')) where verdict = 'corrected'`,
  `create table acts (
    id integer primary key,
    seq integer not null,
    key text not null,
    actor text not null,
    act text not null,
    object text not null,
    date text,
    earliest date not null,
    latest date not null,
    polarity text not null,
    modality text not null,
    firm boolean not null,
    effect text,
    rank smallint not null,
    state_word text)`,
  `create index on acts (key)`,
  `create index acts_states on acts (object, actor, seq) include (id, state_word) where effect is not null`,
  `create index acts_states_by_actor on acts (actor, object, seq) include (id, state_word) where effect is not null`,
  `create index on acts (object, latest, earliest)`,
  `create index on acts (actor, latest, earliest)`,
  `create index on acts (object, act, latest, earliest)`,
  `create index on acts (actor, object, act)`,
  `create index on acts (object, latest, earliest) where polarity = 'denied'`,
  `create index on acts (actor, latest, earliest) where polarity = 'denied'`,
  `create table witnesses (
    id integer primary key,
    seq integer not null,
    act integer not null references acts,
    article text,
    reading text,
    position text,
    dataset text,
    "row" text,
    review integer,
    target text,
    outlet text,
    agency text,
    voice text,
    behalf text,
    own boolean not null,
    told_on date,
    score double precision not null)`,
  `create index on witnesses (act)`,
  `create index on witnesses (article) where article is not null`,
  `create index on witnesses (seq)`,
  `create table act_ends (
    act integer primary key references acts,
    seq integer not null,
    actor text not null,
    object text not null)`,
  `create index on act_ends (object, actor)`,
  `create index on act_ends (actor, object)`,
  `create table witness_ends (witness integer primary key references witnesses, seq integer not null)`,
  `create index on act_ends (seq)`,
  `create index on witness_ends (seq)`,
  `create table retractions (
    article text not null references articles,
    seq integer not null references entries,
    reason text not null,
    primary key (article, seq))`,
  `create index on retractions (seq)`,
];

/** More of a text than this is not searched: PostgreSQL holds no list of words of any length. */
const SEARCHED_CHARACTERS = 100_000;

/** The words of an article that a search looks for; the same in the index and in what asks for them. */
export const SEARCHED_WORDS: string = `to_tsvector('english', coalesce(headline, '') || ' ' || left(text, ${SEARCHED_CHARACTERS}))`;

const DOORS_SQL: readonly string[] = [
  `create table tokens (
    id integer primary key,
    hash text not null unique,
    role text not null check (role in ('reader', 'reviewer', 'admin')),
    name text not null,
    made_at text not null)`,
  `create table token_revocations (token integer primary key references tokens, made_at text not null)`,
  `create index articles_words on articles using gin (${SEARCHED_WORDS})`,
];

const REFUSE_CHANGE = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'The record is append-only: % of % is refused. Append a correction instead.',
      lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
  end $$`;

/** For each statement, so that even one that would change no row is refused. */
function refusal(table: string): string {
  return `create trigger refuse_change before update or delete or truncate on ${table}
    for each statement execute function refuse_change()`;
}
