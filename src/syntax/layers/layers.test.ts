import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildModelFile } from '../../../test/syntax/build-model-file.ts';
import { type ModelFile, readModelFile } from '../model-file.ts';
import {
  argmax,
  bilstm,
  columnsOf,
  dense,
  embed,
  type Floats,
  type Kernel,
  leakyRelu,
  leaseBatch,
  leaseFloats,
  leaseStates,
  loadBilstm,
  loadDense,
  loadTable,
  openKernel,
  quantize,
  rowsOf,
  unitsOf,
} from './index.ts';

const wasm = new WebAssembly.Module(readFileSync(new URL('../../../models/kernel.wasm', import.meta.url)));

/** Numbers that look random and are always the same. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

const steps = (inputs: number, columns: number, seed: number): { values: Int8Array; shape: number[] } => ({
  values: Int8Array.from(numbers(inputs * columns, seed), (x) => Math.round(127 * x)),
  shape: [inputs, columns],
});

/** A layer's tensors, with the scale 0.01 and a bias that counts its columns. */
const layer = (name: string, inputs: number, columns: number, seed: number) => ({
  [name]: steps(inputs, columns, seed),
  [`${name}.scale`]: new Float32Array(columns).fill(0.01),
  [`${name}.bias`]: Float32Array.from({ length: columns }, (_, i) => i / 10),
});

const setUp = (tensors: Parameters<typeof buildModelFile>[1]): { kernel: Kernel; model: ModelFile } => ({
  kernel: openKernel(wasm),
  model: readModelFile(buildModelFile('test', tensors), 'test'),
});

function leaseRows(kernel: Kernel, rows: readonly (readonly number[])[]): Floats {
  const x = leaseFloats(kernel, rows.length, rows[0]!.length);
  rows.forEach((row, i) => {
    kernel.memory.floats(x.at + i * x.row, row.length).set(row);
  });
  return x;
}

const readRows = (kernel: Kernel, x: Floats): number[][] =>
  Array.from({ length: x.rows }, (_, i) => [...kernel.memory.floats(x.at + i * x.row, x.columns)]);

const rowsOfNumbers = (rows: number, columns: number, seed: number): number[][] =>
  Array.from({ length: rows }, (_, i) => numbers(columns, seed + i));

// One to nine rows: whole tiles of four, and each remainder.
test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('a dense layer over %i rows is the sum it should be', (rows) => {
  const { kernel, model } = setUp(layer('dense', 16, 13, 7));
  const loaded = loadDense(kernel, model, 'dense');
  const x = rowsOfNumbers(rows, 16, 3);
  const found = readRows(kernel, dense(kernel, loaded, quantize(kernel, leaseRows(kernel, x))));
  const { values } = model.steps('dense');
  for (const [i, row] of found.entries()) {
    for (const [column, value] of row.entries()) {
      const sum = x[i]!.reduce((total, number, k) => total + number * values[k * 13 + column]! * 0.01, 0);
      expect(value).toBeCloseTo(sum + column / 10, 2);
    }
  }
});

test('a row gives the same to the last bit alone and among others', () => {
  const { kernel, model } = setUp(layer('dense', 24, 40, 5));
  const loaded = loadDense(kernel, model, 'dense');
  const run = (rows: number[][]): number[][] =>
    readRows(kernel, dense(kernel, loaded, quantize(kernel, leaseRows(kernel, rows))));
  const rows = rowsOfNumbers(7, 24, 11);
  expect(run(rows)).toEqual(rows.flatMap((row) => run([row])));
});

test('columns can be put in another order', () => {
  const { kernel, model } = setUp(layer('dense', 8, 3, 5));
  const x = leaseRowsLater(rowsOfNumbers(2, 8, 1));
  const plain = loadDense(kernel, model, 'dense');
  const turned = loadDense(kernel, model, 'dense', [2, 0, 1]);
  const given = quantize(kernel, x(kernel));
  const expected = readRows(kernel, dense(kernel, plain, given)).map(([a, b, c]) => [c, a, b]);
  expect(readRows(kernel, dense(kernel, turned, given))).toEqual(expected);
});

const leaseRowsLater =
  (rows: number[][]) =>
  (kernel: Kernel): Floats =>
    leaseRows(kernel, rows);

test('rows are looked up and put into their columns', () => {
  const { kernel, model } = setUp({
    table: { values: Int8Array.of(0, 0, 0, 0, 1, 2, 3, 4, -5, -6, -7, -128), shape: [3, 4] },
    'table.scale': Float32Array.of(0, 0.5, 2),
    entries: ['\0unknown', 'a', 'b'],
  });
  const table = loadTable(kernel, model, 'table', 'entries');
  expect(table.ids.get('b')).toBe(2);
  const x = leaseRows(
    kernel,
    rowsOfNumbers(3, 8, 1).map((row) => row.map(() => 9)),
  );
  embed(kernel, table, Int32Array.of(2, 0, 1), columnsOf(x, 4, 4));
  expect(readRows(kernel, x)).toEqual([
    [9, 9, 9, 9, -10, -12, -14, -256],
    [9, 9, 9, 9, 0, 0, 0, 0],
    [9, 9, 9, 9, 0.5, 1, 1.5, 2],
  ]);
  expect(() => embed(kernel, table, Int32Array.of(3, 0, 1), columnsOf(x, 4, 4))).toThrow('Expected ids below 3.');
});

test('the largest of a range of columns, the first of equals', () => {
  const kernel = openKernel(wasm);
  const x = leaseRows(kernel, [
    [9, 1, 3, 3],
    [0, -1, -3, -2],
  ]);
  expect([...argmax(kernel, x, 1, 4)]).toEqual([2, 1]);
  expect([...argmax(kernel, x, 0, 4)]).toEqual([0, 0]);
});

test('leaky ReLU keeps a tenth of what is below zero', () => {
  const kernel = openKernel(wasm);
  const x = leaseRows(kernel, [[1, -1, 0, -10, 5, 6, 7, -8]]);
  expect(readRows(kernel, leakyRelu(kernel, x))[0]!.map((value) => Math.round(value * 1000) / 1000)).toEqual([
    1, -0.1, 0, -1, 5, 6, 7, -0.8,
  ]);
});

const LSTM = {
  ...layer('lstm.input', 8, 64, 1),
  ...layer('lstm.recurrent.forward', 8, 32, 2),
  ...layer('lstm.recurrent.backward', 8, 32, 3),
};
delete LSTM['lstm.recurrent.forward.bias'];
delete LSTM['lstm.recurrent.backward.bias'];

/** States of sentences given longest first, each as rows of sixteen units. */
function runBilstm(sentences: number[][][]): number[][][] {
  const { kernel, model } = setUp(LSTM);
  const loaded = loadBilstm(kernel, model, 'lstm');
  const projected = dense(kernel, loaded.input, quantize(kernel, leaseRows(kernel, sentences.flat())));
  const batch = leaseBatch(
    kernel,
    sentences.map((rows) => rows.length),
  );
  const states = leaseStates(kernel, loaded, batch.tokens, 24);
  bilstm(kernel, loaded, batch, rowsOf(projected), unitsOf(states, 8, 16));
  let token = 0;
  return sentences.map((rows) => rows.map(() => [...kernel.memory.shorts(states.at + token++ * states.row + 16, 16)]));
}

test('a BiLSTM is what its equations say', () => {
  const x = rowsOfNumbers(4, 8, 20);
  const [found] = runBilstm([x]);
  const expected = x.map((_, i) => [...plainLstm(x, false)[i]!, ...plainLstm(x, true)[i]!]);
  found!.flat().forEach((state, i) => {
    expect(state / 2047).toBeCloseTo(expected.flat()[i]!, 1.5);
  });
});

test('what lies beside a sentence in a batch does not change its states', () => {
  const sentences = [6, 5, 5, 3, 1].map((length, i) => rowsOfNumbers(length, 8, 40 + i));
  expect(runBilstm(sentences)).toEqual(sentences.flatMap((rows) => runBilstm([rows])));
});

test.each([[[]], [[3, 4]], [[2, 0]]])('lengths %j make no batch', (lengths) => {
  expect(() => leaseBatch(openKernel(wasm), lengths)).toThrow(RangeError);
});

/** The same in plain arithmetic, without quantization. */
function plainLstm(x: number[][], backward: boolean): number[][] {
  const { model } = setUp(LSTM);
  const times = (name: string, row: number[], first: number): number[] => {
    const { values, shape } = model.steps(name);
    const sum = (column: number): number =>
      row.reduce((total, v, k) => total + v * values[k * shape[1]! + column]! * 0.01, 0);
    return Array.from({ length: 32 }, (_, i) => sum(first + i));
  };
  const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
  let h = new Array<number>(8).fill(0);
  let c = new Array<number>(8).fill(0);
  const out = (backward ? x.toReversed() : x).map((row) => {
    const first = backward ? 32 : 0;
    const recurrent = times(`lstm.recurrent.${backward ? 'backward' : 'forward'}`, h, 0);
    const z = times('lstm.input', row, first).map((v, i) => v + recurrent[i]! + (first + i) / 10);
    c = c.map((cell, i) => sigmoid(z[8 + i]!) * cell + sigmoid(z[i]!) * Math.tanh(z[24 + i]!));
    h = c.map((cell, i) => sigmoid(z[16 + i]!) * Math.tanh(cell));
    return h;
  });
  return backward ? out.toReversed() : out;
}
