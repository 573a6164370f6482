import {
  type Activations,
  argmax,
  bilstm,
  columnsOf,
  dense,
  type Floats,
  leakyRelu,
  leaseBatch,
  leaseFloats,
  leaseStates,
  quantize,
  rowsOf,
  unitsOf,
} from './layers/index.ts';
import type { Network } from './network.ts';
import type { SentenceScores } from './scorer.ts';

/** Sentences of these lengths, longest first; `rows` has the address of each token's input projection. */
export function scoreBatch(network: Network, lengths: readonly number[], rows: Int32Array): SentenceScores[] {
  const { memory } = network.kernel;
  const states = runLayers(network, lengths, rows);
  const classes = scoreTags(network, states);
  const heads = dense(network.kernel, network.heads, unitsOf(states, states.columns / 2, states.columns / 2));
  const dependents = activateArcs(network, heads);
  let end = 0;
  const scores = lengths.map((length): SentenceScores => {
    const first = end;
    end += length;
    const own = sentenceOf(heads, first, length);
    return {
      tags: classes.tags.slice(first, end),
      scripts: classes.scripts.slice(first, end),
      arcs: scoreArcs(network, sentenceOf(dependents, first, length), own),
      states: memory.shorts(states.at + first * states.row, length * states.columns).slice(),
      labels: createLabeller(network, own),
    };
  });
  memory.release();
  return scores;
}

function sentenceOf(x: Floats, first: number, length: number): Floats {
  return { ...x, at: x.at + first * x.row, rows: length };
}

/** The states of both layers: the lower's forward and backward, the upper's forward and backward. */
function runLayers({ kernel, lower, upper }: Network, lengths: readonly number[], rows: Int32Array): Activations {
  const batch = leaseBatch(kernel, lengths);
  const states = leaseStates(kernel, lower, batch.tokens, 2 * lower.size + 2 * upper.size);
  const below = unitsOf(states, 0, 2 * lower.size);
  bilstm(kernel, lower, batch, rows, below);
  const above = unitsOf(states, 2 * lower.size, 2 * upper.size);
  bilstm(kernel, upper, batch, rowsOf(dense(kernel, upper.input, below)), above);
  return states;
}

function scoreTags(network: Network, states: Activations): { tags: Uint16Array; scripts: Uint16Array } {
  const { kernel, tagHidden, tagOut, tags } = network;
  const hidden = leakyRelu(kernel, dense(kernel, tagHidden, states));
  const scores = dense(kernel, tagOut, quantize(kernel, hidden));
  return {
    tags: Uint16Array.from(argmax(kernel, scores, 0, tags.length)),
    scripts: Uint16Array.from(argmax(kernel, scores, tags.length, scores.columns), (column) => column - tags.length),
  };
}

/** Activates the arc columns in place and takes the dependents through the bilinear layer. */
function activateArcs({ kernel, arcBilinear }: Network, heads: Floats): Floats {
  const arc = arcBilinear.inputs;
  leakyRelu(kernel, columnsOf(heads, 0, 2 * arc));
  return dense(kernel, arcBilinear, quantize(kernel, columnsOf(heads, 0, arc)));
}

/** Every dependent with every head; on the diagonal, where nothing can be its own head, the root's scores. */
function scoreArcs({ kernel, arcBilinear }: Network, dependents: Floats, heads: Floats): Float32Array {
  const { memory, functions } = kernel;
  const { rows, columns } = heads;
  const arc = arcBilinear.inputs;
  const out = memory.lease(rows * rows * 4);
  functions.pairwise(rows, arc, dependents.at, dependents.row, heads.at + arc * 4, heads.row, out);
  const scores = memory.floats(out, rows * rows).slice();
  const step = heads.row / 4;
  const values = memory.floats(heads.at, rows * step);
  for (let i = 0; i < rows; i++) scores[i * rows + i] = values[i * step + columns - 1]!;
  return scores;
}

/**
 * Labels wait for the tree. Their columns are copied out, since by then the kernel's memory has gone to another batch.
 */
function createLabeller({ kernel, labelOut, labels }: Network, heads: Floats): SentenceScores['labels'] {
  const { memory, functions } = kernel;
  const size = labelOut.inputs;
  const { rows: length, columns } = heads;
  const step = heads.row / 4;
  const values = memory.floats(heads.at, length * step);
  const kept = new Float32Array(length * 2 * size);
  for (let i = 0; i < length; i++) {
    const end = i * step + columns - 1;
    kept.set(values.subarray(end - 2 * size, end), i * 2 * size);
  }
  return (headOf) => {
    checkHeads(headOf, length);
    const x = leaseFloats(kernel, length, 2 * size);
    const at = memory.lease(length * 4);
    const joined = leaseFloats(kernel, length, size);
    memory.floats(x.at, kept.length).set(kept);
    memory.ints(at, length).set(headOf);
    functions.joinHeads(length, size, x.at, x.row, x.at + size * 4, x.row, at, joined.at);
    const best = argmax(kernel, dense(kernel, labelOut, quantize(kernel, joined)), 1, labels.length);
    memory.release();
    return Uint16Array.from(best, (label, i) => (headOf[i] === i ? 0 : label));
  };
}

function checkHeads(heads: ArrayLike<number>, length: number): void {
  const isHead = (head: number): boolean => Number.isInteger(head) && head >= 0 && head < length;
  if (heads.length !== length || !Array.from(heads).every(isHead)) {
    throw new RangeError(`Expected ${length} heads in the sentence, got ${Array.from(heads).join(' ')}.`);
  }
}
