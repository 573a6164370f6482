export { findTimes, type ReadStory, type TimeOptions } from './find-times.ts';
export type { TimeExpression, TimeType } from './time-expression.ts';
