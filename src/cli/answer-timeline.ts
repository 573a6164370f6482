import type { Lookup, Quote, TimelineRow } from '../answers/index.ts';
import {
  type AnswerContext,
  dateOfRow,
  lookUpIn,
  perspectiveWords,
  tellAct,
  timelineForm,
  voiceOf,
} from '../exports/answers/index.ts';
import { drawTimeline } from '../views/index.ts';
import { paint } from './paint.ts';
import { AS_IT_COMES, type PictureAsked, pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche timeline X`: what X did and said, and what was done and said about it, in the order of time. */
export async function answerTimeline(
  context: AnswerContext,
  picture: PictureAsked = AS_IT_COMES,
): Promise<ShownAnswer> {
  const form = await timelineForm(context);
  const { rows, title, names } = form;
  const lookUp = lookUpIn(names);
  const { from, until } = context.options;
  const nameOf = (key: string): string => lookUp(key).name;
  return {
    ...form,
    drawn: { svg: () => drawTimeline(rows, { ...pictureOptions(picture, title), from, until, nameOf }) },
    text: (screen) => show(rows, title, perspectiveWords(context), lookUp, screen),
  };
}

function show(rows: readonly TimelineRow[], title: string, from: string, lookUp: Lookup, screen: Screen): string {
  const head = `${paint(title, 'strong', screen.colour)} · ${from}\n`;
  if (rows.length === 0) return `${head}\nNothing in the record, seen from here.\n`;
  return `${head}\n${showTable(
    [{ head: 'Date' }, { head: 'What', fills: true }],
    rows.map((row) => [dateOfRow(row), row.kind === 'act' ? tellDone(row, lookUp) : tellSaid(row.quote)]),
    screen,
  )}`;
}

function tellDone(row: TimelineRow & { kind: 'act' }, lookUp: Lookup): string {
  return `${tellAct(row.act, lookUp)} — ${tellCitations(row.act.citations)}`;
}

function tellSaid(quote: Quote): string {
  return `${voiceOf(quote)}: “${quote.words}” — ${quote.outlet ?? 'an article'}`;
}
