import { COUNT_RULES } from '../answers/index.ts';
import type { Schema } from './schema.ts';

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const whole: Schema = { type: 'integer' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const of = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (description: string, properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const DAYS = { earliest: text, latest: text };
const ACT = {
  ...{ act: text, actor: text, object: text, date: textOrNull, ...DAYS },
  polarity: { type: 'string', enum: ['affirmed', 'denied'] },
  modality: { type: 'string', enum: ['actual', 'intended', 'requested', 'hypothetical'] },
  citations: list(of('Citation')),
} as const satisfies Record<string, Schema>;
const STATES = ['recognised', 'withdrawn', 'frozen', 'not-recognised', 'unclear', 'disputed', 'no-word'];
const STATE: Schema = { type: 'string', enum: STATES };

/** An answer whose rows are of a kind. */
function answerOf(row: Schema, beside: Record<string, Schema> = {}): Schema {
  return object(
    'The question as it was understood, what answers it, and the names of those whom it is about, by their ids.',
    {
      title: text,
      question: { type: 'object', properties: { knownAt: whole } },
      rows: list(row),
      names: { type: 'object', additionalProperties: of('Name') },
      cut: object('Rows that were left out to keep the answer short.', { shown: whole, of: whole }),
      ...beside,
    },
    ['cut', ...Object.keys(beside)],
  );
}

/** What an operation may answer. */
export type AnswerSchemaName =
  | 'Answer'
  | 'RecognitionAnswer'
  | 'PositionsAnswer'
  | 'TimelineAnswer'
  | 'QuotesAnswer'
  | 'MatrixAnswer'
  | 'ConflictsAnswer'
  | 'Article'
  | 'Search'
  | 'Queue'
  | 'Reviewed'
  | 'AddedStories'
  | 'Signed'
  | 'Tokens'
  | 'MadeToken'
  | 'Retracted'
  | 'Home'
  | 'OpenApi';

/** Every answer of the server and its parts, as JSON Schema. */
export const ANSWER_SCHEMAS: Readonly<Record<AnswerSchemaName, Schema> & Record<string, Schema>> = {
  Name: object('Somebody by name; the kind is the reader’s grammar, no verdict.', { name: text, kind: textOrNull }),
  ArticleCitation: object('Characters of an article: these words, from `start` to `end`, by this reader.', {
    ...{ article: text, headline: textOrNull, outlet: textOrNull, published: textOrNull, url: textOrNull },
    ...{ start: whole, end: whole, words: text, speaker: textOrNull, onBehalfOf: textOrNull, reader: text },
    score: { type: 'number', minimum: 0, maximum: 1 },
    review: {
      anyOf: [{ type: 'null' }, object('What a reviewer found of it.', { verdict: text, reviewer: text })],
    },
  }),
  DatasetCitation: object('A row of an import, with its source in the import’s words.', {
    ...{ dataset: text, row: text, sourceTitle: text, sourceRef: text, note: text },
    confidence: { type: 'string', enum: ['high', 'medium', 'low'] },
  }),
  Citation: { anyOf: [of('ArticleCitation'), of('DatasetCitation')] },
  Act: object('Actor A does or does not do this about object O, told by these.', ACT),
  Recognition: object('How an actor stands to the recognition of an object, with every act that says so.', {
    ...{ actor: text, object: text, actorName: text, objectName: text, state: STATE, since: list(text) },
    acts: list(object('An act, and whether it decides.', { ...ACT, decides: { type: 'boolean' } })),
  }),
  Count: object('A count by its rule; whom the rule cannot tell stands apart.', {
    rule: { type: 'string', enum: COUNT_RULES },
    ...{ total: whole, unitedNations: whole, others: list(text), disputed: list(text), unclear: list(text) },
  }),
  Position: object('An act or stance, and whether it may be the latest word of its holder.', {
    ...ACT,
    current: { type: 'boolean' },
  }),
  Quote: object('Somebody said these words, in an article.', {
    ...{ article: text, reading: text, statement: text, words: text, start: whole, end: whole },
    ...{ speaker: textOrNull, speakerKey: textOrNull, onBehalfOf: textOrNull, onBehalfOfKey: textOrNull },
    kind: { type: 'string', enum: ['direct', 'indirect', 'mixed'] },
    ...{ polarity: ACT.polarity, saidOn: textOrNull, ...DAYS },
  }),
  TimelineRow: {
    anyOf: [
      object('Somebody did something.', {
        kind: { type: 'string', enum: ['act'] },
        ...{ date: textOrNull, ...DAYS, words: textOrNull, act: of('Act') },
      }),
      object('Somebody said something.', {
        kind: { type: 'string', enum: ['statement'] },
        ...{ date: textOrNull, ...DAYS, words: textOrNull, quote: of('Quote') },
      }),
    ],
  },
  Cell: object('How an actor stands to the recognition of an object.', {
    ...{ actor: text, object: text, actorName: text, objectName: text, state: STATE },
  }),
  Conflict: object('Claims that cannot all be so.', {
    ...{ kind: text, about: text, actor: textOrNull, what: text },
    sides: list(
      object('Those who claim the same.', {
        claim: text,
        holders: list(text),
        ...DAYS,
        citations: list(of('Citation')),
      }),
    ),
  }),
  Answer: answerOf({ type: 'object' }),
  RecognitionAnswer: answerOf(of('Recognition'), {
    counts: list(of('Count')),
    publishedTotals: list({ type: 'object' }),
  }),
  PositionsAnswer: answerOf(of('Position')),
  TimelineAnswer: answerOf(of('TimelineRow')),
  QuotesAnswer: answerOf(of('Quote')),
  MatrixAnswer: answerOf(of('Cell'), { actors: list(text), objects: list(text) }),
  ConflictsAnswer: answerOf(of('Conflict')),
  Article: object('An article with its newest reading, and the reviews that hold of it.', {
    ...{ article: text, name: text, entry: whole, knownAt: whole, readingId: textOrNull, retracted: textOrNull },
    reading: { type: ['object', 'null'], description: 'As schema/reading-1.schema.json says.' },
    reviews: list(
      object('What a reviewer found.', {
        ...{ kind: text, item: text, reading: text, target: text, verdict: text, reviewer: text, reason: textOrNull },
        correction: { type: ['object', 'null'] },
      }),
    ),
    names: { type: 'object', additionalProperties: of('Name'), description: 'Those whom the reviews name.' },
  }),
  Search: object('Articles that have all the words, and whoever is called so.', {
    q: text,
    articles: list(
      object('An article, with words around those that were searched.', {
        ...{
          article: text,
          headline: textOrNull,
          outlet: textOrNull,
          published: textOrNull,
          url: textOrNull,
          words: text,
        },
        retracted: { type: 'boolean' },
      }),
    ),
    names: list(object('Somebody.', { key: text, name: text, kind: textOrNull })),
  }),
  Queue: object('What nobody has reviewed yet, as of entry `knownAt`, and what whoever asks has reviewed last.', {
    ...{ total: whole, knownAt: whole, items: list(of('QueueItem')) },
    last: { anyOf: [{ type: 'null' }, of('LastReview')] },
    casts: {
      type: 'object',
      description: 'All who are in a story by their ids there: by the reading of the story.',
      additionalProperties: { type: 'object', additionalProperties: of('Name') },
    },
  }),
  LastReview: object('A review that can be taken back: sent again with its reading, kind and item as `undone`.', {
    ...{ kind: text, article: text, reading: text, item: text, target: text, verdict: text, reason: textOrNull },
    finding: { type: 'object' },
    names: { type: 'object', additionalProperties: of('Name') },
  }),
  QueueItem: object('An item of a reading: a review of it is sent back with its reading, kind and item.', {
    ...{ kind: { type: 'string', enum: ['position', 'statement', 'fact'] }, article: text, reading: text, item: text },
    ...{ target: text, score: { type: 'number' }, headline: textOrNull, outlet: textOrNull, published: textOrNull },
    finding: { type: 'object' },
    sentence: object('The words around it, and where in the article they start.', { start: whole, text }),
    spans: list(object('The words that show it.', { start: whole, end: whole })),
    names: { type: 'object', additionalProperties: of('Name') },
    review: {
      anyOf: [
        { type: 'null' },
        object('What a reviewer found of it.', { verdict: text, reviewer: text, reason: textOrNull }),
      ],
    },
    corrected: { type: ['object', 'null'], description: 'The finding as it was set right.' },
  }),
  Reviewed: object('The review is in the record.', { kept: { type: 'boolean' }, entry: whole, reviewer: text }),
  AddedStories: object('What was read, and whether it was kept.', {
    stories: list(
      object('A story.', {
        ...{ name: text, article: text, reading: { type: 'object' } },
        kept: { type: ['string', 'null'], enum: ['new', 'read-anew', 'known', null] },
      }),
    ),
  }),
  Tokens: object('Every token that was made; none of them is told.', { tokens: list(of('Token')) }),
  Token: object('Whose a token is.', {
    ...{ id: whole, name: text, madeAt: text, revokedAt: textOrNull },
    role: { type: 'string', enum: ['reader', 'reviewer', 'admin'] },
  }),
  MadeToken: object('A token, told this once.', {
    tokens: list(of('Token')),
    made: object('The new one.', { id: whole, token: text }),
  }),
  Retracted: object('The article counts no longer.', { retracted: text, entry: whole }),
  Signed: object('Whether somebody is signed in.', { signedIn: { type: 'boolean' } }),
  Home: { type: 'object' },
  OpenApi: { type: 'object', properties: { openapi: text }, required: ['openapi'] },
  Problem: object('Why there is no answer (RFC 9457).', {
    type: text,
    title: text,
    status: whole,
    detail: text,
    code: text,
  }),
};

const csrf: Schema = { type: 'string', maxLength: 200, description: 'Of forms of a page: what the page was given.' };
const next: Schema = { type: 'string', maxLength: 2000, description: 'Of a form: the page to go to then.' };
const input = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  properties: { ...properties, csrf },
  required,
  additionalProperties: false,
});

/** Most characters of a story that is sent as text or file. */
export const LONGEST_STORY = 2_000_000;

/** What may be sent. */
export type BodyName =
  | 'ReviewBody'
  | 'AddBody'
  | 'RetractBody'
  | 'TokenBody'
  | 'RevokeBody'
  | 'SignInBody'
  | 'SignOutBody';

/** What is sent to the server, as JSON Schema. */
export const BODY_SCHEMAS: Readonly<Record<BodyName, Schema>> = {
  ReviewBody: input(
    {
      reading: { type: 'string', minLength: 1, maxLength: 100 },
      kind: { type: 'string', enum: ['position', 'statement', 'fact'] },
      item: { type: 'string', minLength: 1, maxLength: 40 },
      verdict: { type: 'string', enum: ['accepted', 'rejected', 'corrected', 'undone'] },
      correction: {
        type: 'object',
        description:
          'What is set right: parts of the item by their names, entities by id or name. In a form each part is a field, ' +
          '`correction.holder`; parts that are as they were read say nothing.',
        additionalProperties: { type: ['string', 'integer', 'array', 'null'] },
      },
      reason: { type: 'string', maxLength: 2000 },
      knownAt: {
        type: 'integer',
        minimum: 0,
        description: 'The entry as of which the item was seen: what another has found of it since is not covered up.',
      },
      next,
    },
    ['reading', 'kind', 'item', 'verdict'],
  ),
  AddBody: input(
    {
      text: { type: 'string', maxLength: LONGEST_STORY, description: 'The story, in any format that is read.' },
      file: { type: 'string', maxLength: LONGEST_STORY, description: 'A file, in a form with files.' },
      name: { type: 'string', maxLength: 200, description: 'What to call it.' },
      keep: { type: 'string', enum: ['yes', 'no'] },
    },
    [],
  ),
  RetractBody: input(
    {
      article: { type: 'string', minLength: 1, maxLength: 200 },
      reason: { type: 'string', minLength: 1, maxLength: 2000 },
      next,
    },
    ['article', 'reason'],
  ),
  TokenBody: input(
    {
      role: { type: 'string', enum: ['reader', 'reviewer', 'admin'] },
      name: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', description: 'Whose it is.' },
    },
    ['role', 'name'],
  ),
  RevokeBody: input({ id: { type: 'integer', minimum: 1, maximum: 999_999_999 }, next }, ['id']),
  SignInBody: input({ token: { type: 'string', minLength: 1, maxLength: 200 }, next }, ['token']),
  SignOutBody: input({}, []),
};
