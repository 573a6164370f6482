import {
  type AskedRows,
  COUNT_RULES,
  type CountRule,
  countRecognition,
  type ExplainedTotal,
  explainTotal,
  findName,
  type Lookup,
  type PublishedTotal,
  publishedTotals,
  type RecognitionRow,
  recognition,
} from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import { plainBounds } from '../../record/index.ts';
import type { Register } from '../../register/index.ts';
import { type AnswerContext, tellPerspective } from './answer-context.ts';
import { type AnswerForm, type Cell, lookUpIn, namesOf } from './answer-form.ts';
import { CITATION_COLUMNS, citationCells } from './citation-cells.ts';

/** A row with the names of its two. */
export type NamedRecognition = RecognitionRow & { actorName: string; objectName: string };

/** Who recognises somebody, or whom somebody recognises. */
export interface RecognitionForm extends AnswerForm<NamedRecognition> {
  beside: { counts?: ShownCount[]; publishedTotals?: ExplainedTotal[] };
}

/** A count by its rule, in two parts: members of the United Nations, and whoever else; "the West" is nobody to count. */
export interface ShownCount {
  rule: CountRule;
  total: number;
  unitedNations: number;
  others: string[];
  disputed: string[];
  unclear: string[];
}

/** Who recognises X on a date. */
export async function whoForm(context: AnswerContext): Promise<RecognitionForm> {
  const { record, register, options, perspective, asOf } = context;
  const key = await findName(record, register, wordsOf(context, 'demarche who Kosovo'));
  const all = await recognition(record, { object: key, asOf }, perspective);
  const { names, rows } = await nameRows(context, key, all);
  const lookUp = lookUpIn(names);
  const isCounted = ({ actor }: RecognitionRow): boolean => lookUp(actor).kind !== 'group';
  const counts = context.only?.actor ? [] : countAll(all.filter(isCounted), register, options.rule);
  return {
    title: `Who recognises ${lookUp(key).name}?`,
    question: { whoRecognises: lookUp(key).name, asOf, ...tellPerspective(context) },
    rows,
    beside: { counts, publishedTotals: await totalsOf(context, key) },
    table: { columns: COLUMNS, rows: rows.flatMap((row) => tableRows(row)) },
    names,
  };
}

/** Whom A recognises on a date. */
export async function whomForm(context: AnswerContext): Promise<RecognitionForm> {
  const { record, register, perspective, asOf } = context;
  const key = await findName(record, register, wordsOf(context, 'demarche whom Russia'));
  const { names, rows } = await nameRows(context, key, await recognition(record, { actor: key, asOf }, perspective));
  const { name } = lookUpIn(names)(key);
  return {
    title: `Whom does ${name} recognise?`,
    question: { whomRecognises: name, asOf, ...tellPerspective(context) },
    rows,
    beside: {},
    table: { columns: COLUMNS, rows: rows.flatMap((row) => tableRows(row)) },
    names,
  };
}

/** “who recognises Kosovo”: the verb is no name. */
function wordsOf({ options }: AnswerContext, example: string): string {
  const words = options.words.filter((word, at) => at > 0 || !/^recogni[sz]e[sd]?$/.test(word)).join(' ');
  if (words === '') throw new ReaderError('usage', `expected a name, such as "${example}".`);
  return words;
}

async function nameRows(
  context: AnswerContext,
  key: string,
  all: readonly RecognitionRow[],
): Promise<Pick<RecognitionForm, 'names' | 'rows'>> {
  const names = await namesOf(context, [key, ...all.flatMap(({ actor, object }) => [actor, object])]);
  const lookUp: Lookup = lookUpIn(names);
  const rows = all
    .filter((row) => isAsked(row, context.only))
    .map((row) => ({ ...row, actorName: lookUp(row.actor).name, objectName: lookUp(row.object).name }));
  return { names, rows };
}

function isAsked({ actor, state }: RecognitionRow, only: AskedRows | undefined): boolean {
  if (!only) return true;
  return (only.actor === null || actor === only.actor) && (only.states === null || only.states.includes(state));
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

function tableRows(row: NamedRecognition): Cell[][] {
  const { object, objectName, actor, actorName, state, possible, since, acts } = row;
  const cells: Cell[] = [objectName, object, actorName, actor, state, possible.join('; '), since.join('; ')];
  return acts.flatMap(({ act, date, polarity, decides, citations }) =>
    citations.map((citation) => [...cells, act, date, polarity, decides ? 'yes' : 'no', ...citationCells(citation)]),
  );
}
