import { dateOfAct, type Lookup, lookUpKeys, type Quote, type TimelineRow, timeline } from '../answers/index.ts';
import { drawTimeline } from '../views/index.ts';
import { keysOfActs } from './act-rows.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { nameAsked } from './name-asked.ts';
import { paint } from './paint.ts';
import { pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { Cell, ShownAnswer } from './shown-answer.ts';
import { tellAct } from './tell-act.ts';
import { CITATION_COLUMNS, citationCells, tellCitations } from './tell-citation.ts';
import { dateOfQuote, voiceOf } from './tell-quote.ts';

/** `demarche timeline X`: what X did and said, and what was done and said about it, in the order of time. */
export async function answerTimeline(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective } = context;
  const about = await nameAsked(context, 'demarche timeline Kosovo');
  const { from, until, limit } = options;
  const rows = await timeline(record, { about, from, until, limit }, perspective);
  const acts = rows.flatMap((row) => (row.kind === 'act' ? [row.act] : []));
  const voices = rows.flatMap((row) =>
    row.kind === 'statement' ? [row.quote.onBehalfOfKey ?? row.quote.speakerKey] : [],
  );
  const lookUp = await lookUpKeys(record, register, [
    about,
    ...keysOfActs(acts),
    ...voices.filter((key) => key !== null),
  ]);
  return {
    question: { timeline: lookUp(about).name, from, until, ...tellPerspective(context) },
    rows,
    table: { columns: COLUMNS, rows: rows.flatMap((row) => tableRows(row, lookUp)) },
    drawn: {
      svg: () =>
        drawTimeline(rows, {
          ...pictureOptions(options, `Timeline of ${lookUp(about).name}`),
          ...{ from, until },
          nameOf: (key) => lookUp(key).name,
        }),
    },
    text: (screen) => show(rows, `Timeline of ${lookUp(about).name}`, perspectiveWords(context), lookUp, screen),
  };
}

const COLUMNS = ['date', 'earliest', 'latest', 'kind', 'what', ...CITATION_COLUMNS] as const;

function tableRows(row: TimelineRow, lookUp: Lookup): Cell[][] {
  const cells = [dateOf(row), row.earliest, row.latest, row.kind];
  if (row.kind === 'statement') return [[...cells, row.words, ...citationCells(row.quote)]];
  return row.act.citations.map((citation) => [...cells, tellAct(row.act, lookUp), ...citationCells(citation)]);
}

function dateOf(row: TimelineRow): string {
  return row.kind === 'act' ? dateOfAct(row.act) : dateOfQuote(row.quote);
}

function show(rows: readonly TimelineRow[], title: string, from: string, lookUp: Lookup, screen: Screen): string {
  const head = `${paint(title, 'strong', screen.colour)} · ${from}\n`;
  if (rows.length === 0) return `${head}\nNothing in the record, seen from here.\n`;
  return `${head}\n${showTable(
    [{ head: 'Date' }, { head: 'What', fills: true }],
    rows.map((row) => [dateOf(row), row.kind === 'act' ? tellDone(row, lookUp) : tellSaid(row.quote)]),
    screen,
  )}`;
}

function tellDone(row: TimelineRow & { kind: 'act' }, lookUp: Lookup): string {
  return `${tellAct(row.act, lookUp)} — ${tellCitations(row.act.citations)}`;
}

function tellSaid(quote: Quote): string {
  return `${voiceOf(quote)}: “${quote.words}” — ${quote.outlet ?? 'an article'}`;
}
