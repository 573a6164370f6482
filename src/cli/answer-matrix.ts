import type { MatrixCell } from '../answers/index.ts';
import { type AnswerContext, lookUpIn, matrixForm, perspectiveWords } from '../exports/answers/index.ts';
import { drawMatrix, STATE_NAMES, STATES } from '../views/index.ts';
import { paint } from './paint.ts';
import { AS_IT_COMES, type PictureAsked, pictureOptions } from './picture-options.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** `demarche matrix`: which actors recognise which objects. */
export async function answerMatrix(context: AnswerContext, picture: PictureAsked = AS_IT_COMES): Promise<ShownAnswer> {
  const { asOf } = context;
  const form = await matrixForm(context, picture);
  const { rows, names, title } = form;
  const lookUp = lookUpIn(names);
  const nameOf = (key: string): string => lookUp(key).name;
  const byName = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);
  const { actors, objects } = form.beside as Record<'actors' | 'objects', string[]>;
  const plan = {
    actors: picture.actors.length > 0 ? actors : [...actors].sort(byName),
    objects: picture.objects.length > 0 ? objects : [...objects].sort(byName),
    asOf,
    nameOf,
  };
  return {
    ...form,
    drawn: { svg: () => drawMatrix(rows, plan, pictureOptions(picture, `${title}, as of ${asOf}`)) },
    text: (screen) => show(rows, plan.objects, nameOf, `As of ${asOf} · ${perspectiveWords(context)}`, screen),
  };
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
