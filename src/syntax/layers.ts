import type { Kernel } from './kernel-host.ts';
import type { ModelFile } from './model-file.ts';

/*
 * The layers that networks are built of, over the kernel: load each once from the model file (`load…`), then call it for
 * each batch. Results lie in leased memory, good until `kernel.memory.release()`. Lengths are checked here, not in the kernel.
 */

/** f32 rows in the kernel's memory, `row` bytes apart. */
export interface Floats {
  at: number;
  row: number;
  rows: number;
  columns: number;
}

/** Quantized rows: i16 in -2047..2047, `row` bytes apart, with a scale for each (`scaleStep` 4) or for all (0). */
export interface Activations extends Floats {
  scales: number;
  scaleStep: 0 | 4;
}

/** A dense layer in the kernel's memory. `columns` are the true ones, `width` has the padding too. */
export interface DenseLayer {
  name: string;
  inputs: number;
  columns: number;
  width: number;
  weights: number;
  scales: number;
  bias: number;
}

/** Rows of numbers looked up by an entry's id; id 0 is the unknown entry. */
export interface Table {
  ids: ReadonlyMap<string, number>;
  rows: number;
  size: number;
  at: number;
  scales: number;
}

/** Both directions of an LSTM layer, its input projection among them. */
export interface BilstmLayer {
  size: number;
  input: DenseLayer;
  forward: DenseLayer;
  backward: DenseLayer;
  /** Where the f32 1 / 2047 lies, the scale of all states. */
  stateScale: number;
}

/** The sentences of a batch, longest first, their tokens below each other. Make it with `leaseBatch`. */
export interface Batch {
  sentences: number;
  tokens: number;
  lengths: number;
  offsets: number;
  longest: number;
}

const QUANT_MAX = 2047;
const PANEL = 8;
const padded = (size: number): number => Math.ceil(size / PANEL) * PANEL;
/** The kernel works on four rows at a time, so every matrix has room for that. */
const roomFor = (rows: number): number => Math.ceil(rows / 4) * 4;

/** Room for f32[rows, columns], columns padded to a multiple of eight. The padding is not cleared. */
export function leaseFloats(kernel: Kernel, rows: number, columns: number): Floats {
  const row = padded(columns) * 4;
  return { at: kernel.memory.lease(row * roomFor(rows)), row, rows, columns };
}

/** A view of some columns of a matrix. */
export function columnsOf(x: Floats, from: number, columns: number): Floats {
  if (from < 0 || from + columns > x.columns)
    throw new RangeError(`No columns ${from}..${from + columns} in ${x.columns}.`);
  return { ...x, at: x.at + from * 4, columns };
}

/**
 * A dense layer from `name`, `name.scale` and, where there is one, `name.bias`. `order` puts other columns first: the
 * layer's column i is then the file's column order[i].
 */
export function loadDense(kernel: Kernel, model: ModelFile, name: string, order?: readonly number[]): DenseLayer {
  const { values, shape } = model.steps(name);
  const [inputs = 0, columns = 0] = shape;
  const width = padded(columns);
  const column = order ?? Array.from({ length: columns }, (_, i) => i);
  const weights = kernel.memory.keep(padded(inputs) * width * 2);
  packPanels(values, inputs, columns, column, kernel.memory.shorts(weights, padded(inputs) * width));
  const scales = keepFloats(kernel, width, (at) => at.set(column.map(pick(model.floats(`${name}.scale`)))));
  const biases = model.has(`${name}.bias`) ? model.floats(`${name}.bias`) : null;
  const bias = biases ? keepFloats(kernel, width, (at) => at.set(column.map(pick(biases)))) : 0;
  return { name, inputs, columns, width, weights, scales, bias };
}

const pick =
  (values: Float32Array) =>
  (index: number): number =>
    values[index]!;

function keepFloats(kernel: Kernel, count: number, fill: (to: Float32Array) => void): number {
  const at = kernel.memory.keep(count * 4);
  fill(kernel.memory.floats(at, count));
  return at;
}

/** Row-major weights into the kernel's panels: eight columns together, and in them pairs of inputs. */
function packPanels(
  values: Int8Array,
  inputs: number,
  columns: number,
  order: readonly number[],
  out: Int16Array,
): void {
  const pairs = padded(inputs) / 2;
  for (let column = 0; column < columns; column++) {
    const from = order[column]!;
    let to = (Math.floor(column / PANEL) * pairs * PANEL + (column % PANEL)) * 2;
    for (let input = 0; input < inputs; input += 2, to += 2 * PANEL) {
      out[to] = values[input * columns + from]!;
      if (input + 1 < inputs) out[to + 1] = values[(input + 1) * columns + from]!;
    }
  }
}

/** input x weights + bias, as f32. */
export function dense(kernel: Kernel, layer: DenseLayer, input: Activations): Floats {
  const { name, inputs, columns, width, weights, scales, bias } = layer;
  if (input.rows < 1 || padded(inputs) > padded(input.columns)) {
    throw new RangeError(`Expected rows of ${inputs} in layer "${name}", got ${input.rows} of ${input.columns}.`);
  }
  const out = leaseFloats(kernel, input.rows, columns);
  const pairs = padded(inputs) / 2;
  const { rows, at, row, scales: rowScale, scaleStep } = input;
  kernel.functions.multiply(rows, pairs, width, at, row, weights, scales, bias, out.at, out.row, rowScale, scaleStep);
  return out;
}

/** f32 rows as 12-bit activations, each by its own largest value. The number of columns is a multiple of eight. */
export function quantize(kernel: Kernel, x: Floats): Activations {
  if (x.columns % PANEL) throw new RangeError(`Expected a multiple of ${PANEL} columns, got ${x.columns}.`);
  const at = kernel.memory.lease(x.columns * 2 * roomFor(x.rows));
  const scales = kernel.memory.lease(4 * roomFor(x.rows));
  kernel.functions.quantize(x.rows, x.columns, x.at, x.row, at, scales);
  return { at, row: x.columns * 2, rows: x.rows, columns: x.columns, scales, scaleStep: 4 };
}

/** Leaky ReLU (slope 0.1) in place. */
export function leakyRelu(kernel: Kernel, x: Floats): Floats {
  kernel.functions.leakyRelu(x.rows, padded(x.columns), x.at, x.row);
  return x;
}

/** A table from `name`, `name.scale` and its entries' list. */
export function loadTable(kernel: Kernel, model: ModelFile, name: string, entries: string): Table {
  const { values, shape } = model.steps(name);
  const [rows = 0, size = 0] = shape;
  if (size % 4) throw new RangeError(`Expected rows of a multiple of 4 in "${name}", got ${size}.`);
  const at = kernel.memory.keep(values.length);
  kernel.memory.bytes(at, values.length).set(values);
  const scales = keepFloats(kernel, rows, (to) => to.set(model.floats(`${name}.scale`)));
  const ids = new Map(model.words(entries).map((entry, id) => [entry, id]));
  return { ids, rows, size, at, scales };
}

/** Looks up a row of the table for each id and writes it to `out`, whose columns it fills. */
export function embed(kernel: Kernel, table: Table, ids: Int32Array, out: Floats): void {
  if (ids.length !== out.rows || out.columns !== table.size)
    throw new RangeError('Expected an id for each row of the table.');
  if (ids.some((id) => id < 0 || id >= table.rows)) throw new RangeError(`Expected ids below ${table.rows}.`);
  const at = kernel.memory.lease(ids.length * 4);
  kernel.memory.ints(at, ids.length).set(ids);
  kernel.functions.embed(ids.length, at, 4, table.at, table.scales, table.size, out.at, out.row);
}

/** A BiLSTM layer from `name.input`, `name.recurrent.forward` and `name.recurrent.backward`. */
export function loadBilstm(kernel: Kernel, model: ModelFile, name: string): BilstmLayer {
  const input = loadDense(kernel, model, `${name}.input`);
  const forward = loadDense(kernel, model, `${name}.recurrent.forward`);
  const backward = loadDense(kernel, model, `${name}.recurrent.backward`);
  const size = forward.inputs;
  if (size % PANEL || backward.inputs !== size || input.columns !== 8 * size || forward.columns !== 4 * size) {
    throw new RangeError(`Expected four gates for each direction of "${name}".`);
  }
  return { size, input, forward, backward, stateScale: keepFloats(kernel, 4, (to) => to.fill(1 / QUANT_MAX)) };
}

/** Tells the kernel how long the sentences of a batch are: longest first, none empty. */
export function leaseBatch(kernel: Kernel, lengths: readonly number[]): Batch {
  if (lengths.length === 0) throw new RangeError('Expected a batch of one sentence or more.');
  let tokens = 0;
  const offsets = lengths.map((length, i) => {
    if (length < 1 || length > (lengths[i - 1] ?? length))
      throw new RangeError('Expected the longest sentences first.');
    tokens += length;
    return tokens - length;
  });
  const at = kernel.memory.lease(lengths.length * 8);
  kernel.memory.ints(at, lengths.length * 2).set([...lengths, ...offsets]);
  return { sentences: lengths.length, tokens, lengths: at, offsets: at + lengths.length * 4, longest: lengths[0]! };
}

/** Room for the states of a batch: i16[tokens, units], all of scale 1 / 2047. */
export function leaseStates(kernel: Kernel, layer: BilstmLayer, tokens: number, units: number): Activations {
  const row = padded(units) * 2;
  const at = kernel.memory.lease(row * roomFor(tokens));
  return { at, row, rows: tokens, columns: units, scales: layer.stateScale, scaleStep: 0 };
}

/** A view of some columns of activations. */
export function unitsOf(states: Activations, from: number, units: number): Activations {
  if (from < 0 || from + units > states.columns) throw new RangeError(`No units ${from}..${from + units}.`);
  return { ...states, at: states.at + from * 2, columns: units };
}

/**
 * Runs both directions over a batch. `projected` gives for each token the address of its row of input x weights
 * (f32[8 * size], what `dense(kernel, layer.input, …)` gives); the states, forward then backward, go to `out`.
 */
export function bilstm(
  kernel: Kernel,
  layer: BilstmLayer,
  batch: Batch,
  projected: Int32Array,
  out: Activations,
): void {
  const { size, stateScale } = layer;
  if (projected.length !== batch.tokens || out.rows !== batch.tokens || out.columns !== 2 * size) {
    throw new RangeError(`Expected ${batch.tokens} rows of ${2 * size} states.`);
  }
  const { memory, functions } = kernel;
  const room = roomFor(batch.sentences);
  const inputs = memory.lease(batch.tokens * 4);
  memory.ints(inputs, batch.tokens).set(projected);
  const state = memory.lease(room * size * 2);
  const cell = memory.lease(room * size * 4);
  const recurrent = memory.lease(room * size * 16);
  for (const [backward, { weights, scales }] of [layer.forward, layer.backward].entries()) {
    const shift = backward * size * 16;
    const to = out.at + backward * size * 2;
    functions.lstm(
      batch.sentences,
      batch.lengths,
      batch.offsets,
      size,
      inputs,
      shift,
      weights,
      scales,
      backward,
      to,
      out.row,
      state,
      cell,
      recurrent,
      stateScale,
    );
  }
}

/** The addresses of a matrix's rows, as `bilstm` takes them. */
export function rowsOf(x: Floats): Int32Array {
  return Int32Array.from({ length: x.rows }, (_, i) => x.at + i * x.row);
}

/** For each row the first column with the largest value among from..to-1. */
export function argmax(kernel: Kernel, x: Floats, from: number, to: number): Int32Array {
  if (from >= to || to > x.columns) throw new RangeError(`Expected columns in 0..${x.columns}, got ${from}..${to}.`);
  const at = kernel.memory.lease(x.rows * 4);
  kernel.functions.argmax(x.rows, from, to, x.at, x.row, at);
  return kernel.memory.ints(at, x.rows);
}
