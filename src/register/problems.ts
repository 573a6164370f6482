import { ReaderError } from '../errors.ts';

/** A mistake in a file of a register. */
export interface Problem {
  file: string;
  line: number;
  expected: string;
  got: string;
  advice: string;
}

/**
 * One error that lists every mistake, a line each; its place is that of the first.
 *
 * @example
 * problemsError([{ file: 'my.csv', line: 2, expected: 'a value in "source"', got: 'an empty cell', advice: 'Fill it in.' }])
 */
export function problemsError(problems: readonly Problem[]): ReaderError {
  const lines = problems.map(
    ({ file, line, expected, got, advice }) => `Expected ${expected}, got ${got} (${file}:${line}). ${advice}`,
  );
  const [first] = problems;
  return new ReaderError(
    'register-not-readable',
    lines.join('\n'),
    first ? { file: first.file, line: first.line } : {},
  );
}
