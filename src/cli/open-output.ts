import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ReaderError } from '../errors.ts';

/** Where readings are written to. */
export interface Output {
  write(text: string): Promise<void>;
  /** All is written: what was written becomes the file. */
  finish(): Promise<void>;
  /** Not all is written: the file stays as it was, and what was written lies in another, which is named; null where there is none. */
  abandon(): Promise<string | null>;
}

/**
 * The file of `--output`, written under another name and given its own when all is there, so that nobody finds half of
 * it; or the standard output.
 *
 * @example
 * const output = await openOutput('readings.ndjson');
 * @throws ReaderError where the file cannot be written
 */
export async function openOutput(file: string | null): Promise<Output> {
  if (file === null) return standardOutput(process.stdout);
  try {
    return await openFile(file);
  } catch (error) {
    throw new ReaderError('output-not-writable', `cannot write ${file}: ${(error as Error).message}`, { file }, error);
  }
}

/** The standard output, each write waiting until it is taken. */
export function standardOutput(stream: NodeJS.WritableStream): Output {
  stream.on('error', () => {}); // Each write reports its own.
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  return { write, finish: async () => {}, abandon: async () => null };
}

async function openFile(file: string): Promise<Output> {
  const target = await realpath(file).catch(() => file);
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) throw new Error('it is a folder.');
  // A pipe or a device cannot be renamed onto.
  if (there && !there.isFile()) return plainFile(await open(target, 'w'));
  await access(dirname(target), constants.W_OK);
  const part = `${target}.${process.pid}.part`;
  return partFile(() => open(part, 'wx', there?.mode ?? 0o666), part, target);
}

function plainFile(handle: FileHandle): Output {
  const close = async () => {
    await handle.close();
    return null;
  };
  return { write: (text) => handle.appendFile(text), finish: async () => void (await close()), abandon: close };
}

/** Opened at the first write, so that a run which ends before it leaves nothing behind. */
function partFile(openPart: () => Promise<FileHandle>, part: string, target: string): Output {
  let handle: Promise<FileHandle> | null = null;
  const opened = (): Promise<FileHandle> => {
    handle ??= openPart();
    return handle;
  };
  return {
    write: async (text) => (await opened()).appendFile(text),
    finish: async () => {
      await (await opened()).sync();
      await (await opened()).close();
      await rename(part, target);
    },
    abandon: async () => {
      await (await handle)?.close();
      return handle && part;
    },
  };
}
