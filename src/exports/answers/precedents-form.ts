import { dateOfAct, type PrecedentRow, precedents } from '../../answers/index.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';
import { nameAsked, nameGiven } from './name-asked.ts';

/** Who invokes X as a precedent, for what, and who denies that it is one. */
export async function precedentsForm(context: AnswerContext): Promise<AnswerForm<PrecedentRow>> {
  const { record, options, perspective } = context;
  const by = await nameGiven(context, options.by);
  const asked = options.words.length > 0 || by === null ? await nameAsked(context, 'demarche precedents Kosovo') : null;
  const rows = await precedents(record, { case: asked, by }, perspective);
  const names = await namesOf(context, [asked, by, ...rows.flatMap((row) => [row.case, row.by])]);
  const lookUp = lookUpIn(names);
  const of = asked === null ? '' : ` of ${lookUp(asked).name}`;
  const whose = by === null ? '' : ` by ${lookUp(by).name}`;
  return {
    title: `Precedents${of}${whose}`,
    question: { precedents: `${of}${whose}`.trim(), ...tellPerspective(context) },
    rows,
    beside: {},
    table: {
      columns: ['date', 'case', 'case_id', 'stance', 'by', 'by_id', 'for', 'current', ...CITATION_COLUMNS],
      rows: rows.flatMap((row) =>
        row.citations.map((citation) => [
          ...[dateOfAct(row), lookUp(row.case).name, row.case, row.stance, lookUp(row.by).name, row.by],
          ...[row.for.map(({ name }) => name).join('; '), row.current ? 'yes' : 'no', ...citationCells(citation)],
        ]),
      ),
    },
    names,
  };
}
