import type { Span } from '../span.ts';

/** As in TIMEX3: a date, a time of day, a stretch of time, or what comes back again and again. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Words of a story that tell a time: "at START to END it says VALUE". */
export interface TimeExpression extends Span {
  type: TimeType;
  /**
   * Dates and times in EDTF (ISO 8601-2): `2008-03-05`, `1990/1993~`, `1992/..`, `XXXX-02-17` where the year is not
   * known, `T15:10` where the day is not. Durations and sets in ISO 8601: `P17Y`, `P1W`.
   */
  value: string;
  /** What decided: the rule that read it, and what it was reckoned from. */
  trace: string[];
}
