import { ReaderError } from '../errors.ts';

/** The error for a document of a known format in which there is no story. */
export function refuseEmpty(expected: string, got: string, name: string): ReaderError {
  return new ReaderError(
    'story-empty',
    `Expected ${expected}, got ${got} (${name}). Leave the file out if it holds no story.`,
    { file: name },
  );
}
