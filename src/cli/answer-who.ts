import type { CountRule, ExplainedTotal, RecognitionRow, RecognitionState } from '../answers/index.ts';
import {
  type AnswerContext,
  lookUpIn,
  perspectiveWords,
  type RecognitionForm,
  type ShownCount,
  whoForm,
  whomForm,
} from '../exports/answers/index.ts';
import { paint, type Style } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { tellCitations } from './tell-citation.ts';

/** `demarche who X`: who recognises X on a date. */
export async function answerWho(context: AnswerContext): Promise<ShownAnswer> {
  return shown(await whoForm(context), 'object', context);
}

/** `demarche whom A`: whom A recognises on a date. */
export async function answerWhom(context: AnswerContext): Promise<ShownAnswer> {
  return shown(await whomForm(context), 'actor', context);
}

function shown(form: RecognitionForm, about: Head['about'], context: AnswerContext): ShownAnswer {
  const { title, rows, names } = form;
  const { counts = [], publishedTotals: totals = [] } = form.beside;
  const head = { title, about, counts, totals, asOf: context.asOf, from: perspectiveWords(context) };
  return { ...form, text: (screen) => show(rows, head, (key) => lookUpIn(names)(key).name, screen) };
}

const STATES: readonly RecognitionState[] = [
  'recognised',
  'disputed',
  'unclear',
  'frozen',
  'withdrawn',
  'not-recognised',
];
const LOOKS: Readonly<Record<RecognitionState, Style>> = {
  recognised: 'content',
  disputed: 'cue',
  unclear: 'cue',
  frozen: 'source',
  withdrawn: 'source',
  'not-recognised': 'source',
  'no-word': 'quiet',
};
const STATE_WORDS: Readonly<Record<RecognitionState, string>> = {
  recognised: 'recognised',
  disputed: 'disputed (sources differ)',
  unclear: 'unclear (dates are vaguer than the question)',
  frozen: 'frozen',
  withdrawn: 'withdrawn',
  'not-recognised': 'not recognised by its own word',
  'no-word': 'no word yet',
};

type NameOf = (key: string) => string;

interface Head {
  title: string;
  about: 'object' | 'actor';
  counts: readonly ShownCount[];
  totals: readonly ExplainedTotal[];
  asOf: string;
  from: string;
}

function show(rows: readonly RecognitionRow[], head: Head, nameOf: NameOf, screen: Screen): string {
  const lines = [`${paint(head.title, 'strong', screen.colour)} As of ${head.asOf} · ${head.from}\n`];
  for (const state of STATES) {
    const those = rows.filter((row) => row.state === state);
    if (those.length === 0) continue;
    const title = `${STATE_WORDS[state]}: ${those.length}`;
    lines.push(
      `\n${paint(title, LOOKS[state], screen.colour)}\n`,
      showTable(
        TABLE,
        those.map((row) => cellsOf(row, head.about, nameOf)),
        screen,
      ),
    );
  }
  if (rows.length === 0) lines.push(`\nNo word: nothing in the record, seen from here, says so.\n`);
  if (head.counts.length > 0 && rows.length > 0)
    lines.push(`\n${head.counts.map((count) => tellCount(count, nameOf)).join('')}`);
  if (head.totals.length > 0 && rows.length > 0)
    lines.push(
      `\n${paint('Published totals', 'strong', screen.colour)}\n`,
      ...head.totals.map((total) => tellTotal(total, nameOf)),
    );
  return lines.join('');
}

const TABLE = [{ head: 'Who', style: 'strong' as const }, { head: 'Since' }, { head: 'Told by', fills: true }];

function cellsOf({ actor, object, since, acts }: RecognitionRow, about: Head['about'], nameOf: NameOf): string[] {
  const deciding = acts.filter(({ decides }) => decides);
  const citations = (deciding.length > 0 ? deciding : acts).flatMap((act) => act.citations);
  return [nameOf(about === 'object' ? actor : object), since.join(' or '), tellCitations(citations)];
}

const RULE_WORDS: Readonly<Record<CountRule, string>> = {
  ever: 'Ever recognised',
  'less-undisputed-withdrawals': 'Less undisputed withdrawals and freezes',
  'less-all-claimed-withdrawals': 'Less all claimed withdrawals and freezes',
};

function tellCount({ rule, total, unitedNations, others, disputed, unclear }: ShownCount, nameOf: NameOf): string {
  const rest = [
    others.length > 0 ? `and ${others.map(nameOf).join(', ')}` : '',
    disputed.length > 0 ? `disputed: ${disputed.length}` : '',
    unclear.length > 0 ? `unclear: ${unclear.map(nameOf).join(', ')}` : '',
  ].filter((part) => part !== '');
  return `${RULE_WORDS[rule]}: ${total} (${[`${unitedNations} members of the United Nations`, ...rest].join('; ')})\n`;
}

/** `84, president of Serbia, 2023-01-04: … The record counts 90; …`. */
function tellTotal(total: ExplainedTotal, nameOf: NameOf): string {
  const { rule, counted, undisputed, disputed, reaffirmed, unexplained } = total;
  const others = total.among.filter((id) => id !== 'un').map(nameOf);
  const among = ['members of the United Nations', ...others].join(', ');
  const list = (actors: readonly string[]): string => actors.map(nameOf).join(', ');
  const left = [
    rule !== 'ever' && undisputed.length > 0 ? `left out, undisputed: ${list(undisputed)}` : '',
    rule === 'less-all-claimed-withdrawals' && disputed.length > 0 ? `left out, disputed: ${list(disputed)}` : '',
    rule === 'less-all-claimed-withdrawals' && reaffirmed.length > 0
      ? `counted, though a withdrawal was claimed before they reaffirmed: ${list(reaffirmed)}`
      : '',
    unexplained === 0
      ? ''
      : `${Math.abs(unexplained)} ${unexplained > 0 ? 'fewer' : 'more'} in the total than the rows of the record explain`,
  ].filter((part) => part !== '');
  return [
    `${total.total}  ${total.by}, ${total.asOf}. ${RULE_WORDS[rule]}, among ${among}: the record counts ${counted.length}.`,
    ...left.map((part) => `     ${part}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
