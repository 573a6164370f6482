import { findName, type MatrixCell, recognitionMatrix } from '../../answers/index.ts';
import { plainBounds } from '../../record/index.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, lookUpIn, namesOf } from './answer-form.ts';

/** A cell with the names of its two. */
export type NamedCell = MatrixCell & { actorName: string; objectName: string };

/** Whose recognition of whom is asked for, by names; of all where there are none. */
export interface MatrixAsked {
  actors: readonly string[];
  objects: readonly string[];
}

/** How actors stand to the recognition of objects on a date: a row a pair of which there is any word. */
export async function matrixForm(context: AnswerContext, asked: MatrixAsked): Promise<AnswerForm<NamedCell>> {
  const { record, register, perspective, asOf } = context;
  const find = async (given: readonly string[]): Promise<string[] | null> =>
    given.length === 0 ? null : Promise.all(given.map((name) => findName(record, register, name)));
  const [actors, objects] = [await find(asked.actors), await find(asked.objects)];
  const cells = await recognitionMatrix(record, { actors, objects, asOf: plainBounds(asOf) }, perspective);
  const pairs = cells.flatMap(({ actor, object }) => [actor, object]);
  const names = await namesOf(context, [...(actors ?? []), ...(objects ?? []), ...pairs]);
  const nameOf = (key: string): string => lookUpIn(names)(key).name;
  const rows = cells.map((cell) => ({ ...cell, actorName: nameOf(cell.actor), objectName: nameOf(cell.object) }));
  return {
    title: 'Who recognises whom',
    question: { matrix: { actors, objects }, asOf, ...tellPerspective(context) },
    rows,
    beside: { actors: actors ?? keysOf(cells, 'actor'), objects: objects ?? keysOf(cells, 'object') },
    table: {
      columns: ['object', 'object_id', 'actor', 'actor_id', 'state'],
      rows: rows.map((row) => [row.objectName, row.object, row.actorName, row.actor, row.state]),
    },
    names,
  };
}

function keysOf(cells: readonly MatrixCell[], end: 'actor' | 'object'): string[] {
  return [...new Set(cells.map((cell) => cell[end]))].sort();
}
