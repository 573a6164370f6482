import type { CountRule } from '../../answers/index.ts';

/** What an answer is asked with, by whichever door; null and empty where it was left to the answer. */
export interface AnswerOptions {
  /** What stands behind the command: names, a question. */
  words: string[];
  asOf: string | null;
  knownAt: string | null;
  accordingTo: string[];
  publishedBy: string | null;
  rule: CountRule | null;
  reviewed: boolean;
  minScore: number;
  act: string[];
  by: string | null;
  about: string | null;
  from: string | null;
  until: string | null;
  since: string | null;
  limit: number | null;
}
