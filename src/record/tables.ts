import type { Modality } from '../positions/index.ts';
import type { Act } from '../schema/acts.ts';

/** What an append may be of. */
export type EntryKind = 'reading' | 'dataset' | 'review' | 'retraction';

/** How an act changes, or what it says of, whether its actor recognises its object. */
export type Effect = 'recognised' | 'withdrawn' | 'frozen' | 'not-recognised';

/** What somebody may find of something that was read. `undone` takes back the review before it. */
export type Verdict = 'accepted' | 'rejected' | 'corrected' | 'undone';

/** What of a reading a review is about. */
export type ItemKind = 'statement' | 'position' | 'fact';

/** The append number N was made at T, by whom, of kind K. Numbers have no gaps: they are the order of recording. */
export interface EntryRow {
  seq: number;
  /** ISO 8601 in UTC; never before that of the entry before, whatever the clock did. */
  recorded_at: string;
  kind: EntryKind;
  recorded_by: string | null;
}

/** A story as it came: its bytes, and the text that all offsets point into. */
export interface ArticleRow {
  /** `sha256:` and the hash of the bytes. */
  id: string;
  seq: number;
  name: string;
  headline: string | null;
  agency: string | null;
  outlet: string | null;
  /** EDTF, and the days that it may stand for. */
  published: string | null;
  published_from: string | null;
  published_until: string | null;
  language: string;
  url: string | null;
  /** What a database cannot hold, NUL and halves of surrogate pairs, is U+FFFD here; offsets stay. */
  text: string;
  /** The exact text as a JSON string where it holds such characters. */
  text_json: string | null;
  /** `\x` and hex digits. */
  original: string;
}

/** What reader R made of article A: the reading's JSON without the article's text. */
export interface ReadingRow {
  /** `sha256:` and the hash of the reading's JSON. */
  id: string;
  seq: number;
  article: string;
  reader: string;
  version: string;
  model: string;
  body: string;
}

/** Entity E of a reading is who is known as `key` across readings. */
export interface EntitySeenRow {
  reading: string;
  entity: string;
  seq: number;
  key: string;
  name: string;
  kind: string;
  role: string | null;
  speaks_for: string | null;
  named: boolean;
}

export interface StatementRow {
  reading: string;
  id: string;
  seq: number;
  kind: string;
  type: string;
  speaker: string | null;
  on_behalf_of: string | null;
  said_on: string | null;
  said_from: string | null;
  said_until: string | null;
  polarity: string;
  score: number;
  /** Stretches of the article's text as JSON: `[[12,24],[30,41]]`. */
  content: string;
  source: string;
  /** The words of the content, its stretches joined by ` … `. */
  words: string;
}

/** Statement S of a reading speaks of the entity known as `key`. */
export interface StatementAboutRow {
  key: string;
  reading: string;
  statement: string;
  seq: number;
}

export interface PositionRow {
  reading: string;
  id: string;
  seq: number;
  holder: string;
  act: Act;
  object: string;
  addressees: string;
  date: string | null;
  polarity: 'affirmed' | 'denied';
  modality: Modality;
  start: number;
  end: number;
  /** The article's words from `start` to `end`. */
  words: string;
  statement: string | null;
  score: number;
}

export interface FactRow {
  reading: string;
  id: string;
  seq: number;
  about: string;
  property: string;
  value: string;
  unit: string | null;
  qualifier: string | null;
  as_of: string | null;
  as_of_from: string | null;
  as_of_until: string | null;
  start: number;
  end: number;
  words: string;
  statement: string | null;
  speaker: string | null;
  score: number;
}

/** Rows of a file of acts that was imported under a name. */
export interface DatasetRow {
  name: string;
  hash: string;
  seq: number;
  file: string;
}

export interface DatasetActRow {
  dataset: string;
  /** The row's own id. */
  row: string;
  hash: string;
  seq: number;
  actor: string;
  act: Act;
  object: string;
  date: string;
  source_title: string;
  source_ref: string;
  confidence: 'high' | 'medium' | 'low';
  note: string;
}

/**
 * Actor A does act C about object O, on date D: once, by however many it is told. Lives from its `seq` until its end, if
 * it has one; told again after that it is a row of its own.
 */
export interface ActRow {
  id: number;
  seq: number;
  /** All that makes it this act, in one string. */
  key: string;
  actor: string;
  act: Act;
  object: string;
  date: string | null;
  earliest: string;
  latest: string;
  polarity: 'affirmed' | 'denied';
  modality: Modality;
  /** Whether it is told by its actor, by an outlet in its own voice or by a good source, not by a third party alone. */
  firm: boolean;
  effect: Effect | null;
  /** Of acts whose order their dates leave open, one of a higher rank comes later: nobody withdraws before recognising. */
  rank: number;
  /** What decides the state of a pair, in one word (`state-word.ts`); null where `effect` is. */
  state_word: string | null;
}

/** Act A is told by position P of a reading, by a row of a dataset, or by the correction of a review. */
export interface WitnessRow {
  id: number;
  seq: number;
  act: number;
  article: string | null;
  reading: string | null;
  position: string | null;
  dataset: string | null;
  row: string | null;
  review: number | null;
  /** What of the article a review would be about (`review-target.ts`). */
  target: string | null;
  outlet: string | null;
  agency: string | null;
  /** Who tells it within the story, and for whom. */
  voice: string | null;
  behalf: string | null;
  /** Whether it is the outlet's, the dataset's or the actor's own word. */
  own: boolean;
  /** The last day on which it may have been published; null of datasets. */
  told_on: string | null;
  score: number;
}

/** From entry `seq` on, an act has no witness left, or a witness no longer counts. */
export interface ActEndRow {
  act: number;
  seq: number;
  /** Those of the act: most questions are about some actors or objects only. */
  actor: string;
  object: string;
}
export interface WitnessEndRow {
  witness: number;
  seq: number;
}

/** Reviewer R found verdict V of an item, for reason W. */
export interface ReviewRow {
  id: number;
  seq: number;
  article: string;
  reading: string;
  item_kind: ItemKind;
  item: string;
  /** What the item says and where, so that the review holds for the same words in a later reading. */
  target: string;
  verdict: Verdict;
  /** What was set right, as JSON. */
  correction: string | null;
  reviewer: string;
  reason: string | null;
}

/** An article was taken back by whoever published it, or is not to be counted. */
export interface RetractionRow {
  article: string;
  seq: number;
  reason: string;
}

/** All tables of a record. None is ever updated or deleted from. */
export interface Tables {
  entries: EntryRow;
  articles: ArticleRow;
  readings: ReadingRow;
  entities_seen: EntitySeenRow;
  statements: StatementRow;
  statements_about: StatementAboutRow;
  positions: PositionRow;
  facts: FactRow;
  datasets: DatasetRow;
  dataset_acts: DatasetActRow;
  acts: ActRow;
  witnesses: WitnessRow;
  act_ends: ActEndRow;
  witness_ends: WitnessEndRow;
  reviews: ReviewRow;
  retractions: RetractionRow;
}

/** Their names in an order in which rows may be put back: what others point to comes first. */
export const TABLE_NAMES: readonly (keyof Tables)[] = [
  'entries',
  'articles',
  'readings',
  'entities_seen',
  'statements',
  'statements_about',
  'positions',
  'facts',
  'datasets',
  'dataset_acts',
  'reviews',
  'acts',
  'witnesses',
  'act_ends',
  'witness_ends',
  'retractions',
];
