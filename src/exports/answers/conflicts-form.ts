import { type Conflict, type ConflictSide, conflicts, type Lookup } from '../../answers/index.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, type Cell, lookUpIn, namesOf } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';
import { nameAsked } from './name-asked.ts';

/** Claims, about X or about anybody, that cannot all be so, side by side. */
export async function conflictsForm(context: AnswerContext): Promise<AnswerForm<Conflict>> {
  const { record, options, perspective } = context;
  const about = options.words.length > 0 ? await nameAsked(context, '') : null;
  const rows = await conflicts(record, { about, limit: options.limit }, perspective);
  const names = await namesOf(context, keysOfConflicts(rows, about));
  const lookUp = lookUpIn(names);
  const name = about === null ? null : lookUp(about).name;
  return {
    title: name === null ? 'Conflicts' : `Conflicts about ${name}`,
    question: { conflicts: name, ...tellPerspective(context) },
    rows,
    beside: {},
    table: {
      columns: COLUMNS,
      rows: rows.flatMap((row) =>
        row.sides.flatMap((side) =>
          side.citations.map((citation) => [...sideCells(row, side, lookUp), ...citationCells(citation)]),
        ),
      ),
    },
    names,
  };
}

/** Those whom conflicts are about and whose claims they are. */
export function keysOfConflicts(rows: readonly Conflict[], about: string | null): string[] {
  return [
    about,
    ...rows.flatMap((row) => [row.about, row.actor, ...row.sides.flatMap(({ holders }) => holders)]),
  ].filter((key) => key !== null);
}

const COLUMNS = [
  ...['kind', 'about', 'about_id', 'actor', 'what', 'claim', 'holders', 'earliest', 'latest'],
  ...CITATION_COLUMNS,
];

function sideCells(row: Conflict, side: ConflictSide, lookUp: Lookup): Cell[] {
  const holders = side.holders.map((key) => lookUp(key).name).join('; ');
  const actor = row.actor === null ? null : lookUp(row.actor).name;
  return [
    ...[row.kind, lookUp(row.about).name, row.about, actor, row.what],
    ...[side.claim, holders, side.earliest, side.latest],
  ];
}
