export { addToken, findToken, listTokens, revokeToken, type Token } from './access.ts';
export type { Appender } from './append.ts';
export { appendActs, type Imported } from './append-acts.ts';
export { type Added, appendReadings, type ReadStory } from './append-readings.ts';
export { appendRetraction } from './append-retraction.ts';
export { appendReview, type Review } from './append-review.ts';
export type * from './correction.ts';
export {
  ANY_DAY,
  boundsBetween,
  boundsOrNull,
  type DateBounds,
  dateBounds,
  isDate,
  plainBounds,
} from './date-bounds.ts';
export { SEARCHED_WORDS } from './migrations.ts';
export { isRecord, type OpenRecord, openRecord, type RecordLimits, type RecordPlace } from './open-record.ts';
export { type ActOfFile, type ActsFile, readActsFile, type WrongRow } from './read-acts-file.ts';
export { readingOf } from './reading-of.ts';
export { PLAN_ANEW } from './remember-plans.ts';
export { standingReviews } from './review-acts.ts';
export { targetOf, targetOfFact, targetOfPosition, targetOfStatement } from './review-target.ts';
export { readStateWord, type StateAct } from './state-word.ts';
export type * from './tables.ts';
export { keysOf } from './tell-acts.ts';
export { exportRecord, importRecord } from './transfer-record.ts';
