import { expect, test } from 'vitest';
import { parseCommandLine, type ReadOptions, type RecordOptions } from './command-line.ts';

const plain: ReadOptions = {
  paths: [],
  format: null,
  table: 'statements',
  output: null,
  jobs: null,
  timeout: 600,
  register: [],
  explain: null,
  minScore: 0,
};

test.each<[string, Partial<ReadOptions>]>([
  ['read a.txt b.html', { paths: ['a.txt', 'b.html'] }],
  ['read -', { paths: ['-'] }],
  ['read', {}],
  ['read a --format csv', { paths: ['a'], format: 'csv' }],
  ['read --format=json a', { paths: ['a'], format: 'json' }],
  ['read -f ndjson -j 4 a', { paths: ['a'], format: 'ndjson', jobs: 4 }],
  ['read a -o out.csv', { paths: ['a'], output: 'out.csv', format: 'csv' }],
  ['read a -o out.JSONL', { paths: ['a'], output: 'out.JSONL', format: 'ndjson' }],
  ['read a -o out.csv -f json', { paths: ['a'], output: 'out.csv', format: 'json' }],
  ['read a -o story.text', { paths: ['a'], output: 'story.text' }],
  ['read --timeout 0.5 a', { paths: ['a'], timeout: 0.5 }],
  ['read a --register my.csv -r names.csv', { paths: ['a'], register: ['my.csv', 'names.csv'] }],
  ['read --explain a', { paths: ['a'], format: 'text', explain: { only: null } }],
  ['read --explain=p3 a', { paths: ['a'], format: 'text', explain: { only: 'p3' } }],
  ['read --explain=s3 a', { paths: ['a'], format: 'text', explain: { only: 's3' } }],
  ['read a --explain -o why.txt -f text', { paths: ['a'], output: 'why.txt', format: 'text', explain: { only: null } }],
  ['read a --table positions', { paths: ['a'], format: 'csv', table: 'positions' }],
  ['read a --table=facts -f csv', { paths: ['a'], format: 'csv', table: 'facts' }],
  ['read a --table statements -o out.csv', { paths: ['a'], output: 'out.csv', format: 'csv' }],
  ['read a --min-score 0.8', { paths: ['a'], minScore: 0.8 }],
  ['read a --min-score=.5 -f json', { paths: ['a'], format: 'json', minScore: 0.5 }],
  ['read a --min-score 1', { paths: ['a'], minScore: 1 }],
  ['read a --min-score 0', { paths: ['a'] }],
  ['read -- --format', { paths: ['--format'] }],
])('demarche %s', (line, expected) => {
  expect(parseCommandLine(line.split(' '))).toEqual({ name: 'read', options: { ...plain, ...expected } });
});

test.each<[string, string, Partial<RecordOptions>]>([
  ['who Kosovo --as-of 2008-03', 'who', { words: ['Kosovo'], asOf: '2008-03' }],
  ['who South Ossetia --rule ever', 'who', { words: ['South', 'Ossetia'], rule: 'ever' }],
  ['who X --according-to Reuters --according-to AFP', 'who', { words: ['X'], accordingTo: ['Reuters', 'AFP'] }],
  ['whom Russia --known-at #17 --reviewed', 'whom', { words: ['Russia'], knownAt: '#17', reviewed: true }],
  [
    'positions X --by Y --act recognise --limit 5',
    'positions',
    { words: ['X'], by: 'Y', act: ['recognise'], limit: 5 },
  ],
  ['quotes --about X -o q.csv', 'quotes', { words: [], about: 'X', output: 'q.csv', format: 'csv' }],
  ['changes --since 2026-11', 'changes', { words: [], since: '2026-11' }],
  ['add a.txt b.txt --record desk -j 2', 'add', { words: ['a.txt', 'b.txt'], record: 'desk', jobs: 2 }],
  ['import acts a.csv --skip-wrong', 'import', { words: ['acts', 'a.csv'], skipWrong: true }],
  ['init --empty', 'init', { words: [], empty: true }],
])('demarche %s', (line, name, expected) => {
  expect(parseCommandLine(line.split(' '))).toMatchObject({ name, options: expected });
});

test.each([
  ['--help', { name: 'help', topic: 'demarche' }],
  ['read --help', { name: 'help', topic: 'read' }],
  ['read story.txt -h', { name: 'help', topic: 'read' }],
  ['help', { name: 'help', topic: 'demarche' }],
  ['help read', { name: 'help', topic: 'read' }],
  ['help who', { name: 'help', topic: 'who' }],
  ['who --help', { name: 'help', topic: 'who' }],
  ['--version', { name: 'version' }],
  ['-V', { name: 'version' }],
])('demarche %s', (line, expected) => {
  expect(parseCommandLine(line.split(' '))).toEqual(expected);
});

test.each([
  ['read --formt csv a', 'unknown option --formt; did you mean --format?'],
  ['read --colour a', 'unknown option --colour.'],
  ['read -x a', 'unknown option -x.'],
  ['read a --format', 'option --format needs a value.'],
  ['read a --output=', 'option --output needs a value.'],
  ['read a --help=yes', 'option --help takes no value, got "yes".'],
  ['read a --register', 'option --register needs a value.'],
  ['read a --explain=', 'option --explain= needs a value.'],
  ['read a --explain --format csv', 'option --explain writes text, got csv; leave one of them out.'],
  ['read a --explain -o a.json', 'option --explain writes text, got json; leave one of them out.'],
  ['read a --format cvs', 'option --format is one of text, json, ndjson, csv, got "cvs"; did you mean csv?'],
  ['read a --jobs 0', 'option --jobs is a whole number from 1 up, got "0".'],
  ['read a --jobs two', 'option --jobs is a whole number from 1 up, got "two".'],
  ['read a --timeout 0', 'option --timeout is a number of seconds above 0, got "0".'],
  [
    'read a --table position',
    'option --table is one of statements, positions, facts, got "position"; did you mean positions?',
  ],
  ['read a --table facts --format json', 'option --table writes csv, got json; leave one of them out.'],
  ['read a --table facts -o out.jsonl', 'option --table writes csv, got ndjson; leave one of them out.'],
  ['read a --table facts --explain', 'option --explain writes text, got csv; leave one of them out.'],
  ['read a --min-score', 'option --min-score needs a value.'],
  ['read a --min-score 2', 'option --min-score is a number from 0 to 1, such as 0.8, got "2".'],
  ['read a --min-score 1.1', 'option --min-score is a number from 0 to 1, such as 0.8, got "1.1".'],
  ['read a --min-score=-0.5', 'option --min-score is a number from 0 to 1, such as 0.8, got "-0.5".'],
  ['read a --min-score 0,5', 'option --min-score is a number from 0 to 1, such as 0.8, got "0,5".'],
  ['read a --min-score high', 'option --min-score is a number from 0 to 1, such as 0.8, got "high".'],
  ['read a --min-scor 1', 'unknown option --min-scor; did you mean --min-score?'],
  ['who X --since 2008', 'option --since is not one of who; changes has it.'],
  ['read a --as-of 2008', 'option --as-of is not one of read; who, whom, dossier have it.'],
  [
    'who X --rule evr',
    'option --rule is one of ever, less-undisputed-withdrawals, less-all-claimed-withdrawals, got "evr"; did you mean ever?',
  ],
  ['whoo X', 'unknown command whoo; did you mean who?'],
  ['reed a', 'unknown command reed; did you mean read?'],
  ['story.txt', 'unknown command story.txt; did you mean "demarche read story.txt"?'],
  ['-', 'unknown command -; did you mean "demarche read -"?'],
  ['work', 'unknown command work.'],
  ['--format csv', 'expected a command, such as "demarche read story.txt".'],
  ['--constructor', 'unknown option --constructor.'],
  ['--__proto__', 'unknown option --__proto__.'],
])('demarche %s is not understood', (line, message) => {
  expect(() => parseCommandLine(line.split(' '))).toThrow(expect.objectContaining({ code: 'usage', message }));
});
