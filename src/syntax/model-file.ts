import { ReaderError } from '../errors.ts';

/** A trained network as its file holds it: what it is called, its sizes, and its numbers by name. */
export interface ModelFile {
  kind: string;
  name: string;
  version: string;
  meta: Record<string, unknown>;
  /** 8-bit steps, with the tensor's shape. */
  steps(name: string): { values: Int8Array; shape: readonly number[] };
  floats(name: string): Float32Array;
  /** A list of words, one a line in the file. */
  words(name: string): string[];
  has(name: string): boolean;
}

interface Tensor {
  name: string;
  type: 'i8' | 'f32' | 'utf8';
  shape: number[];
  offset: number;
  bytes: number;
}

const MAGIC = 0x31524d44; // "DMR1"
const OPENING = 8;
const ALIGNMENT = 16;
const WIDTH = { i8: 1, f32: 4, utf8: 0 };

/**
 * Reads a model file as `train/container.py` writes it: "DMR1", the header's length, the header as JSON, the numbers.
 * Throws a ReaderError `model-not-readable` that says what is wrong with it.
 *
 * @example
 * const model = readModelFile(await loadAsset('models/en/syntax.bin'), 'syntax');
 * model.words('tags')[0]; // 'NOUN|Number=Sing'
 */
export function readModelFile(bytes: Uint8Array, kind: string): ModelFile {
  const { header, start } = readHeader(bytes);
  if (header.kind !== kind) throw unreadableModel(`a model of kind "${kind}"`, `kind "${header.kind}"`);
  const tensors = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));
  for (const tensor of tensors.values()) checkTensor(tensor, bytes.byteLength - start);
  const view = (name: string, type: Tensor['type']): { data: Uint8Array; tensor: Tensor } => {
    const tensor = tensors.get(name);
    if (tensor?.type !== type) throw unreadableModel(`a tensor "${name}" of type ${type}`, tensor?.type ?? 'none');
    const from = start + tensor.offset;
    return { data: bytes.subarray(from, from + tensor.bytes), tensor };
  };
  return {
    kind: header.kind,
    name: header.name,
    version: header.version,
    meta: header.meta,
    has: (name) => tensors.has(name),
    steps(name) {
      const { data, tensor } = view(name, 'i8');
      return { values: new Int8Array(data.buffer, data.byteOffset, data.byteLength), shape: tensor.shape };
    },
    floats(name) {
      // Copied, since the bytes given need not lie at a multiple of four.
      return new Float32Array(new Uint8Array(view(name, 'f32').data).buffer);
    },
    words(name) {
      const { data, tensor } = view(name, 'utf8');
      const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data).split('\n');
      if (words.length !== tensor.shape[0])
        throw unreadableModel(`${tensor.shape[0]} entries in "${name}"`, `${words.length}`);
      return words;
    },
  };
}

interface Header {
  kind: string;
  name: string;
  version: string;
  meta: Record<string, unknown>;
  tensors: Tensor[];
}

function readHeader(bytes: Uint8Array): { header: Header; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < OPENING || view.getUint32(0, true) !== MAGIC)
    throw unreadableModel('"DMR1" at its beginning', 'others');
  const end = OPENING + view.getUint32(4, true);
  if (end > bytes.byteLength) throw unreadableModel(`a header of ${end} bytes`, `${bytes.byteLength} bytes`);
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(OPENING, end)));
  return { header, start: Math.ceil(end / ALIGNMENT) * ALIGNMENT };
}

function parseHeader(text: string): Header {
  try {
    const header = JSON.parse(text);
    if (Array.isArray(header?.tensors) && typeof header.meta === 'object') return header;
  } catch (cause) {
    throw unreadableModel('JSON in its header', 'something else', cause);
  }
  throw unreadableModel('a header with "meta" and "tensors"', 'none');
}

function checkTensor(tensor: Tensor, available: number): void {
  const { name, type, shape, offset, bytes } = tensor;
  const whole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!(type in WIDTH) || !Array.isArray(shape) || ![offset, bytes, ...shape].every(whole)) {
    throw unreadableModel('a type, a shape, an offset and a length for each tensor', JSON.stringify(tensor));
  }
  if (offset + bytes > available)
    throw unreadableModel(`"${name}" up to byte ${offset + bytes} of its data`, `${available} bytes`);
  const expected = shape.reduce((product, size) => product * size, WIDTH[type]);
  if (WIDTH[type] > 0 && bytes !== expected) throw unreadableModel(`${expected} bytes for "${name}"`, `${bytes}`);
}

/** For what does not fit in a model file, or in the network it is meant for. */
export function unreadableModel(expected: string, got: string, cause?: unknown): ReaderError {
  const text = `Expected ${expected} in the model file, got ${got}. Install the package again, or rebuild the model.`;
  return new ReaderError('model-not-readable', text, {}, cause);
}
