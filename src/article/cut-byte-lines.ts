/** A line longer than this is given up, so that a stream takes the same memory whatever comes. */
export const MOST_IN_A_LINE: number = 16 * 1024 * 1024;

export interface ByteLine {
  /** Null where the line is too long to be kept. */
  line: Uint8Array | null;
  /** From 1. */
  number: number;
}

const NEW_LINE = 0x0a;

/** Cuts a stream of bytes into lines, one at a time, holding no more than one. */
export async function* cutByteLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number = MOST_IN_A_LINE,
): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > most) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  const take = (): ByteLine => {
    const line = length > most ? null : join(held);
    held = [];
    length = 0;
    return { line, number: number++ };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(chunk.slice(from));
  }
  if (length > 0) yield take();
}

/** A copy, so that a line keeps no chunk alive, and without its carriage return. */
function join(pieces: readonly Uint8Array[]): Uint8Array {
  const line = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}
