import { dateOfAct, type Lookup, type PrecedentRow, type PrecedentStance } from '../answers/index.ts';
import { type AnswerContext, lookUpIn, perspectiveWords, precedentsForm } from '../exports/answers/index.ts';
import { drawPrecedents } from '../views/index.ts';
import { paint } from './paint.ts';
import { AS_IT_COMES, type PictureAsked, pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche precedents X`: who invokes X as a precedent, for what, and who denies that it is one. */
export async function answerPrecedents(
  context: AnswerContext,
  picture: PictureAsked = AS_IT_COMES,
): Promise<ShownAnswer> {
  const form = await precedentsForm(context);
  const { rows, title, names } = form;
  const lookUp = lookUpIn(names);
  const nameOf = (key: string): string => lookUp(key).name;
  return {
    ...form,
    drawn: { svg: () => drawPrecedents(rows, { ...pictureOptions(picture, title), nameOf }) },
    text: (screen) => show(rows, title, perspectiveWords(context), lookUp, screen),
  };
}

const STANCES: Readonly<Record<PrecedentStance, string>> = {
  invokes: 'Invoked',
  denies: 'Denied to be one',
  'does-not-invoke': 'Not invoked',
  'does-not-deny': 'Not denied to be one',
};

function show(rows: readonly PrecedentRow[], title: string, from: string, lookUp: Lookup, screen: Screen): string {
  const head = `${paint(title, 'strong', screen.colour)} · ${from}\n`;
  if (rows.length === 0) return `${head}\nNothing in the record, seen from here.\n`;
  const parts = (Object.keys(STANCES) as PrecedentStance[]).map((stance) => {
    const those = rows.filter((row) => row.stance === stance);
    if (those.length === 0) return '';
    return `\n${paint(STANCES[stance], 'content', screen.colour)}\n${showTable(
      [
        { head: 'Date' },
        { head: 'Case' },
        { head: 'By', style: 'strong' },
        { head: 'For' },
        { head: 'Told by', fills: true },
      ],
      those.map((row) => [
        ...[dateOfAct(row), lookUp(row.case).name, lookUp(row.by).name, row.for.map(({ name }) => name).join(', ')],
        tellCitations(row.citations),
      ]),
      screen,
    )}`;
  });
  return [head, ...parts].join('');
}
