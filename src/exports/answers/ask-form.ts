import { knownToQuestions, type NotUnderstood, type Understood, understandQuestion } from '../../answers/index.ts';
import { ReaderError } from '../../errors.ts';
import type { Register } from '../../register/index.ts';
import { type AnswerContext, contextOf, today } from './answer-context.ts';
import type { AnswerForm } from './answer-form.ts';
import type { AnswerOptions } from './answer-options.ts';
import { writeCommandLine } from './write-command-line.ts';

/** A question in plain words as it was understood. */
export interface AskedQuestion {
  command: Understood['command'];
  /** From where the command is asked that answers it. */
  context: AnswerContext;
  /** What the answer's question says of it beside its own. */
  question: Readonly<Record<string, unknown>>;
  /** The same to be read: what was understood, what was not taken into account. */
  heads: readonly (readonly [head: string, text: string])[];
}

/**
 * What a question in plain words comes to.
 *
 * @throws ReaderError `question-not-understood`, `usage` where nothing is asked
 */
export async function understandAsked({ record, register, options: given }: AnswerContext): Promise<AskedQuestion> {
  const question = given.words.join(' ');
  if (question.trim() === '')
    throw new ReaderError('usage', 'expected a question, such as "demarche ask \'who recognises Kosovo?\'".');
  const asked = understandQuestion(question, await knownToQuestions(record, register, today()));
  if (!asked.understood) throw notUnderstood(question, asked);
  const options = optionsFor(asked, given, register);
  const { actor, states } = asked.only;
  const only = actor === null && states === null ? {} : { only: asked.only };
  const line = writeCommandLine(asked.command, options);
  return {
    command: asked.command,
    context: { ...(await contextOf(record, register, options)), ...only },
    ...tell(asked, { question, line, register }),
  };
}

/** The answer of the command, with the question as it was understood. */
export function asAsked<Form extends Pick<AnswerForm, 'question'>>(answer: Form, { question }: AskedQuestion): Form {
  return { ...answer, question: { ...answer.question, ...question } };
}

/** The question's own conditions go before those that were given beside it. */
function optionsFor({ words, options: asked }: Understood, given: AnswerOptions, register: Register): AnswerOptions {
  const nameOf = (key: string): string => nameFor(key, register);
  return {
    ...given,
    words: words.map(nameOf),
    asOf: asked.asOf ?? given.asOf,
    knownAt: asked.knownAt ?? given.knownAt,
    accordingTo: asked.accordingTo.length > 0 ? asked.accordingTo : given.accordingTo,
    publishedBy: asked.publishedBy ?? given.publishedBy,
    reviewed: asked.reviewed || given.reviewed,
    rule: asked.rule,
    act: asked.act,
    by: asked.by === null ? null : nameOf(asked.by),
    about: asked.about === null ? null : nameOf(asked.about),
    from: asked.from,
    until: asked.until,
    since: asked.since,
    limit: asked.limit,
  };
}

/** A name that leads to the key again, else the key. */
function nameFor(key: string, register: Register): string {
  const name = register.entities.get(key)?.name;
  return name !== undefined && register.lookup(name)[0]?.entity === key ? name : key;
}

interface Told {
  question: string;
  line: string;
  register: Register;
}

function tell(asked: Understood, { question, line, register }: Told): Pick<AskedQuestion, 'question' | 'heads'> {
  const rows = tellRows(asked, register);
  const heads: [head: string, text: string][] = [['Understood as', asked.says]];
  if (asked.unused.length > 0) heads.push(['Not taken into account', asked.unused.join('; ')]);
  if (rows !== null) heads.push(['Of its rows', rows]);
  for (const note of asked.notes) heads.push(['Note', note]);
  heads.push(['Command', line]);
  return {
    question: {
      asked: question,
      understood: asked.says,
      command: line,
      ...(rows === null ? {} : { rows: asked.only }),
      names: asked.names,
      dates: asked.dates,
      unused: asked.unused,
      notes: asked.notes,
    },
    heads,
  };
}

function tellRows({ only }: Understood, register: Register): string | null {
  const parts = [
    only.actor === null ? '' : `that of ${register.entities.get(only.actor)?.name ?? only.actor}`,
    only.states === null ? '' : `those that are ${only.states.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}

function notUnderstood(question: string, { words, why, nearest, examples }: NotUnderstood): ReaderError {
  const what = words === '' ? `the question "${question}" is not understood` : `"${words}" is not understood`;
  const near = nearest.length > 0 ? `\nNearest names: ${nearest.join(', ')}.` : '';
  const others = `\nWhat can be asked:\n${examples.map((example) => `  ${example}\n`).join('')}`;
  return new ReaderError('question-not-understood', `${what}: ${why}.${near}${others.trimEnd()}`);
}
