import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ReaderError } from '../errors.ts';
import { cutByteLines, MOST_IN_A_LINE } from './cut-byte-lines.ts';
import { refuseBinary } from './decode-bytes.ts';
import { listFiles } from './list-files.ts';
import { gatherBytes, holdsLines, inflate, peek } from './read-stream.ts';
import { splitStories } from './split-stories.ts';
import type { StorySource } from './story-source.ts';

export interface OpenOptions {
  /** What `-` reads; the process's standard input where it is left out. */
  stdin?: AsyncIterable<Uint8Array>;
}

/** Most bytes of a file that is no NDJSON: it is held in memory as a whole. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Opens files, folders (with all below them, in the order of their names) and `-`, and gives their stories one by one.
 * NDJSON goes through line by line, whatever its length; feeds, messages and lists are split into their stories; `.gz` is
 * unpacked. What cannot be read comes as a `ReaderError` in its place, and the next story follows.
 *
 * @example
 * for await (const story of openStories(['wire.ndjson', 'archive/'])) if (!(story instanceof Error)) readArticle(story);
 */
export async function* openStories(
  paths: readonly string[],
  options: OpenOptions = {},
): AsyncGenerator<StorySource | ReaderError> {
  for (const path of paths) {
    if (path === '-') yield* openStream('standard input', options.stdin ?? process.stdin, true);
    else yield* openPath(path);
  }
}

async function* openPath(path: string): AsyncGenerator<StorySource | ReaderError> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield* openStream(path, createReadStream(path), true);
      return;
    }
  } catch (cause) {
    yield fileError(cause, path);
    return;
  }
  yield* openFolder(path);
}

/** A folder's files that are no text (pictures, databases) are passed over without a word: nobody asked for them. */
async function* openFolder(folder: string): AsyncGenerator<StorySource | ReaderError> {
  let found = 0;
  for await (const file of listFiles(folder)) {
    if (file instanceof Error) {
      found++;
      yield fileError(file, folder);
    } else {
      for await (const story of openStream(file, createReadStream(file), false)) {
        found++;
        yield story;
      }
    }
  }
  if (found === 0)
    yield new ReaderError(
      'folder-empty',
      `Expected stories in the folder, got none (${folder}). Text, HTML, XML, JSON and NDJSON files are read, hidden ones are not.`,
      { file: folder },
    );
}

/** One file or standard input: told apart by its first bytes, gone through as a stream where it is one story a line. */
async function* openStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  asked: boolean,
): AsyncGenerator<StorySource | ReaderError> {
  try {
    const { head, rest } = await peek(inflate(stream));
    if (head.length === 0) yield emptyFile(name);
    else if (isPassedOver(head, name, asked)) return;
    else if (holdsLines(head, name)) yield* openLines(name, rest);
    else yield* openWhole(name, rest);
  } catch (cause) {
    yield cause instanceof ReaderError ? cause : fileError(cause, name);
  }
}

function isPassedOver(head: Uint8Array, name: string, asked: boolean): boolean {
  try {
    refuseBinary(head, name);
    return false;
  } catch (error) {
    if (asked) throw error;
    return true;
  }
}

async function* openLines(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<StorySource | ReaderError> {
  for await (const { line, number } of cutByteLines(bytes)) {
    const place = `${name}:${number}`;
    if (line === null) yield longLine(name, number);
    else if (!isBlank(line)) yield { name: place, bytes: line, format: 'json' };
  }
}

async function* openWhole(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<StorySource | ReaderError> {
  const whole = await gatherBytes(bytes, LARGEST);
  if (whole === null) yield tooLarge(name);
  else if (isBlank(whole)) yield emptyFile(name);
  else yield* splitStories({ name, bytes: whole });
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

const REASONS: Readonly<Record<string, readonly [code: string, got: string, advice: string]>> = {
  ENOENT: ['file-not-found', 'none', 'Check the name.'],
  EACCES: ['file-not-readable', 'one that may not be read', 'Change its permissions or run as its owner.'],
  EPERM: ['file-not-readable', 'one that may not be read', 'Change its permissions or run as its owner.'],
  EISDIR: ['file-not-readable', 'a folder', 'Name the folder itself.'],
  ELOOP: ['file-not-readable', 'a link that leads back to itself', 'Remove the link.'],
  Z_DATA_ERROR: ['story-not-readable', 'a damaged gzip file', 'Fetch it again.'],
  Z_BUF_ERROR: ['story-not-readable', 'a gzip file that breaks off', 'Fetch it again.'],
};

function fileError(cause: unknown, path: string): ReaderError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const [name, got, advice] = REASONS[code] ?? ['file-not-readable', message, 'Look at the file and try again.'];
  const file = (cause as NodeJS.ErrnoException).path ?? path;
  return new ReaderError(name, `Expected a file with stories, got ${got} (${file}). ${advice}`, { file }, cause);
}

function emptyFile(name: string): ReaderError {
  return new ReaderError('story-empty', `Expected a story, got an empty file (${name}). Leave it out.`, { file: name });
}

function longLine(file: string, line: number): ReaderError {
  return new ReaderError(
    'line-too-long',
    `Expected lines of at most ${MOST_IN_A_LINE / 1024 / 1024} MiB, got a longer one (${file}:${line}). Put one story on each line.`,
    { file, line },
  );
}

function tooLarge(name: string): ReaderError {
  return new ReaderError(
    'story-too-large',
    `Expected at most ${LARGEST / 1024 / 1024} MiB in one file, got more (${name}). Archives of any size are read as NDJSON, one story a line.`,
    { file: name },
  );
}
