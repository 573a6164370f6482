import { knownToQuestions, type NotUnderstood, type Understood, understandQuestion } from '../answers/index.ts';
import { ReaderError } from '../errors.ts';
import type { Register } from '../register/index.ts';
import { type AnswerContext, contextOf, today } from './answer-context.ts';
import type { RecordOptions } from './command-line.ts';
import type { AnswerCommand } from './commands.ts';
import { makeHarmless } from './make-harmless.ts';
import { paint } from './paint.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { writeCommandLine } from './write-command-line.ts';

/** What answers a command; null where there is nothing. */
export type FindAnswerer = (name: AnswerCommand) => ((context: AnswerContext) => Promise<ShownAnswer>) | null;

/** `demarche ask "QUESTION"`: the question as it was understood, and the answer of the command that it comes to. */
export async function answerAsk(context: AnswerContext, findAnswerer: FindAnswerer): Promise<ShownAnswer> {
  const { record, register } = context;
  const question = context.options.words.join(' ');
  if (question.trim() === '')
    throw new ReaderError('usage', 'expected a question, such as "demarche ask \'who recognises Kosovo?\'".');
  const asked = understandQuestion(question, await knownToQuestions(record, register, today()));
  if (!asked.understood) throw notUnderstood(question, asked);
  const answerer = findAnswerer(asked.command);
  if (!answerer) throw new ReaderError('usage', `the command ${asked.command} would answer it, and is not known.`);
  const options = optionsFor(asked, context.options, register);
  const { actor, states } = asked.only;
  const only = actor === null && states === null ? {} : { only: asked.only };
  const answer = await answerer({ ...(await contextOf(record, register, options)), ...only });
  return tell(answer, asked, { question, line: writeCommandLine(asked.command, options), register });
}

/** The question's own conditions go before those of the command line. */
function optionsFor({ words, options: asked }: Understood, given: RecordOptions, register: Register): RecordOptions {
  const nameOf = (key: string): string => nameFor(key, register);
  return {
    ...given,
    words: words.map(nameOf),
    asOf: asked.asOf,
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

function tell(answer: ShownAnswer, asked: Understood, { question, line, register }: Told): ShownAnswer {
  const rows = tellRows(asked, register);
  const heads: [head: string, text: string][] = [['Understood as', asked.says]];
  if (asked.unused.length > 0) heads.push(['Not taken into account', asked.unused.join('; ')]);
  if (rows !== null) heads.push(['Of its rows', rows]);
  for (const note of asked.notes) heads.push(['Note', note]);
  heads.push(['Command', line]);
  return {
    ...answer,
    question: {
      ...answer.question,
      asked: question,
      understood: asked.says,
      command: line,
      ...(rows === null ? {} : { rows: asked.only }),
      names: asked.names,
      dates: asked.dates,
      unused: asked.unused,
      notes: asked.notes,
    },
    aside: heads.map(([head, text]) => `${head}: ${text}\n`).join(''),
    text: (screen) =>
      `${heads.map(([head, text]) => `${paint(`${head}:`, 'quiet', screen.colour)} ${makeHarmless(text)}\n`).join('')}\n${answer.text(screen)}`,
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
