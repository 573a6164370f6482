import { expect, test } from 'vitest';
import { buildModelFile } from '../../test/syntax/build-model-file.ts';
import { ReaderError } from '../errors.ts';
import { readModelFile } from './model-file.ts';

const FILE = buildModelFile('syntax', {
  list: ['a', 'b c', ''],
  numbers: Float32Array.of(0.5, -2),
  steps: { values: Int8Array.of(1, -1, 127, -128), shape: [2, 2] },
});

test('what was written is read', () => {
  const model = readModelFile(FILE, 'syntax');
  expect(model.words('list')).toEqual(['a', 'b c', '']);
  expect(model.floats('numbers')).toEqual(Float32Array.of(0.5, -2));
  expect(model.steps('steps')).toEqual({ values: Int8Array.of(1, -1, 127, -128), shape: [2, 2] });
  expect(model.has('others')).toBe(false);
});

test('it may lie anywhere in a buffer', () => {
  const shifted = new Uint8Array(FILE.length + 3);
  shifted.set(FILE, 3);
  expect(readModelFile(shifted.subarray(3), 'syntax').floats('numbers')).toEqual(Float32Array.of(0.5, -2));
});

const changed = (from: string, to: string): Uint8Array => {
  const bytes = FILE.slice();
  const at = Buffer.from(bytes).indexOf(from);
  bytes.set(new TextEncoder().encode(to), at);
  return bytes;
};

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(0), /"DMR1" at its beginning/],
  ['another file', new TextEncoder().encode('<!doctype html>'), /"DMR1" at its beginning/],
  ['one cut in its header', FILE.subarray(0, 40), /a header of \d+ bytes .* got 40 bytes/],
  ['one cut in its data', FILE.subarray(0, -14), /up to byte \d+ of its data/],
  ['a header that is no JSON', changed('{"kind"', '[[kind"'), /JSON in its header/],
  ['a shape that does not fit', changed('"shape":[2,2]', '"shape":[2,3]'), /6 bytes for "steps" .* got 4/],
  ['a tensor with no place', changed('"offset":0', '"offset":x'), /JSON in its header/],
])('%s is refused by name', (_, bytes, message) => {
  expect(() => readModelFile(bytes, 'syntax')).toThrow(message);
  expect(() => readModelFile(bytes, 'syntax')).toThrow(ReaderError);
});

test('a model of another kind, or without what is asked of it, is refused', () => {
  expect(() => readModelFile(FILE, 'statements')).toThrow(
    'a model of kind "statements" in the model file, got kind "syntax"',
  );
  const model = readModelFile(FILE, 'syntax');
  expect(() => model.floats('others')).toThrow('a tensor "others" of type f32 in the model file, got none');
  expect(() => model.words('numbers')).toThrow('a tensor "numbers" of type utf8 in the model file, got f32');
});
