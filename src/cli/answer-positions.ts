import { dateOfAct, type HeldPosition, type Lookup, lookUpKeys, positions } from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import { type DateBounds, plainBounds } from '../record/index.ts';
import { acts } from '../schema/acts.ts';
import { ACT_COLUMNS, actRows, keysOfActs } from './act-rows.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import type { RecordOptions } from './command-line.ts';
import { nameAsked, nameGiven } from './name-asked.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { askNearest } from './suggest-nearest.ts';
import { tellAct } from './tell-act.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche positions X`: where all who are told of stand on X, the latest word of each first. */
export async function answerPositions(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective } = context;
  const by = await nameGiven(context, options.by);
  const isNarrow = by !== null || options.act.length > 0;
  const object = options.words.length > 0 || !isNarrow ? await nameAsked(context, 'demarche positions Kosovo') : null;
  const question = { object, actor: by, acts: actsOf(options), between: periodOf(options), limit: options.limit };
  const rows = await positions(record, question, perspective);
  const lookUp = await lookUpKeys(record, register, [
    ...keysOfActs(rows),
    ...[object, by].filter((key) => key !== null),
  ]);
  const of = [object === null ? '' : ` on ${lookUp(object).name}`, by === null ? '' : ` of ${lookUp(by).name}`].join(
    '',
  );
  return {
    question: {
      positions: of.trim(),
      ...(options.act.length > 0 ? { acts: options.act } : {}),
      ...tellPerspective(context),
    },
    rows,
    table: {
      columns: ['current', ...ACT_COLUMNS],
      rows: rows.flatMap((row) => actRows(row, lookUp).map((cells) => [row.current ? 'yes' : 'no', ...cells])),
    },
    text: (screen) => show(rows, `Positions${of}`, perspectiveWords(context), lookUp, screen),
  };
}

function actsOf({ act }: RecordOptions): string[] | null {
  const known: readonly string[] = acts.map((entry) => entry.act);
  for (const one of act)
    if (!known.includes(one))
      throw new ReaderError('usage', `option --act is one of docs/acts.md, got "${one}"${askNearest(one, known)}`);
  return act.length > 0 ? act : null;
}

/** The days between `--from` and `--until`; null where neither is given. */
export function periodOf({ from, until }: RecordOptions): DateBounds | null {
  if (from === null && until === null) return null;
  return {
    earliest: from === null ? '-infinity' : plainBounds(from).earliest,
    latest: until === null ? 'infinity' : plainBounds(until).latest,
  };
}

function show(rows: readonly HeldPosition[], title: string, from: string, lookUp: Lookup, screen: Screen): string {
  const part = (head: string, those: readonly HeldPosition[]): string =>
    those.length === 0
      ? ''
      : `\n${paint(`${head}: ${those.length}`, 'content', screen.colour)}\n${showTable(
          [{ head: 'Date' }, { head: 'What', style: 'strong' }, { head: 'Told by', fills: true }],
          those.map((row) => [dateOfAct(row), tellAct(row, lookUp), tellCitations(row.citations)]),
          screen,
        )}`;
  const nothing = rows.length === 0 ? '\nNothing in the record, seen from here.\n' : '';
  return [
    `${paint(title, 'strong', screen.colour)} · ${from}\n`,
    part(
      'Latest word',
      rows.filter(({ current }) => current),
    ),
    part(
      'Before it',
      rows.filter(({ current }) => !current),
    ),
    nothing,
  ].join('');
}
