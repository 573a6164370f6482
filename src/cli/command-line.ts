import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNT_RULES } from '../answers/count-recognition.ts';
import { ReaderError } from '../errors.ts';
import type { AnswerOptions } from '../exports/answers/answer-options.ts';
import type { CsvTable } from '../exports/index.ts';
import { askNearest } from '../exports/suggest-nearest.ts';
import type { Role } from '../record/index.ts';
import type { Palette } from '../views/index.ts';
import {
  type CommandName,
  DRAWN,
  type DrawnFormat,
  OPTIONS,
  OPTIONS_OF,
  type OptionName,
  RECORD_COMMANDS,
  type RecordCommand,
} from './commands.ts';
import type { PictureAsked } from './picture-options.ts';

/** How readings are written: for the eye, or as one of the exports. */
export type Format = 'text' | 'json' | 'ndjson' | 'csv';

/** That it be told why each thing was read; of one statement, position, fact or entity alone where its id is given. */
export interface Explain {
  only: string | null;
}

/** What `demarche read` was asked for; null where it was left to the command. */
export interface ReadOptions {
  paths: string[];
  format: Format | null;
  /** What a row of CSV is. */
  table: CsvTable;
  output: string | null;
  jobs: number | null;
  /** Seconds after which a story is given up. */
  timeout: number;
  /** Files of a register of the user's own. */
  register: string[];
  explain: Explain | null;
  /** Positions and facts of a lower score are left out. */
  minScore: number;
}

/** How an answer is written; some are drawn. */
export type AnswerFormat = Format | DrawnFormat;

/** What a command on the record was asked for; null where it was left to the command. */
export interface RecordOptions extends AnswerOptions, PictureAsked {
  /** The folder of the record. */
  record: string | null;
  format: AnswerFormat | null;
  output: string | null;
  register: string[];
  jobs: number | null;
  timeout: number;
  skipWrong: boolean;
  dataset: string | null;
  reviewer: string | null;
  why: string | null;
  empty: boolean;
  port: number | null;
  /** Requests a second of one token or address. */
  rate: number | null;
  host: string | null;
  role: Role | null;
  name: string | null;
}

/** What the command line asks for. */
export type Command =
  | { name: 'read'; options: ReadOptions }
  | { name: RecordCommand; options: RecordOptions }
  | { name: 'help'; topic: 'demarche' | CommandName }
  | { name: 'version' };

const FORMATS: readonly Format[] = ['text', 'json', 'ndjson', 'csv'];
const PALETTES: readonly Palette[] = ['light', 'dark', 'both'];
const TABLES: readonly CsvTable[] = ['statements', 'positions', 'facts'];
const COMMANDS: readonly CommandName[] = ['read', ...RECORD_COMMANDS];

/** Of an option that is given more than once the last counts, save of those that may be. */
type Values = Partial<Record<OptionName, string | true>> & { all: Record<Repeatable, string[]> };
type Repeatable = 'register' | 'according-to' | 'act';
const REPEATABLE: readonly OptionName[] = ['register', 'according-to', 'act'] satisfies Repeatable[];

/** May have a value, after `=` alone: the word after it is a path. */
const VALUE_AT_WILL: readonly string[] = ['explain'] satisfies OptionName[];

const ROLES: readonly Role[] = ['reader', 'reviewer', 'admin'];

const DEFAULT_TIMEOUT = 600;

/**
 * What the arguments ask for.
 *
 * @example
 * parseCommandLine(['read', 'story.txt', '--format', 'csv']).name // 'read'
 * @throws ReaderError with code `usage` where they are not understood
 */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, words } = cutArguments(args);
  const [command, ...rest] = words;
  if (values.version) return { name: 'version' };
  if (command === 'help') return { name: 'help', topic: COMMANDS.find((name) => name === rest[0]) ?? 'demarche' };
  if (command === undefined && values.help) return { name: 'help', topic: 'demarche' };
  const name = COMMANDS.find((known) => known === command);
  if (name === undefined) throw unknownCommand(command);
  if (values.help) return { name: 'help', topic: name };
  for (const option of Object.keys(values) as OptionName[]) checkBelongs(option, name);
  if (name === 'read') return { name, options: readOptions(values, rest) };
  return { name, options: recordOptions(values, rest, name) };
}

function checkBelongs(option: OptionName | 'all', command: CommandName): void {
  if (option === 'all' || OPTIONS_OF[command].includes(option)) return;
  const others = COMMANDS.filter((name) => OPTIONS_OF[name].includes(option));
  throw usage(
    `option --${option} is not one of ${command}; ${others.join(', ')} ${others.length > 1 ? 'have' : 'has'} it.`,
  );
}

function cutArguments(args: readonly string[]): { values: Values; words: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Values = { all: { register: [], 'according-to': [], act: [] } };
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') keepOption(values, token);
  }
  return { values, words };
}

function keepOption(values: Values, token: OptionToken): void {
  const name = knownOption(token);
  const value = optionValue(token);
  values[name] = value;
  if (REPEATABLE.includes(name)) values.all[name as Repeatable].push(value as string);
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
}

function knownOption({ name, rawName }: OptionToken): OptionName {
  if (Object.hasOwn(OPTIONS, name)) return name as OptionName;
  const known = Object.keys(OPTIONS);
  const isLong = rawName.startsWith('--');
  throw usage(`unknown option ${rawName}${isLong ? askNearest(name, known, (near) => `--${near}`) : '.'}`);
}

function optionValue({ name, rawName, value }: OptionToken): string | true {
  const takesValue = OPTIONS[name as OptionName].type === 'string';
  if (takesValue && !value) throw usage(`option ${rawName} needs a value.`);
  if (!takesValue && value !== undefined && !VALUE_AT_WILL.includes(name))
    throw usage(`option ${rawName} takes no value, got "${value}".`);
  if (value === '') throw usage(`option ${rawName}= needs a value.`);
  return value ?? true;
}

function unknownCommand(word: string | undefined): ReaderError {
  if (word === undefined) return usage('expected a command, such as "demarche read story.txt".');
  const looksLikeFile = word === '-' || /[./\\]/.test(word);
  const hint = looksLikeFile ? `; did you mean "demarche read ${word}"?` : askNearest(word, COMMANDS);
  return usage(`unknown command ${word}${hint}`);
}

function readOptions(values: Values, paths: string[]): ReadOptions {
  const output = text(values.output);
  const named =
    values.format === undefined ? formatOf(output, FORMATS) : oneOf('--format', text(values.format)!, FORMATS);
  const table = values.table === undefined ? null : oneOf('--table', text(values.table)!, TABLES);
  const format = table === null ? named : formatFor('--table', 'csv', named);
  const explain = values.explain === undefined ? null : { only: text(values.explain) };
  return {
    paths,
    output,
    explain,
    table: table ?? 'statements',
    register: values.all.register,
    format: explain === null ? format : formatFor('--explain', 'text', format),
    jobs: values.jobs === undefined ? null : number('--jobs', text(values.jobs)!, 1, 'a whole number from 1 up'),
    timeout: values.timeout === undefined ? DEFAULT_TIMEOUT : seconds(text(values.timeout)!),
    minScore: values['min-score'] === undefined ? 0 : share('--min-score', text(values['min-score'])!),
  };
}

function recordOptions(values: Values, words: string[], command: RecordCommand): RecordOptions {
  const output = text(values.output);
  const formats: AnswerFormat[] = [...FORMATS, ...(DRAWN[command] ?? [])];
  const named =
    values.format === undefined ? formatOf(output, formats) : oneOf('--format', text(values.format)!, formats);
  return {
    words,
    output,
    format: named,
    record: text(values.record),
    register: values.all.register,
    jobs: values.jobs === undefined ? null : number('--jobs', text(values.jobs)!, 1, 'a whole number from 1 up'),
    timeout: values.timeout === undefined ? DEFAULT_TIMEOUT : seconds(text(values.timeout)!),
    asOf: text(values['as-of']),
    knownAt: text(values['known-at']),
    accordingTo: values.all['according-to'],
    publishedBy: text(values['published-by']),
    rule: values.rule === undefined ? null : oneOf('--rule', text(values.rule)!, COUNT_RULES),
    reviewed: values.reviewed === true,
    minScore: values['min-score'] === undefined ? 0 : share('--min-score', text(values['min-score'])!),
    act: values.all.act,
    by: text(values.by),
    about: text(values.about),
    from: text(values.from),
    until: text(values.until),
    since: text(values.since),
    byActor: values['by-actor'] === true,
    region: text(values.region),
    actors: listOf(text(values.actors)),
    objects: listOf(text(values.objects)),
    palette: values.palette === undefined ? null : oneOf('--palette', text(values.palette)!, PALETTES),
    width:
      values.width === undefined ? null : number('--width', text(values.width)!, 200, 'a number of pixels from 200 up'),
    limit: values.limit === undefined ? null : number('--limit', text(values.limit)!, 1, 'a whole number from 1 up'),
    skipWrong: values['skip-wrong'] === true,
    dataset: text(values.dataset),
    reviewer: text(values.reviewer),
    why: text(values.why),
    empty: values.empty === true,
    port: values.port === undefined ? null : portNumber(text(values.port)!),
    rate: values.rate === undefined ? null : number('--rate', text(values.rate)!, 1, 'a whole number from 1 up'),
    host: text(values.host),
    role: values.role === undefined ? null : oneOf('--role', text(values.role)!, ROLES),
    name: text(values.name),
  };
}

/** `readings.csv` is written as CSV without being told so. */
function formatOf<T extends string>(output: string | null, formats: readonly T[]): T | null {
  const name = extname(output ?? '')
    .slice(1)
    .toLowerCase();
  const wanted = name === 'jsonl' ? 'ndjson' : name;
  return formats.find((format) => format !== 'text' && format === wanted) ?? null;
}

/** The one format that an option is for: an explanation is text, a table CSV. */
function formatFor(option: string, written: Format, format: Format | null): Format {
  if (format === null || format === written) return written;
  throw usage(`option ${option} writes ${written}, got ${format}; leave one of them out.`);
}

function text(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** `Kosovo, Abkhazia`: names with commas between them. */
function listOf(value: string | null): string[] {
  return (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw usage(`option ${option} is one of ${known.join(', ')}, got "${value}"${askNearest(value, known)}`);
}

function number(option: string, value: string, least: number, expected: string): number {
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
  throw usage(`option ${option} is ${expected}, got "${value}".`);
}

/** 0 takes any port that is free. */
function portNumber(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw usage(`option --port is a number from 0 to 65535, got "${value}".`);
}

function seconds(value: string): number {
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value);
  throw usage(`option --timeout is a number of seconds above 0, got "${value}".`);
}

function share(option: string, value: string): number {
  if (/^(?:[01]|[01]?\.\d{1,9})$/.test(value) && Number(value) <= 1) return Number(value);
  throw usage(`option ${option} is a number from 0 to 1, such as 0.8, got "${value}".`);
}

function usage(message: string): ReaderError {
  return new ReaderError('usage', message);
}
