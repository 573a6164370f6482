import { dateOfAct, entryAt, findActs } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import {
  type AnswerContext,
  type AnswerForm,
  type AnswerOptions,
  asAsked,
  contextOf,
  FORMS,
  matrixForm,
  nameAsked,
  understandAsked,
} from '../../exports/answers/index.ts';
import type { Asked, Told } from '../asked.ts';
import { MOST_ROWS } from '../parameters.ts';
import { optionsOf } from '../read-query.ts';

/** Entries that changes are told of where nobody says since when. */
const LATEST_ENTRIES = 100;
/** A matrix has a row a cell. */
const MOST_CELLS = 20_000;
const HAS_CELLS = new Set(['matrix', 'maps']);

/** An answer of the record, by the same code as on the terminal. */
export async function tellAnswer(asked: Asked): Promise<Told> {
  const form = cut(await formOf(asked), HAS_CELLS.has(asked.operation.id) ? MOST_CELLS : MOST_ROWS);
  return { title: form.title, form, data: null };
}

async function formOf({ options: { record, register }, operation, name, query }: Asked): Promise<AnswerForm> {
  const options = optionsOf(query, name === null ? [] : [name]);
  const ask = async (change: Partial<AnswerOptions> = {}) => contextOf(record, register, { ...options, ...change });
  switch (operation.id) {
    case 'who':
    case 'whom':
    case 'positions':
    case 'timeline':
    case 'dossier':
    case 'precedents':
    case 'conflicts':
      return FORMS[operation.id](await ask());
    case 'conflicts-about':
      return FORMS.conflicts(await ask());
    case 'map':
      return mapForm(await ask());
    case 'quotes':
      return FORMS.quotes(await ask({ words: speakerOf(query) }));
    case 'changes': {
      const since = options.since ?? `#${Math.max(0, (await entryAt(record, options.until)) - LATEST_ENTRIES)}`;
      return FORMS.changes(await ask({ since }));
    }
    case 'matrix': {
      const { actors = [], objects = [] } = query as { actors?: string[]; objects?: string[] };
      return matrixForm(await ask(), { actors, objects });
    }
    case 'maps': {
      const form = await matrixForm(await ask(), { actors: [], objects: [] });
      return { ...form, title: 'Maps of recognition' };
    }
    case 'ask':
      return askForm(await ask({ words: [String(query.q ?? '')] }));
    default:
      throw new Error(`Nothing answers ${operation.id}.`);
  }
}

/** Who recognises somebody, with the dates of all acts of it, also of those that come later: a map is led through them. */
async function mapForm(context: AnswerContext): Promise<AnswerForm> {
  const form = await FORMS.who(context);
  const object = await nameAsked(context, 'who Kosovo');
  const acts = await findActs(context.record, { objects: [object], statesOnly: true }, context.perspective);
  return { ...form, beside: { ...form.beside, actDates: [...new Set(acts.map(dateOfAct))].sort() } };
}

function speakerOf({ speaker, about }: Asked['query']): string[] {
  if (typeof speaker === 'string') return [speaker];
  if (about !== undefined) return [];
  throw new ReaderError(
    'parameter-not-understood',
    'Expected a speaker, or about whom (speaker=…, about=…), got none.',
  );
}

async function askForm(context: Parameters<typeof understandAsked>[0]): Promise<AnswerForm> {
  if (context.options.words[0]!.trim() === '')
    throw new ReaderError('parameter-not-understood', 'Expected a question (q=…), such as "who recognises Kosovo?".');
  const asked = await understandAsked(context);
  const limit = Math.min(asked.context.options.limit ?? MOST_ROWS, MOST_ROWS);
  const within = { ...asked.context, options: { ...asked.context.options, limit } };
  return asAsked(await FORMS[asked.command](within), asked);
}

/** An answer of any length as one that can be sent, which says what was left out. */
function cut(form: AnswerForm, most: number): AnswerForm {
  const { rows, table } = form;
  const cells = { ...table, rows: table.rows.slice(0, most * 10) };
  if (rows.length <= most) return { ...form, table: cells };
  return {
    ...form,
    rows: rows.slice(0, most),
    table: cells,
    beside: { ...form.beside, cut: { shown: most, of: rows.length } },
  };
}
