import { createGunzip } from 'node:zlib';
import { decodeBytes } from './decode-bytes.ts';

/** How much of a stream is looked at before it is known what it is. */
const PEEK = 64 * 1024;

/** A stream with its first bytes known. `rest` gives all of it, those first. */
export interface Peeked {
  head: Uint8Array;
  rest: AsyncIterable<Uint8Array>;
}

/** Reads on until enough is there to recognise a format: 64 KiB, or the first line and a bit where that is longer. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  enough: (head: readonly Uint8Array[], length: number) => boolean = isEnough,
): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (!enough(chunks, length)) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  return { head: concat(chunks), rest: resume(chunks, iterator) };
}

/** A first line of JSON may hold a whole long story. */
function isEnough(chunks: readonly Uint8Array[], length: number): boolean {
  if (length < PEEK) return false;
  const first = chunks[0]!.find((byte) => byte > 0x20);
  return first !== 0x7b || length > 17 * 1024 * 1024 || chunks.some((chunk) => chunk.includes(0x0a));
}

async function* resume(chunks: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) yield chunk;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Unpacks gzip, recognised by its first two bytes; anything else goes through as it is. */
export async function* inflate(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(stream, (_, length) => length >= 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  const feeding = feed(rest, gunzip);
  // A failure while feeding ends the unpacking; it is told by `feeding`.
  feeding.catch((error: Error) => gunzip.destroy(error));
  yield* gunzip as AsyncIterable<Uint8Array>;
  await feeding;
}

async function feed(
  stream: AsyncIterable<Uint8Array>,
  target: NodeJS.WritableStream & { destroyed?: boolean },
): Promise<void> {
  for await (const chunk of stream) {
    if (target.destroyed) return;
    if (!target.write(chunk)) await new Promise((resolve) => target.once('drain', resolve).once('close', resolve));
  }
  target.end();
}

/** All bytes of a stream, or null where they are more than `most`. */
export async function gatherBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return concat(chunks);
}

/** Whether a stream is one story in JSON a line: its first line is an object, and it is not the only one. */
export function holdsLines(head: Uint8Array, name: string): boolean {
  const named = /\.(?:ndjson|jsonl|jsonlines|ldjson)(?:\.gz)?$/i.test(name);
  const { text } = decodeBytes(head);
  const [first = '', ...others] = text.trimStart().split('\n', 3);
  if (!first.startsWith('{')) return named;
  return named || (isObject(first) && others.some((line) => line.trim() !== ''));
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
