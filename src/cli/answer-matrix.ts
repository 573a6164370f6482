import { findName, lookUpKeys, type MatrixCell, recognitionMatrix } from '../answers/index.ts';
import { plainBounds } from '../record/index.ts';
import { drawMatrix, STATE_NAMES, STATES } from '../views/index.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { paint } from './paint.ts';
import { pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** `demarche matrix`: which actors recognise which objects. */
export async function answerMatrix(context: AnswerContext): Promise<ShownAnswer> {
  const { record, register, options, perspective, asOf } = context;
  const asked = { actors: await keysOf(context, options.actors), objects: await keysOf(context, options.objects) };
  const cells = await recognitionMatrix(record, { ...asked, asOf: plainBounds(asOf) }, perspective);
  const told = { actors: cells.map(({ actor }) => actor), objects: cells.map(({ object }) => object) };
  const lookUp = await lookUpKeys(record, register, [
    ...[...told.actors, ...told.objects, ...(asked.actors ?? []), ...(asked.objects ?? [])],
  ]);
  const nameOf = (key: string): string => lookUp(key).name;
  const byName = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);
  const objects = asked.objects ?? [...new Set(told.objects)].sort(byName);
  const plan = { actors: asked.actors ?? [...new Set(told.actors)].sort(byName), objects, asOf, nameOf };
  return {
    question: { matrix: objects.map(nameOf), asOf, ...tellPerspective(context) },
    rows: cells.map((cell) => ({ ...cell, actorName: nameOf(cell.actor), objectName: nameOf(cell.object) })),
    table: {
      columns: ['actor', 'actor_id', 'object', 'object_id', 'state'],
      rows: cells.map(({ actor, object, state }) => [nameOf(actor), actor, nameOf(object), object, state]),
    },
    drawn: { svg: () => drawMatrix(cells, plan, pictureOptions(options, `Who recognises whom, as of ${asOf}`)) },
    text: (screen) => show(cells, objects, nameOf, `As of ${asOf} · ${perspectiveWords(context)}`, screen),
  };
}

async function keysOf({ record, register }: AnswerContext, names: readonly string[]): Promise<string[] | null> {
  return names.length === 0 ? null : Promise.all(names.map((name) => findName(record, register, name)));
}

/** How many say what of each: all the cells would be wider than any screen. */
function show(
  cells: readonly MatrixCell[],
  objects: readonly string[],
  nameOf: (key: string) => string,
  from: string,
  screen: Screen,
): string {
  const states = STATE_NAMES.filter((state) => state !== 'no-word');
  const countOf = (object: string, state: string): number =>
    cells.filter((cell) => cell.object === object && cell.state === state).length;
  return [
    `${paint('How many recognise whom', 'strong', screen.colour)} ${from}\n\n`,
    showTable(
      [{ head: 'Of whom', style: 'strong' }, ...states.map((state) => ({ head: `${STATES[state].sign} ${state}` }))],
      objects.map((object) => [nameOf(object), ...states.map((state) => String(countOf(object, state) || ''))]),
      screen,
    ),
    '\nEach cell: --format csv; as a picture: -o matrix.svg\n',
  ].join('');
}
