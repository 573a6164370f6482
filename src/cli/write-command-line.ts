import type { RecordOptions } from './command-line.ts';
import type { AnswerCommand } from './commands.ts';

/**
 * The command line that asks the same.
 *
 * @example
 * writeCommandLine('who', options) // 'demarche who Kosovo --as-of 2008-03 --according-to Reuters'
 */
export function writeCommandLine(command: AnswerCommand, options: RecordOptions): string {
  const { words, asOf, rule, by, about, act, from, until, since, limit, knownAt, accordingTo } = options;
  const given: [option: string, value: string | null][] = [
    ['by', by],
    ['about', about],
    ...act.map((one): [string, string] => ['act', one]),
    ['as-of', asOf],
    ['from', from],
    ['since', since],
    ['until', until],
    ['rule', rule],
    ['limit', limit === null ? null : String(limit)],
    ['known-at', knownAt],
    ...accordingTo.map((one): [string, string] => ['according-to', one]),
    ['published-by', options.publishedBy],
    ['min-score', options.minScore > 0 ? String(options.minScore) : null],
  ];
  const set = given.flatMap(([option, value]) => (value === null ? [] : [`--${option}`, quote(value)]));
  return ['demarche', command, ...words.map(quote), ...set, ...(options.reviewed ? ['--reviewed'] : [])].join(' ');
}

/** As a shell takes it as one word. */
function quote(word: string): string {
  return /^[\w./:~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
