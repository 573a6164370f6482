import {
  dateOfAct,
  type Lookup,
  lookUpKeys,
  type PrecedentRow,
  type PrecedentStance,
  precedents,
} from '../answers/index.ts';
import { drawPrecedents } from '../views/index.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { nameAsked, nameGiven } from './name-asked.ts';
import { paint } from './paint.ts';
import { pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { CITATION_COLUMNS, citationCells, tellCitations } from './tell-citation.ts';

/** `demarche precedents X`: who invokes X as a precedent, for what, and who denies that it is one. */
export async function answerPrecedents(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective } = context;
  const by = await nameGiven(context, options.by);
  const asked = options.words.length > 0 || by === null ? await nameAsked(context, 'demarche precedents Kosovo') : null;
  const rows = await precedents(record, { case: asked, by }, perspective);
  const keys = [asked, by, ...rows.flatMap((row) => [row.case, row.by])].filter((key) => key !== null);
  const lookUp = await lookUpKeys(record, register, keys);
  const of = [asked === null ? '' : ` of ${lookUp(asked).name}`, by === null ? '' : ` by ${lookUp(by).name}`].join('');
  return {
    question: { precedents: of.trim(), ...tellPerspective(context) },
    rows,
    table: {
      columns: ['date', 'case', 'case_id', 'stance', 'by', 'by_id', 'for', 'current', ...CITATION_COLUMNS],
      rows: rows.flatMap((row) =>
        row.citations.map((citation) => [
          ...[dateOfAct(row), lookUp(row.case).name, row.case, row.stance, lookUp(row.by).name, row.by],
          ...[row.for.map(({ name }) => name).join('; '), row.current ? 'yes' : 'no', ...citationCells(citation)],
        ]),
      ),
    },
    drawn: {
      svg: () =>
        drawPrecedents(rows, {
          ...pictureOptions(options, `Precedents${of}`),
          nameOf: (key) => lookUp(key).name,
        }),
    },
    text: (screen) => show(rows, `Precedents${of}`, perspectiveWords(context), lookUp, screen),
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
