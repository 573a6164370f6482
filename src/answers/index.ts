export { type ArticlePage, type ArticleReview, articlePage } from './article-page.ts';
export { type Changes, type ChangesQuestion, changes } from './changes.ts';
export {
  type ActQuestion,
  type ArticleCitation,
  type Citation,
  type CitedAct,
  citedActs,
  type DatasetCitation,
  findActs,
} from './citation.ts';
export { type Conflict, type ConflictKind, type ConflictQuestion, type ConflictSide, conflicts } from './conflicts.ts';
export { COUNT_RULES, type CountRule, countRecognition, type RecognitionCount } from './count-recognition.ts';
export { type Dossier, type DossierQuestion, dossier } from './dossier.ts';
export type { Ending } from './endings.ts';
export { type EntryTime, entriesBetween } from './entries-between.ts';
export { type ExplainedTotal, explainTotal } from './explain-total.ts';
export type { CitedFact } from './find-facts.ts';
export { findName, knownNames, nearest } from './find-name.ts';
export { findSources } from './find-sources.ts';
export { type FoldedState, foldState, type RecognitionState } from './fold-states.ts';
export { knownToQuestions } from './known-to-questions.ts';
export { lastReview, type OwnReview } from './last-review.ts';
export { type Lookup, lookUpKeys, type Shown } from './look-up-keys.ts';
export { type MatrixCell, type MatrixQuestion, recognitionMatrix } from './matrix.ts';
export type { NewArticle, NewRetraction, NewReview } from './news-between.ts';
export { entryAt, knownBy, type Perspective, type Source } from './perspective.ts';
export { type HeldPosition, type PositionQuestion, positions } from './positions.ts';
export {
  type InvokedFor,
  type PrecedentQuestion,
  type PrecedentRow,
  type PrecedentStance,
  precedents,
} from './precedents.ts';
export { type PublishedTotal, publishedTotals } from './published-totals.ts';
export type {
  AskedDate,
  AskedName,
  AskedRows,
  KnownToQuestions,
  NotUnderstood,
  QuestionCommand,
  QuestionOptions,
  Understood,
} from './question.ts';
export { type Quote, type QuoteQuestion, quotes } from './quotes.ts';
export { dateOfAct, type RecognitionQuestion, type RecognitionRow, recognition } from './recognition.ts';
export { type FoundArticle, type FoundName, searchArticles, searchNames } from './search.ts';
export type { SourceCounts } from './source-counts.ts';
export { standingReview } from './standing-review.ts';
export type { StateChange } from './state-changes.ts';
export { type TimelineQuestion, type TimelineRow, timeline } from './timeline.ts';
export { understandQuestion } from './understand-question.ts';
export {
  countUnreviewed,
  type Place,
  type UnreviewedItem,
  type UnreviewedQuestion,
  unreviewed,
} from './unreviewed.ts';
