import { countRecognition } from './count-recognition.ts';
import type { PublishedTotal } from './published-totals.ts';
import type { RecognitionRow } from './recognition.ts';

/** What the record counts where somebody published a total, and whom the difference is about. */
export interface ExplainedTotal extends PublishedTotal {
  /** Counted by the same rule, among the same, on the same date. */
  counted: string[];
  /** Of whom a withdrawal or freeze is told and undisputed. */
  undisputed: string[];
  /** Of whom one is claimed and disputed. */
  disputed: string[];
  /** Counted, though one was claimed earlier: they took it back or denied it since. */
  reaffirmed: string[];
  /** How many more (or, below 0, fewer) the record counts than the total and those reaffirmed account for. */
  unexplained: number;
}

/**
 * Sets a published total beside what the record counts, with the rows that explain the difference.
 *
 * @param rows who recognises the object on the date of the total, as `recognition` gives them
 */
export function explainTotal(
  total: PublishedTotal,
  rows: readonly RecognitionRow[],
  isMember: (actor: string) => boolean,
): ExplainedTotal {
  const among = rows.filter(
    ({ actor }) => total.among.includes(actor) || (total.among.includes('un') && isMember(actor)),
  );
  const { counted } = countRecognition(among, total.rule);
  const ever = among.filter(({ ever }) => ever === 'yes');
  const names = (those: readonly RecognitionRow[]): string[] => those.map(({ actor }) => actor);
  const reaffirmed = ever.filter((row) => row.state === 'recognised' && row.acts.some(isTakenBack));
  const difference = counted.length - total.total;
  const byReaffirmed =
    total.rule === 'less-all-claimed-withdrawals' ? Math.min(Math.max(difference, 0), reaffirmed.length) : 0;
  return {
    ...total,
    counted,
    undisputed: names(ever.filter(({ state }) => state === 'withdrawn' || state === 'frozen')),
    disputed: names(ever.filter(({ state }) => state === 'disputed')),
    reaffirmed: names(reaffirmed),
    unexplained: difference - byReaffirmed,
  };
}

function isTakenBack({ effect }: RecognitionRow['acts'][number]): boolean {
  return effect === 'withdrawn' || effect === 'frozen';
}
