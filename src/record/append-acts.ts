import { ReaderError } from '../errors.ts';
import { type Append, type Appender, append } from './append.ts';
import { COUNTS_NOW } from './counts-now.ts';
import { dateBounds, plainBounds } from './date-bounds.ts';
import type { OpenRecord } from './open-record.ts';
import type { ActOfFile, ActsFile } from './read-acts-file.ts';
import { composeAct, type ToldAct } from './tell-acts.ts';

/** What came of an import: rows that are new or changed, that were there already, and that are gone since the last one. */
export interface Imported {
  added: number;
  known: number;
  gone: number;
}

/**
 * Appends a file of acts under the name of a dataset, in one transaction. Imported again, only what changed is added;
 * rows that are gone from it count no longer, and stay to be seen.
 *
 * @throws ReaderError `acts-wrong` that lists every wrong row, where there are some and they are not to be skipped
 */
export async function appendActs(
  record: OpenRecord,
  dataset: string,
  file: ActsFile,
  { skipWrong = false, ...appender }: Appender & { skipWrong?: boolean } = {},
): Promise<Imported> {
  if (file.wrong.length > 0 && !skipWrong) throw wrongRows(file);
  return append(record, appender, async (to) => {
    const standing = await standingRows(to, dataset);
    const isNew = ({ row, hash }: ActOfFile): boolean => standing.get(row)?.hash !== hash;
    const fresh = file.rows.filter(isNew);
    const kept = new Set(file.rows.filter((row) => !isNew(row)).map(({ row }) => row));
    const ended = [...standing].filter(([row]) => !kept.has(row));
    const changed = new Set(fresh.map(({ row }) => row));
    const result = {
      added: fresh.length,
      known: kept.size,
      gone: ended.filter(([row]) => !changed.has(row)).length,
    };
    if (fresh.length === 0 && ended.length === 0) return result;
    const seq = to.entry('dataset');
    to.add('datasets', { name: dataset, hash: file.hash, seq, file: file.file });
    for (const row of fresh) to.add('dataset_acts', { ...row, dataset, seq });
    to.tell(
      seq,
      fresh.map((row) => tellRow(dataset, row)),
    );
    to.endWitnesses(
      seq,
      ended.map(([, { witness }]) => witness),
    );
    return result;
  });
}

interface StandingRow {
  hash: string;
  witness: number;
}

/** The rows of a dataset that count now. */
async function standingRows({ tx }: Append, dataset: string): Promise<Map<string, StandingRow>> {
  const rows = await tx
    .selectFrom('witnesses as w')
    .innerJoin('dataset_acts as d', (join) =>
      join.onRef('d.dataset', '=', 'w.dataset').onRef('d.row', '=', 'w.row').onRef('d.seq', '=', 'w.seq'),
    )
    .where('w.dataset', '=', dataset)
    .where(COUNTS_NOW)
    .select(['d.row', 'd.hash', 'w.id as witness'])
    .execute();
  return new Map(rows.map(({ row, hash, witness }) => [row, { hash, witness }]));
}

/**
 * A withdrawal or freeze of low confidence is a claim: it disputes the recognition that stands and does not end it. Any
 * other act contradicts nothing, however little is known of its day.
 */
function tellRow(dataset: string, row: ActOfFile): ToldAct {
  const { actor, act, object, date, confidence } = row;
  const isStance = act === 'refuse-recognition';
  const reverses = act === 'withdraw-recognition' || act === 'freeze-recognition';
  return {
    act: composeAct({
      actor,
      act,
      object,
      date,
      // A stance is dated by the day on which it was read, a deed by its own.
      ...(isStance ? plainBounds(date) : dateBounds(date)),
      polarity: 'affirmed',
      modality: 'actual',
      firm: !(reverses && confidence === 'low'),
    }),
    witness: {
      article: null,
      reading: null,
      position: null,
      dataset,
      row: row.row,
      review: null,
      target: null,
      outlet: null,
      agency: null,
      voice: null,
      behalf: null,
      own: true,
      told_on: null,
      score: SCORES[confidence],
    },
  };
}

const SCORES: Readonly<Record<ActOfFile['confidence'], number>> = { high: 0.95, medium: 0.8, low: 0.5 };

function wrongRows({ file, wrong }: ActsFile): ReaderError {
  const lines = wrong.map(({ line, reason }) => `  ${file}:${line}: ${reason}`).join('\n');
  const count = wrong.length === 1 ? '1 row is' : `${wrong.length} rows are`;
  return new ReaderError(
    'acts-wrong',
    `${count} wrong, so nothing of the file was taken. Set them right, or leave them out with --skip-wrong.\n${lines}`,
    { file, line: wrong[0]!.line },
  );
}
