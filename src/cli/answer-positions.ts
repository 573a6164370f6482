import { dateOfAct, type HeldPosition, type Lookup } from '../answers/index.ts';
import { type AnswerContext, lookUpIn, perspectiveWords, positionsForm, tellAct } from '../exports/answers/index.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche positions X`: where all who are told of stand on X, the latest word of each first. */
export async function answerPositions(context: AnswerContext): Promise<ShownAnswer> {
  const form = await positionsForm(context);
  const { rows, title, names } = form;
  return { ...form, text: (screen) => show(rows, title, perspectiveWords(context), lookUpIn(names), screen) };
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
