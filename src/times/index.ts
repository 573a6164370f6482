export { findTimes, type ReadStory, type TimeOptions } from './find-times.ts';
export { firstEnding } from './first-ending.ts';
export { isWeekday } from './is-weekday.ts';
export { isoDayOf } from './story-date.ts';
export type { TimeExpression, TimeType } from './time-expression.ts';
