import type { Conflict, Lookup } from '../answers/index.ts';
import { type AnswerContext, conflictsForm, lookUpIn, perspectiveWords } from '../exports/answers/index.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche conflicts X`: claims about X that cannot all be so, side by side. */
export async function answerConflicts(context: AnswerContext): Promise<ShownAnswer> {
  const form = await conflictsForm(context);
  return {
    ...form,
    text: (screen) => {
      const head = `${paint(form.title, 'strong', screen.colour)} · ${perspectiveWords(context)}\n`;
      if (form.rows.length === 0) return `${head}\nNone in the record, seen from here.\n`;
      const lookUp = lookUpIn(form.names);
      return [head, ...form.rows.map((conflict) => `\n${tellConflict(conflict, lookUp, screen)}`)].join('');
    },
  };
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
