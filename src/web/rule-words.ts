import type { CountRule } from '../answers/index.ts';

/** Who is counted by each rule. */
export const RULE_WORDS: Readonly<Record<CountRule, string>> = {
  ever: 'whoever ever recognised it',
  'less-undisputed-withdrawals': 'whoever recognised it, less undisputed withdrawals and freezes',
  'less-all-claimed-withdrawals': 'whoever recognised it, less all claimed withdrawals and freezes',
};

/** The rule by which is counted where none is asked for. */
export const USUAL_RULE: CountRule = 'less-undisputed-withdrawals';
