import { type HeldPosition, positions } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import { boundsBetween, type DateBounds } from '../../record/index.ts';
import { acts } from '../../schema/acts.ts';
import { askNearest } from '../suggest-nearest.ts';
import { ACT_COLUMNS, actRows, keysOfActs } from './act-rows.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';
import type { AnswerOptions } from './answer-options.ts';
import { nameAsked, nameGiven } from './name-asked.ts';

/** Where all who are told of stand on X, or where one of them stands, the latest word of each first. */
export async function positionsForm(context: AnswerContext): Promise<AnswerForm<HeldPosition>> {
  const { record, options, perspective } = context;
  const by = await nameGiven(context, options.by);
  const isNarrow = by !== null || options.act.length > 0;
  const object = options.words.length > 0 || !isNarrow ? await nameAsked(context, 'demarche positions Kosovo') : null;
  const question = { object, actor: by, acts: actsOf(options), between: periodOf(options), limit: options.limit };
  const rows = await positions(record, question, perspective);
  const names = await namesOf(context, [...keysOfActs(rows), object, by]);
  const lookUp = lookUpIn(names);
  const on = object === null ? '' : ` on ${lookUp(object).name}`;
  const of = by === null ? '' : ` of ${lookUp(by).name}`;
  return {
    title: `Positions${on}${of}`,
    question: {
      positions: `${on}${of}`.trim(),
      ...(options.act.length > 0 ? { acts: options.act } : {}),
      ...tellPerspective(context),
    },
    rows,
    beside: {},
    table: {
      columns: ['current', ...ACT_COLUMNS],
      rows: rows.flatMap((row) => actRows(row, lookUp).map((cells) => [row.current ? 'yes' : 'no', ...cells])),
    },
    names,
  };
}

function actsOf({ act }: AnswerOptions): string[] | null {
  const known: readonly string[] = acts.map((entry) => entry.act);
  for (const one of act)
    if (!known.includes(one))
      throw new ReaderError('usage', `option --act is one of docs/acts.md, got "${one}"${askNearest(one, known)}`);
  return act.length > 0 ? act : null;
}

/** The days between `from` and `until`; null where neither is given. */
function periodOf({ from, until }: AnswerOptions): DateBounds | null {
  return from === null && until === null ? null : boundsBetween(from, until);
}
