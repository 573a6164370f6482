import { type Changes, changes } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import { ACT_COLUMNS, actRows, keysOfActs } from './act-rows.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';

/** What the entries of a stretch brought, as rows and as it was found. */
export interface ChangesForm extends AnswerForm {
  found: Changes;
}

/** What the entries since then brought. */
export async function changesForm(context: AnswerContext): Promise<ChangesForm> {
  const { record, options, perspective } = context;
  if (options.since === null)
    throw new ReaderError(
      'usage',
      'expected --since with a date or an entry, such as "demarche changes --since 2026-11-01".',
    );
  const found = await changes(record, { since: options.since, until: options.until }, perspective);
  const { acts, ended, states, since, until } = found;
  const pairs = states.flatMap(({ actor, object }) => [actor, object]);
  const names = await namesOf(context, [...keysOfActs(acts), ...keysOfActs(ended), ...pairs]);
  const lookUp = lookUpIn(names);
  return {
    title: 'Changes',
    question: { ...tellPerspective(context), changesSince: since, until },
    rows: rowsOf(found),
    beside: { entries: { since, until } },
    table: {
      columns: ['change', ...ACT_COLUMNS],
      rows: [
        ...acts.flatMap((act) => actRows(act, lookUp).map((cells) => ['new', ...cells])),
        ...ended.flatMap((act) => actRows(act, lookUp).map((cells) => ['ended', ...cells])),
      ],
    },
    names,
    found,
  };
}

function rowsOf({ acts, ended, states, articles, reviews, retractions }: Changes): object[] {
  return [
    ...acts.map((act) => ({ change: 'new-act', ...act })),
    ...ended.map((act) => ({ change: 'ended-act', ...act })),
    ...states.map((state) => ({ change: 'state', ...state })),
    ...articles.map((article) => ({ change: 'article', ...article })),
    ...reviews.map((review) => ({ change: 'review', ...review })),
    ...retractions.map((retraction) => ({ change: 'retraction', ...retraction })),
  ];
}
