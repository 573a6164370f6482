import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ReaderError } from '../errors.ts';

/** The lines of a file one by one, however large it is; `-` is the standard input. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    throw new ReaderError('file-not-readable', `cannot read ${file}: ${(cause as Error).message}`, { file }, cause);
  }
}
