import { ReaderError } from '../errors.ts';

/** The error for a file of several stories where one was expected. */
export function severalStories(count: number, name: string): ReaderError {
  return new ReaderError(
    'several-stories',
    `Expected one story, got ${count} in one file (${name}). Split it first with splitStories, or read the file with \`demarche read\`.`,
    { file: name },
  );
}
