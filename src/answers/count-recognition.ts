import type { RecognitionRow } from './recognition.ts';

/** By which rule recognitions are counted: no count without one. */
export type CountRule = 'ever' | 'less-undisputed-withdrawals' | 'less-all-claimed-withdrawals';

export const COUNT_RULES: readonly CountRule[] = [
  'ever',
  'less-undisputed-withdrawals',
  'less-all-claimed-withdrawals',
];

/** A count with its rule, and those of whom the rule cannot tell. */
export interface RecognitionCount {
  rule: CountRule;
  counted: string[];
  /** Sources differ: recognised by what is told firmly, withdrawn or frozen by what others claim. */
  disputed: string[];
  /** Dates are vaguer than the question. */
  unclear: string[];
}

/**
 * Counts those who recognise something by a rule: whoever ever did; those less whoever surely took it back or froze it;
 * or those less whoever is so much as said to have.
 *
 * @param rows of one object, as `recognition` gives them
 */
export function countRecognition(rows: readonly RecognitionRow[], rule: CountRule): RecognitionCount {
  const names = (those: (row: RecognitionRow) => boolean): string[] => rows.filter(those).map(({ actor }) => actor);
  const isDisputed = ({ state, firmly }: RecognitionRow): boolean =>
    state === 'disputed' && firmly.join() === 'recognised';
  if (rule === 'ever')
    return {
      rule,
      counted: names(({ ever }) => ever === 'yes'),
      disputed: [],
      unclear: names(({ ever }) => ever === 'unclear'),
    };
  const isUnclear = ({ state, possible }: RecognitionRow): boolean =>
    state === 'unclear' && possible.includes('recognised');
  const keepsDisputed = rule === 'less-undisputed-withdrawals';
  return {
    rule,
    counted: names((row) => row.state === 'recognised' || (keepsDisputed && isDisputed(row))),
    disputed: names((row) => row.state === 'disputed'),
    unclear: names(isUnclear),
  };
}
