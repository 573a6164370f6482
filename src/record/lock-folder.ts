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
  const holder = take(path);
  if (holder !== null) throw inUse(folder, holder);
  return { release: () => giveBack(path) };
}

/** Makes a lock ours, and gives null; or gives whose it is. */
function take(path: string): string | null {
  for (;;) {
    if (isFree(path)) return null;
    const holder = holderOf(path);
    if (holder === null) continue;
    if (isAlive(holder)) return holder;
    if (succeeds(path, holder)) return null;
  }
}

/**
 * Takes the place of a holder who is dead. Of several who find it so only the one who has the lock on the succession to
 * that very holder may: another who looked earlier and comes later must not push out whoever came in between.
 */
function succeeds(path: string, dead: string): boolean {
  const succession = `${path}.after-${dead.replaceAll(/\W/g, '-')}`;
  if (take(succession) !== null) return false;
  try {
    if (holderOf(path) !== dead) return false;
    const aside = asideOf(path);
    writeFileSync(aside, ownMark());
    renameSync(aside, path);
    return true;
  } catch (error) {
    throw notWritable(path, error);
  } finally {
    removeIfThere(succession);
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

/** Whether it was free and is ours now. Written aside and then linked: whoever sees the lock sees whose it is. */
function isFree(path: string): boolean {
  const aside = asideOf(path);
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

function asideOf(path: string): string {
  return `${path}.of-${process.pid}`;
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
