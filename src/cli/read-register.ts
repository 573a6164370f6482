import { readFile } from 'node:fs/promises';
import { ReaderError } from '../errors.ts';
import { openRegister, type RegisterFile } from '../register/index.ts';
import { checkPaths } from './check-paths.ts';

/**
 * The files of `--register`, read and checked before any story is, so that a mistake in one is told once and at once.
 *
 * @example
 * const files = await readRegister(['lomea.csv']); // [{ name: 'lomea.csv', text: 'id,name,kind,source\n…' }]
 * @throws ReaderError `register-not-readable` that lists every mistake with file and line
 */
export async function readRegister(paths: readonly string[]): Promise<RegisterFile[]> {
  const { missing } = checkPaths(paths);
  if (missing.length > 0) throw new ReaderError('register-not-readable', missing.join('\n'));
  const files = await Promise.all(paths.map(readOne));
  if (files.length > 0) await openRegister(files);
  return files;
}

async function readOne(path: string): Promise<RegisterFile> {
  try {
    return { name: path, text: await readFile(path, 'utf8') };
  } catch (error) {
    const message = `cannot read the register ${path}: ${(error as Error).message}`;
    throw new ReaderError('register-not-readable', message, { file: path }, error);
  }
}
