import {
  type AskedRows,
  COUNT_RULES,
  type CountRule,
  countRecognition,
  type ExplainedTotal,
  explainTotal,
  findName,
  lookUpKeys,
  type PublishedTotal,
  publishedTotals,
  type RecognitionRow,
  type RecognitionState,
  recognition,
} from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import { plainBounds } from '../record/index.ts';
import type { Register } from '../register/index.ts';
import { type AnswerContext, perspectiveWords, tellPerspective } from './answer-context.ts';
import { paint, type Style } from './paint.ts';
import type { Screen } from './show-reading.ts';
import { showTable } from './show-table.ts';
import type { Cell, ShownAnswer } from './shown-answer.ts';
import { CITATION_COLUMNS, citationCells, tellCitations } from './tell-citation.ts';

/** `demarche who X`: who recognises X on a date. */
export async function answerWho(context: AnswerContext): Promise<ShownAnswer> {
  return answer(context, 'object');
}

/** `demarche whom A`: whom A recognises on a date. */
export async function answerWhom(context: AnswerContext): Promise<ShownAnswer> {
  return answer(context, 'actor');
}

async function answer(context: AnswerContext, about: 'object' | 'actor'): Promise<ShownAnswer> {
  const { record, register, options, perspective, asOf } = context;
  const words = options.words.filter((word, at) => at > 0 || !/^recogni[sz]e[sd]?$/.test(word)).join(' ');
  if (words === '')
    throw new ReaderError(
      'usage',
      `expected a name, such as "demarche ${about === 'object' ? 'who Kosovo' : 'whom Russia'}".`,
    );
  const key = await findName(record, register, words);
  const all = await recognition(record, about === 'object' ? { object: key, asOf } : { actor: key, asOf }, perspective);
  const rows = all.filter((row) => isAsked(row, context.only));
  const lookUp = await lookUpKeys(record, register, [key, ...rows.flatMap(({ actor, object }) => [actor, object])]);
  const { name } = lookUp(key);
  const nameOf: NameOf = (one) => lookUp(one).name;
  const question = {
    [about === 'object' ? 'whoRecognises' : 'whomRecognises']: name,
    asOf,
    ...tellPerspective(context),
  };
  const counts =
    about === 'object' && !context.only?.actor
      ? countAll(
          all.filter(({ actor }) => lookUp(actor).kind !== 'group'),
          register,
          options.rule,
        )
      : [];
  const totals = about === 'object' ? await totalsOf(context, key) : [];
  return {
    question,
    rows: rows.map((row) => ({ ...row, actorName: nameOf(row.actor), objectName: nameOf(row.object) })),
    beside: about === 'object' ? { counts, publishedTotals: totals } : {},
    table: { columns: COLUMNS, rows: rows.flatMap((row) => tableRows(row, nameOf)) },
    text: (screen) =>
      show(rows, { name, about, counts, totals, asOf, from: perspectiveWords(context) }, nameOf, screen),
  };
}

/** Totals that somebody had published by the date of the question: only all that is known can be held against them. */
async function totalsOf(context: AnswerContext, object: string): Promise<ExplainedTotal[]> {
  const { record, register, perspective, asOf } = context;
  if (perspective.accordingTo !== null || perspective.publishedBy !== null) return [];
  const isPublished = (total: PublishedTotal): boolean =>
    plainBounds(total.asOf).earliest <= plainBounds(asOf).latest && total.object === object;
  const isMember = (actor: string): boolean => register.entities.get(actor)?.un === 'member';
  return Promise.all(
    publishedTotals()
      .filter(isPublished)
      .map(async (total) => {
        const date = plainBounds(total.asOf).latest < asOf ? total.asOf : asOf;
        return explainTotal(total, await recognition(record, { object, asOf: date }, perspective), isMember);
      }),
  );
}

function isAsked({ actor, state }: RecognitionRow, only: AskedRows | undefined): boolean {
  if (!only) return true;
  return (only.actor === null || actor === only.actor) && (only.states === null || only.states.includes(state));
}

type NameOf = (key: string) => string;

const COLUMNS = [
  'object',
  'object_id',
  'actor',
  'actor_id',
  'state',
  'possible',
  'since',
  'act',
  'date',
  'polarity',
  'decides',
  ...CITATION_COLUMNS,
] as const;

function tableRows(row: RecognitionRow, nameOf: NameOf): Cell[][] {
  const { object, actor, state, possible, since, acts } = row;
  const cells: Cell[] = [nameOf(object), object, nameOf(actor), actor, state, possible.join('; '), since.join('; ')];
  return acts.flatMap(({ act, date, polarity, decides, citations }) =>
    citations.map((citation) => [...cells, act, date, polarity, decides ? 'yes' : 'no', ...citationCells(citation)]),
  );
}

/** A count by its rule, in two parts: members of the United Nations, and whoever else; "the West" is nobody to count. */
interface ShownCount {
  rule: CountRule;
  total: number;
  unitedNations: number;
  others: string[];
  disputed: string[];
  unclear: string[];
}

function countAll(rows: readonly RecognitionRow[], register: Register, rule: CountRule | null): ShownCount[] {
  return (rule === null ? COUNT_RULES : [rule]).map((one) => {
    const { counted, disputed, unclear } = countRecognition(rows, one);
    const isMember = (actor: string): boolean => register.entities.get(actor)?.un === 'member';
    const others = counted.filter((actor) => !isMember(actor));
    return {
      rule: one,
      total: counted.length,
      unitedNations: counted.length - others.length,
      others,
      disputed,
      unclear,
    };
  });
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

interface Head {
  name: string;
  about: 'object' | 'actor';
  counts: readonly ShownCount[];
  totals: readonly ExplainedTotal[];
  asOf: string;
  from: string;
}

function show(rows: readonly RecognitionRow[], head: Head, nameOf: NameOf, screen: Screen): string {
  const asked = head.about === 'object' ? `Who recognises ${head.name}?` : `Whom does ${head.name} recognise?`;
  const lines = [`${paint(asked, 'strong', screen.colour)} As of ${head.asOf} · ${head.from}\n`];
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
