import { dateOfAct, type Lookup, type TimelineRow, timeline } from '../../answers/index.ts';
import { keysOfActs } from './act-rows.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, type Cell, lookUpIn, namesOf } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';
import { nameAsked } from './name-asked.ts';
import { tellAct } from './tell-act.ts';
import { dateOfQuote } from './tell-quote.ts';

/** What X did and said, and what was done and said about it, in the order of time. */
export async function timelineForm(context: AnswerContext): Promise<AnswerForm<TimelineRow>> {
  const { record, options, perspective } = context;
  const about = await nameAsked(context, 'demarche timeline Kosovo');
  const { from, until, limit } = options;
  const rows = await timeline(record, { about, from, until, limit }, perspective);
  const acts = rows.flatMap((row) => (row.kind === 'act' ? [row.act] : []));
  const voices = rows.flatMap((row) => (row.kind === 'act' ? [] : [row.quote.speakerKey, row.quote.onBehalfOfKey]));
  const names = await namesOf(context, [about, ...keysOfActs(acts), ...voices]);
  const lookUp = lookUpIn(names);
  return {
    title: `Timeline of ${lookUp(about).name}`,
    question: { timeline: lookUp(about).name, from, until, ...tellPerspective(context) },
    rows,
    beside: {},
    table: { columns: COLUMNS, rows: rows.flatMap((row) => tableRows(row, lookUp)) },
    names,
  };
}

/** The date of a row in EDTF; `XXXX` where nobody knows. */
export function dateOfRow(row: TimelineRow): string {
  return row.kind === 'act' ? dateOfAct(row.act) : dateOfQuote(row.quote);
}

const COLUMNS = ['date', 'earliest', 'latest', 'kind', 'what', ...CITATION_COLUMNS] as const;

function tableRows(row: TimelineRow, lookUp: Lookup): Cell[][] {
  const cells = [dateOfRow(row), row.earliest, row.latest, row.kind];
  if (row.kind === 'statement') return [[...cells, row.words, ...citationCells(row.quote)]];
  return row.act.citations.map((citation) => [...cells, tellAct(row.act, lookUp), ...citationCells(citation)]);
}
