export {
  type ActQuestion,
  type ArticleCitation,
  type Citation,
  type CitedAct,
  citedActs,
  type DatasetCitation,
} from './citation.ts';
export { COUNT_RULES, type CountRule, countRecognition, type RecognitionCount } from './count-recognition.ts';
export { findName, knownNames, nearest } from './find-name.ts';
export { findSources } from './find-sources.ts';
export { type FoldedState, foldState, type RecognitionState } from './fold-states.ts';
export { type Lookup, lookUpKeys, type Shown } from './look-up-keys.ts';
export { type MatrixCell, type MatrixQuestion, recognitionMatrix } from './matrix.ts';
export { entryAt, knownBy, type Perspective, type Source } from './perspective.ts';
export { dateOfAct, type RecognitionQuestion, type RecognitionRow, recognition } from './recognition.ts';
export { standingReview } from './standing-review.ts';
export {
  countUnreviewed,
  type Place,
  type UnreviewedItem,
  type UnreviewedQuestion,
  unreviewed,
} from './unreviewed.ts';
