import { type ModelFile, unreadableModel } from '../model-file.ts';
import { type DenseLayer, loadDense } from './dense-layer.ts';
import type { Kernel } from './open-kernel.ts';
import { type Activations, padded, roomFor } from './rows.ts';

/** Both directions of an LSTM layer, and its input projection. */
export interface BilstmLayer {
  /** Units of one direction. */
  size: number;
  /** To the forward direction's four gates, then the backward one's. */
  input: DenseLayer;
  forward: DenseLayer;
  backward: DenseLayer;
  /** Where the f32 1 / 2047 lies, the scale of all states. */
  stateScale: number;
}

/** The sentences of a batch, longest first, their tokens below each other. Made by `leaseBatch`. */
export interface Batch {
  sentences: number;
  tokens: number;
  lengths: number;
  offsets: number;
}

const STATE_SCALE = 1 / 2047;

/** The BiLSTM layer of `name.input`, `name.recurrent.forward` and `name.recurrent.backward`. */
export function loadBilstm(kernel: Kernel, model: ModelFile, name: string): BilstmLayer {
  const input = loadDense(kernel, model, `${name}.input`);
  const forward = loadDense(kernel, model, `${name}.recurrent.forward`);
  const backward = loadDense(kernel, model, `${name}.recurrent.backward`);
  const size = forward.inputs;
  const gates = [forward, backward].every((layer) => layer.inputs === size && layer.columns === 4 * size);
  if (size % 8 || !gates || input.columns !== 8 * size) {
    throw unreadableModel(
      `four gates of a multiple of 8 units in "${name}"`,
      `${input.columns} columns for ${size} units`,
    );
  }
  const stateScale = kernel.memory.keep(4);
  kernel.memory.floats(stateScale, 1).fill(STATE_SCALE);
  return { size, input, forward, backward, stateScale };
}

/** Tells the kernel how long the sentences of a batch are: longest first, none empty. */
export function leaseBatch(kernel: Kernel, lengths: readonly number[]): Batch {
  if (lengths.length === 0) throw new RangeError('Expected a batch of one sentence or more, got none.');
  let tokens = 0;
  const offsets = lengths.map((length, i) => {
    if (length < 1 || length > (lengths[i - 1] ?? length))
      throw new RangeError('Expected the longest sentences first, and none empty.');
    tokens += length;
    return tokens - length;
  });
  const at = kernel.memory.lease(lengths.length * 8);
  kernel.memory.ints(at, lengths.length * 2).set([...lengths, ...offsets]);
  return { sentences: lengths.length, tokens, lengths: at, offsets: at + lengths.length * 4 };
}

/** Room for the states of a batch: i16[tokens, units], all of scale 1 / 2047. */
export function leaseStates(kernel: Kernel, layer: BilstmLayer, tokens: number, units: number): Activations {
  const row = padded(units) * 2;
  const at = kernel.memory.lease(row * roomFor(tokens));
  return { at, row, rows: tokens, columns: units, scales: layer.stateScale, scaleStep: 0 };
}

/**
 * Runs both directions over a batch; their states, forward then backward, go to `out`. `projected` gives for each token
 * the address of its row of input x weights.
 *
 * @example
 * const projected = dense(kernel, layer.input, quantize(kernel, x));
 * const batch = leaseBatch(kernel, [12, 7, 7]);
 * const states = leaseStates(kernel, layer, batch.tokens, 2 * layer.size);
 * bilstm(kernel, layer, batch, rowsOf(projected), states);
 */
export function bilstm(
  kernel: Kernel,
  layer: BilstmLayer,
  batch: Batch,
  projected: Int32Array,
  out: Activations,
): void {
  const { size, stateScale } = layer;
  const { sentences, tokens, lengths, offsets } = batch;
  if (projected.length !== tokens || out.rows !== tokens || out.columns !== 2 * size) {
    throw new RangeError(`Expected ${tokens} rows of ${2 * size} units, got ${out.rows} of ${out.columns}.`);
  }
  const { memory, functions } = kernel;
  const inputs = memory.lease(tokens * 4);
  memory.ints(inputs, tokens).set(projected);
  const room = roomFor(sentences);
  const state = memory.lease(room * size * 2);
  const cell = memory.lease(room * size * 4);
  const recurrent = memory.lease(room * size * 16);
  const run = (direction: 0 | 1, { weights, scales }: DenseLayer): void => {
    const shift = direction * size * 16;
    const to = out.at + direction * size * 2;
    functions.lstm(
      sentences,
      lengths,
      offsets,
      size,
      inputs,
      shift,
      weights,
      scales,
      direction,
      to,
      out.row,
      state,
      cell,
      recurrent,
      stateScale,
    );
  };
  run(0, layer.forward);
  run(1, layer.backward);
}
