import { type Dossier, dossier } from '../../answers/index.ts';
import { ACT_COLUMNS, actRows, keysOfActs } from './act-rows.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';
import { keysOfConflicts } from './conflicts-form.ts';
import { nameAsked } from './name-asked.ts';

/** X on a page: its one row is the dossier. */
export async function dossierForm(context: AnswerContext): Promise<AnswerForm<Dossier>> {
  const { record, perspective, asOf } = context;
  const about = await nameAsked(context, 'demarche dossier Kosovo');
  const found = await dossier(record, { about, asOf }, perspective);
  const names = await namesOf(context, keysOf(found));
  const lookUp = lookUpIn(names);
  const acts = [...found.claims, ...found.recognition.latest];
  return {
    title: lookUp(about).name,
    question: { dossier: lookUp(about).name, asOf, ...tellPerspective(context) },
    rows: [found],
    beside: {},
    table: { columns: ACT_COLUMNS, rows: acts.flatMap((act) => actRows(act, lookUp)) },
    names,
  };
}

function keysOf({ about, claims, recognition, precedents, facts, conflicts, quotes }: Dossier): (string | null)[] {
  return [
    ...keysOfActs([...claims, ...recognition.latest]),
    ...[...precedents.of, ...precedents.by].flatMap((row) => [row.case, row.by]),
    ...facts.map(({ value }) => value),
    ...keysOfConflicts(conflicts, about),
    ...quotes.flatMap(({ speakerKey, onBehalfOfKey }) => [speakerKey, onBehalfOfKey]),
  ];
}
