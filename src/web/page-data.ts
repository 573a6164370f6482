import type { NewArticle, Shown } from '../answers/index.ts';
import type { Reading } from '../reading.ts';
import type { Correction, ItemKind, Verdict } from '../record/index.ts';
import type { Span } from '../span.ts';
import type { Finding } from './article/tell-finding.ts';

/** `home`: how much is in the record, and what came last. Whatever is not given is not told. */
export interface HomeData {
  entries?: number;
  articles?: number;
  statements?: number;
  acts?: number;
  datasets?: number;
  /** How many findings wait for a reviewer. */
  unreviewed?: number;
  latest?: readonly Pick<NewArticle, 'article' | 'headline' | 'outlet' | 'published'>[];
}

/** `article`: one with its newest reading and the reviews that hold of it. */
export interface ArticleData {
  article: string;
  readingId: string | null;
  /** Why it counts no longer; null where it does. */
  retracted: string | null;
  reading: Reading | null;
  reviews: readonly HeldReview[];
}

/** What a reviewer found of an item of a reading. */
export interface HeldReview {
  kind: ItemKind;
  item: string;
  verdict: Verdict;
  reviewer: string;
  reason: string | null;
  correction: Correction | null;
}

/** `search`: whom and what words lead to. */
export interface SearchData {
  q: string;
  names: readonly { key: string; name: string; kind: string | null }[];
  articles: readonly (Pick<NewArticle, 'article' | 'headline' | 'outlet' | 'published'> & {
    words: string;
    retracted: boolean;
  })[];
}

/** `review`: what nobody has reviewed, the least sure first. */
export interface ReviewData {
  total: number;
  items: readonly QueueItem[];
}

/** A finding with the words that show it, in their sentence. */
export interface QueueItem {
  kind: ItemKind;
  article: string;
  /** The reading's id in the record. */
  reading: string;
  /** Its id within the reading: `p3`. */
  item: string;
  target: string;
  score: number;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  finding: Finding;
  sentence: { start: number; text: string };
  spans: readonly Span[];
  /** Names and kinds of those whom it may be about, by their ids. */
  names: Readonly<Record<string, Shown>>;
}

/** `add`: stories that were read, and whether they were kept. */
export interface AddData {
  stories?: readonly { name: string; article: string; reading: Reading; kept: 'new' | 'read-anew' | 'known' | null }[];
  /** The story as it was given, to be given again when it is kept. */
  text?: string;
}

/** `error`: what went wrong, and what to do next. */
export interface ErrorData {
  status?: number;
  code?: string;
  detail?: string;
  message?: string;
}
