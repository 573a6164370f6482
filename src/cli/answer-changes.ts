import { type Changes, dateOfAct, type Lookup } from '../answers/index.ts';
import { type AnswerContext, changesForm, lookUpIn, tellAct } from '../exports/answers/index.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { type Column, showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche changes --since D`: what the entries since then brought. */
export async function answerChanges(context: AnswerContext): Promise<ShownAnswer> {
  const form = await changesForm(context);
  return { ...form, text: (screen) => show(form.found, lookUpIn(form.names), screen) };
}

function show(found: Changes, lookUp: Lookup, screen: Screen): string {
  const { since, until, acts, ended, states, articles, reviews, retractions } = found;
  const part = (head: string, columns: readonly Column[], rows: string[][]): string =>
    rows.length === 0
      ? ''
      : `\n${paint(`${head}: ${rows.length}`, 'content', screen.colour)}\n${showTable(columns, rows, screen)}`;
  const told: Column[] = [{ head: 'Date' }, { head: 'What', style: 'strong' }, { head: 'Told by', fills: true }];
  const nothing = since === until ? '\nNothing new.\n' : '';
  return [
    `${paint('Changes', 'strong', screen.colour)} · entries ${since + 1} to ${until}\n`,
    nothing,
    part(
      'States of recognition',
      [{ head: 'Who', style: 'strong' }, { head: 'Of' }, { head: 'Before' }, { head: 'Now', style: 'content' }],
      states.map(({ actor, object, before, after }) => [lookUp(actor).name, lookUp(object).name, before, after]),
    ),
    part(
      'New acts',
      told,
      acts.map((act) => [dateOfAct(act), tellAct(act, lookUp), tellCitations(act.citations)]),
    ),
    part(
      'Acts that count no longer',
      [...told.slice(0, 2), { head: 'Because of', fills: true }],
      ended.map((act) => [dateOfAct(act), tellAct(act, lookUp), tellEnding(act.ending)]),
    ),
    part(
      'Articles',
      [{ head: 'Entry' }, { head: 'Published' }, { head: 'Outlet' }, { head: 'Headline', fills: true }],
      articles.map(({ entry, published, outlet, headline, article, added }) => [
        String(entry),
        published ?? '',
        outlet ?? '',
        `${headline ?? article}${added === 'new' ? '' : ' (read anew)'}`,
      ]),
    ),
    part(
      'Reviews',
      [{ head: 'Entry' }, { head: 'By' }, { head: 'Found', fills: true }],
      reviews.map(({ entry, reviewer, verdict, kind, item, reason }) => [
        String(entry),
        reviewer,
        `${verdict} ${kind} ${item}${reason === null ? '' : `: ${reason}`}`,
      ]),
    ),
    part(
      'Retractions',
      [{ head: 'Entry' }, { head: 'What', fills: true }],
      retractions.map(({ entry, headline, article, reason }) => [String(entry), `${headline ?? article}: ${reason}`]),
    ),
  ].join('');
}

function tellEnding({ by, reviewer, reason, dataset, entry }: Changes['ended'][number]['ending']): string {
  const whose = [reviewer, dataset].filter((name) => name !== null).join(', ');
  return `${by} in entry ${entry}${whose === '' ? '' : ` (${whose})`}${reason === null ? '' : `: ${reason}`}`;
}
