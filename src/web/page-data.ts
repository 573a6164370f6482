import type { ArticlePage, ArticleReview, FoundArticle, FoundName, OwnReview } from '../answers/index.ts';
import type { Names } from '../exports/answers/index.ts';
import type { Finding } from '../exports/review-item.ts';
import type { Reading } from '../reading.ts';
import type { Added, ItemKind, Token } from '../record/index.ts';
import type { Span } from '../span.ts';

/** How much is in the record. */
export interface HomeData {
  entries: number;
  articles: number;
  datasets: number;
  statements?: number;
  acts?: number;
  /** How many findings wait for a reviewer. */
  unreviewed?: number;
  /** The articles that came last. */
  latest?: Pick<FoundArticle, 'article' | 'headline' | 'outlet' | 'published'>[];
}

/** Articles that have the words, and whoever is called so. */
export interface SearchData {
  q: string;
  articles: FoundArticle[];
  names: FoundName[];
}

/** What waits for a review: how much in all, and the first of it. */
export interface QueueData {
  total: number;
  /** The entry as of which it is told. */
  knownAt: number;
  items: QueueItem[];
  /** Of each reading whoever is in the story, by their ids there. */
  casts: Readonly<Record<string, Names>>;
  /** What whoever asks has reviewed last, to be taken back; null where there is nothing. */
  last: LastReview | null;
}

/** A review with what it is about. */
export interface LastReview extends OwnReview {
  finding: Finding;
  names: Names;
}

/** Item I of a reading, with the words around it. */
export interface QueueItem {
  kind: ItemKind;
  article: string;
  /** The reading's id in the record; sent back with a review, as `kind` and `item` are. */
  reading: string;
  item: string;
  target: string;
  score: number;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  finding: Finding;
  /** Stretches of the article's text that show it. */
  spans: Span[];
  /** The sentences around them, and where in the article's text they start. */
  sentence: { start: number; text: string };
  /** Those whom the finding names, by their ids in the reading. */
  names: Names;
  /** What somebody found of it; null where nobody has. */
  review: Pick<ArticleReview, 'verdict' | 'reviewer' | 'reason'> | null;
  /** The finding as it was set right; null where it was not. */
  corrected: Finding | null;
}

/** Who has a token, and one that was just made. */
export interface TokensData {
  tokens: Token[];
  made?: { id: number; token: string };
}

/** What was put in as it was read; `kept` null where it was only shown. */
export interface AddedData {
  /** A pasted story as it was given, to be given again when it is kept. */
  text?: string;
  stories: { name: string; article: string; reading: Reading; kept: Added | null }[];
}

/** Why there is no page. */
export interface ProblemData {
  title: string;
  status: number;
  detail: string;
  code: string;
}

/** The data of each kind of page that answers no question; of `add` null before anything is put in. */
export interface PageData {
  home: HomeData;
  /** With those whom its reviews name. */
  article: ArticlePage & { names: Names };
  search: SearchData;
  review: QueueData;
  add: AddedData | null;
  tokens: TokensData;
  error: ProblemData;
}
