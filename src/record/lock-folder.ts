import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReaderError } from '../errors.ts';

/** A folder that this process alone may write. */
export interface FolderLock {
  release(): void;
}

const NAME = 'in-use';

/**
 * Takes a folder for this process. Whoever died without giving it back, killed or cut off, holds it no longer.
 *
 * @throws ReaderError `record-in-use` that names the process that has it
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, NAME);
  for (;;) {
    if (takes(path)) return { release: () => giveBack(path) };
    const holder = holderOf(path);
    if (holder === null) continue;
    if (isAlive(holder)) throw inUse(folder, holder);
    removeDead(path, holder);
  }
}

/** Which process this is, on a system that gives numbers again: its number and when it started. */
function ownMark(): string {
  return markOf(process.pid);
}

function markOf(pid: number): string {
  return `${pid} ${startOf(pid)}`;
}

/** The clock tick at which a process started, where the system tells (Linux); else nothing. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Written aside and then linked: whoever sees the lock sees whose it is. */
function takes(path: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(aside, ownMark());
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw notWritable(path, error);
  } finally {
    removeIfThere(aside);
  }
}

function holderOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isAlive(mark: string): boolean {
  const pid = Number(mark.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return mark === markOf(pid);
}

/** Put aside first: of two that find a dead lock one gets it, and a live one taken in between is put back. */
function removeDead(path: string, mark: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== mark) linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw notWritable(path, error);
  } finally {
    removeIfThere(aside);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function giveBack(path: string): void {
  if (holderOf(path) === ownMark()) unlinkSync(path);
}

function inUse(folder: string, holder: string): ReaderError {
  return new ReaderError(
    'record-in-use',
    `Expected a record that no other process has open, got one in use by process ${holder.split(' ')[0]} (${folder}). ` +
      'Wait until it has finished, or keep the record on a PostgreSQL server (DATABASE_URL), which many may use at once.',
    { file: folder },
  );
}

function notWritable(path: string, cause: unknown): ReaderError {
  return new ReaderError(
    'record-not-writable',
    `Expected a folder that can be written, got ${(cause as Error).message} (${path}).`,
    { file: path },
    cause,
  );
}
