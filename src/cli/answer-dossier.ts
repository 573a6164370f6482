import {
  type CitedAct,
  type CitedFact,
  type Dossier,
  dateOfAct,
  type Lookup,
  type RecognitionState,
} from '../answers/index.ts';
import {
  type AnswerContext,
  dateOfQuote,
  dossierForm,
  lookUpIn,
  perspectiveWords,
  tellAct,
  voiceOf,
} from '../exports/answers/index.ts';
import { tellConflict } from './answer-conflicts.ts';
import { paint } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { type Column, showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitation, tellCitations } from './tell-citation.ts';

/** `demarche dossier X`: X on a page. */
export async function answerDossier(context: AnswerContext): Promise<ShownAnswer> {
  const form = await dossierForm(context);
  const from = `As of ${context.asOf} · ${perspectiveWords(context)}`;
  return { ...form, text: (screen) => show(form.rows[0]!, from, lookUpIn(form.names), screen) };
}

function show(found: Dossier, from: string, lookUp: Lookup, screen: Screen): string {
  const { about, claims, recognition, precedents, facts, conflicts, quotes, sources } = found;
  const title = (text: string): string => `\n${paint(text, 'content', screen.colour)}\n`;
  const table = (head: string, columns: readonly Column[], rows: string[][]): string =>
    rows.length === 0 ? '' : `${title(head)}${showTable(columns, rows, screen)}`;
  const acts = (head: string, those: readonly CitedAct[]): string =>
    table(
      head,
      TOLD,
      those.map((act) => [dateOfAct(act), tellAct(act, lookUp), tellCitations(act.citations)]),
    );
  const cases = [...precedents.of, ...precedents.by];
  const told = [
    ...sources.datasets.map(({ dataset, witnesses }) => [dataset, witnesses] as const),
    ...sources.outlets.map(({ outlet, witnesses }) => [outlet ?? 'articles without an outlet', witnesses] as const),
  ];
  return [
    `${paint(lookUp(about).name, 'strong', screen.colour)} · ${from}\n`,
    acts('Claims to its status, the latest word of each', claims),
    Object.keys(recognition.states).length === 0 ? '' : `${title('Recognition')}${tellStates(recognition.states)}\n`,
    acts('Its latest changes', recognition.latest),
    table(
      'As a precedent',
      [{ head: 'Date' }, { head: 'What', style: 'strong' }, { head: 'Told by', fills: true }],
      cases.map((row) => [
        dateOfAct(row),
        `${lookUp(row.by).name} ${row.stance.replaceAll('-', ' ')} ${lookUp(row.case).name}`,
        tellCitations(row.citations),
      ]),
    ),
    table(
      'Facts as they are told',
      [{ head: 'What' }, { head: 'Value', style: 'strong' }, { head: 'As of' }, { head: 'Told by', fills: true }],
      facts.map((fact) => factCells(fact, lookUp)),
    ),
    conflicts.length === 0
      ? ''
      : `${title('Conflicts')}${conflicts.map((conflict) => tellConflict(conflict, lookUp, screen)).join('')}`,
    table(
      'Latest quotes',
      [{ head: 'Said on' }, { head: 'By', style: 'source' }, { head: 'Words', fills: true }],
      quotes.map((quote) => [dateOfQuote(quote), voiceOf(quote), quote.words]),
    ),
    told.length === 0
      ? ''
      : `${title('Sources')}${told.map(([name, witnesses]) => `${name} (${witnesses})`).join(', ')}\n`,
  ].join('');
}

const TOLD: readonly Column[] = [{ head: 'Date' }, { head: 'What', style: 'strong' }, { head: 'Told by', fills: true }];

function tellStates(states: Partial<Record<RecognitionState, number>>): string {
  return Object.entries(states)
    .map(([state, number]) => `${state}: ${number}`)
    .join(' · ');
}

function factCells(fact: CitedFact, lookUp: Lookup): string[] {
  const value = [fact.qualifier, lookUp(fact.value).name, fact.unit].filter((part) => part !== null).join(' ');
  return [fact.property, value, fact.asOf ?? '', tellCitation(fact)];
}
