import { type Conflict, type ConflictSide, conflicts, type Lookup, lookUpKeys } from '../answers/index.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { nameAsked } from './name-asked.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { CITATION_COLUMNS, citationCells, tellCitations } from './tell-citation.ts';

/** `demarche conflicts X`: claims about X that cannot all be so, side by side. */
export async function answerConflicts(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective } = context;
  const about = options.words.length > 0 ? await nameAsked(context, '') : null;
  const rows = await conflicts(record, { about }, perspective);
  const lookUp = await lookUpKeys(record, register, keysOfConflicts(rows, about));
  const name = about === null ? null : lookUp(about).name;
  return {
    question: { conflicts: name, ...tellPerspective(context) },
    rows,
    table: {
      columns: [
        'kind',
        'about',
        'about_id',
        'actor',
        'what',
        'claim',
        'holders',
        'earliest',
        'latest',
        ...CITATION_COLUMNS,
      ],
      rows: rows.flatMap((row) =>
        row.sides.flatMap((side) =>
          side.citations.map((citation) => [...sideCells(row, side, lookUp), ...citationCells(citation)]),
        ),
      ),
    },
    text: (screen) => {
      const title = name === null ? 'Conflicts' : `Conflicts about ${name}`;
      const head = `${paint(title, 'strong', screen.colour)} · ${perspectiveWords(context)}\n`;
      if (rows.length === 0) return `${head}\nNone in the record, seen from here.\n`;
      return [head, ...rows.map((conflict) => `\n${tellConflict(conflict, lookUp, screen)}`)].join('');
    },
  };
}

/** Those whom conflicts are about and whose claims they are. */
export function keysOfConflicts(rows: readonly Conflict[], about: string | null): string[] {
  return [
    about,
    ...rows.flatMap((row) => [row.about, row.actor, ...row.sides.flatMap(({ holders }) => holders)]),
  ].filter((key) => key !== null);
}

function sideCells(row: Conflict, side: ConflictSide, lookUp: Lookup): (string | null)[] {
  const holders = side.holders.map((key) => lookUp(key).name).join('; ');
  const actor = row.actor === null ? null : lookUp(row.actor).name;
  return [
    row.kind,
    lookUp(row.about).name,
    row.about,
    actor,
    row.what,
    side.claim,
    holders,
    side.earliest,
    side.latest,
  ];
}

/** A conflict as its title and a table of its sides. */
export function tellConflict(conflict: Conflict, lookUp: Lookup, screen: Screen): string {
  const actor = conflict.actor === null ? '' : ` by ${lookUp(conflict.actor).name}`;
  const title = `${lookUp(conflict.about).name}: ${conflict.what}${actor}`;
  return `${paint(title, 'cue', screen.colour)}\n${showTable(
    [{ head: 'Claim', style: 'strong' }, { head: 'Of' }, { head: 'Told by', fills: true }],
    conflict.sides.map(({ claim, holders, citations }) => [
      claim,
      holders.map((key) => lookUp(key).name).join(', '),
      tellCitations(citations),
    ]),
    screen,
  )}`;
}
