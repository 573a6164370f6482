import { StringDecoder } from 'node:string_decoder';
import { cutKeys } from './cut-keys.ts';

/** The standard input, which may be a terminal. */
export type KeySource = Pick<NodeJS.ReadStream, typeof Symbol.asyncIterator> &
  Partial<Pick<NodeJS.ReadStream, 'isTTY' | 'setRawMode'>>;

/**
 * Keys as they are pressed, without Enter on a terminal; elsewhere the characters of the input. Ends where the input
 * does, or when the signal says so; then the terminal is as it was.
 */
export async function* readKeys(input: KeySource, signal: AbortSignal): AsyncGenerator<string> {
  const raw = input.isTTY === true && input.setRawMode !== undefined;
  const restore = (): void => {
    if (raw) input.setRawMode!(false);
  };
  if (raw) input.setRawMode!(true);
  // However the process ends, even by a mistake of ours.
  process.once('exit', restore);
  const chunks = input[Symbol.asyncIterator]();
  const decoder = new StringDecoder('utf8');
  try {
    for (;;) {
      const next = await untilAborted(chunks.next(), signal);
      if (next === null || next.done) return;
      yield* cutKeys(decoder.write(Buffer.from(next.value)));
    }
  } finally {
    process.off('exit', restore);
    restore();
  }
}

async function untilAborted<T>(next: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null;
  let stop = (): void => {};
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([next, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
