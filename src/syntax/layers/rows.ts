import type { Kernel } from './open-kernel.ts';

/** f32 rows in the kernel's memory, `row` bytes apart. */
export interface Floats {
  at: number;
  row: number;
  rows: number;
  columns: number;
}

/** Quantized rows: i16 in -2047..2047, `row` bytes apart, with a f32 scale for each (`scaleStep` 4) or for all (0). */
export interface Activations extends Floats {
  scales: number;
  scaleStep: 0 | 4;
}

/** Weights come in panels of eight columns, and rows are worked on in fours: what is leased has room for both. */
const PANEL = 8;

export function padded(size: number): number {
  return Math.ceil(size / PANEL) * PANEL;
}

export function roomFor(rows: number): number {
  return Math.ceil(rows / 4) * 4;
}

/**
 * Room for f32[rows, columns]; what lay there before is still in it.
 *
 * @example
 * const x = leaseFloats(kernel, 3, 16);
 * kernel.memory.floats(x.at, 16).fill(1); // the first row
 */
export function leaseFloats(kernel: Kernel, rows: number, columns: number): Floats {
  const row = padded(columns) * 4;
  return { at: kernel.memory.lease(row * roomFor(rows)), row, rows, columns };
}

/** Some columns of a matrix, where they lie. */
export function columnsOf(x: Floats, from: number, columns: number): Floats {
  checkPart(x, from, columns);
  return { ...x, at: x.at + from * 4, columns };
}

/** Some units of activations, where they lie. */
export function unitsOf(x: Activations, from: number, units: number): Activations {
  checkPart(x, from, units);
  return { ...x, at: x.at + from * 2, columns: units };
}

function checkPart(x: Floats, from: number, columns: number): void {
  if (from < 0 || columns < 1 || from + columns > x.columns) {
    throw new RangeError(`Expected some of ${x.columns} columns, got ${from} to ${from + columns}.`);
  }
}

/** The addresses of a matrix's rows, as `bilstm` takes them. */
export function rowsOf(x: Floats): Int32Array {
  const addresses = new Int32Array(x.rows);
  for (let i = 0; i < x.rows; i++) addresses[i] = x.at + i * x.row;
  return addresses;
}

/** f32 rows as 12-bit activations, each by its own largest value. The number of columns is a multiple of eight. */
export function quantize(kernel: Kernel, x: Floats): Activations {
  if (x.columns % PANEL) throw new RangeError(`Expected a multiple of ${PANEL} columns, got ${x.columns}.`);
  const row = x.columns * 2;
  const at = kernel.memory.lease(row * roomFor(x.rows));
  const scales = kernel.memory.lease(4 * roomFor(x.rows));
  kernel.functions.quantize(x.rows, x.columns, x.at, x.row, at, scales);
  return { at, row, rows: x.rows, columns: x.columns, scales, scaleStep: 4 };
}

/** Leaky ReLU (slope 0.1) in place; gives what it was given. */
export function leakyRelu(kernel: Kernel, x: Floats): Floats {
  kernel.functions.leakyRelu(x.rows, padded(x.columns), x.at, x.row);
  return x;
}

/** For each row the first of the columns from..to-1 that has the largest value. */
export function argmax(kernel: Kernel, x: Floats, from: number, to: number): Int32Array {
  if (from < 0 || from >= to || to > x.columns) {
    throw new RangeError(`Expected some of ${x.columns} columns, got ${from} to ${to}.`);
  }
  const at = kernel.memory.lease(x.rows * 4);
  kernel.functions.argmax(x.rows, from, to, x.at, x.row, at);
  return kernel.memory.ints(at, x.rows).slice();
}
