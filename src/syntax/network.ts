import { ReaderError } from '../errors.ts';
import { FEATURES } from './features.ts';
import { createFormCache } from './form-cache.ts';
import { type Kernel, openKernel } from './kernel-host.ts';
import {
  type Activations,
  argmax,
  type BilstmLayer,
  bilstm,
  columnsOf,
  type DenseLayer,
  dense,
  embed,
  type Floats,
  leakyRelu,
  leaseBatch,
  leaseFloats,
  leaseStates,
  loadBilstm,
  loadDense,
  loadTable,
  quantize,
  rowsOf,
  type Table,
  unitsOf,
} from './layers.ts';
import type { ModelFile } from './model-file.ts';
import type { Scorer, SentenceScores } from './scorer.ts';

/** Sentences longer than this are cut before they come here: arcs take the square of it. */
const LONGEST = 250;
/** A batch large enough that weights are read for many tokens, small enough that its rows stay in the cache. */
const BATCH_TOKENS = 1024;
const CACHED_FORMS = 4096;

interface Network {
  kernel: Kernel;
  meta: Sizes;
  vectors: Table;
  tables: readonly Table[];
  lower: BilstmLayer;
  upper: BilstmLayer;
  tagHidden: DenseLayer;
  tagOut: DenseLayer;
  heads: DenseLayer;
  arcBilinear: DenseLayer;
  labelOut: DenseLayer;
  tags: number;
  scripts: number;
  labels: number;
}

interface Sizes {
  hidden: number;
  arc: number;
  label: number;
  features: { name: string; width: number }[];
}

/**
 * The network of a syntax model, run by the compiled kernel (`models/kernel.wasm`).
 *
 * @example
 * const scorer = createKernelScorer(readModelFile(bytes, 'syntax'), new WebAssembly.Module(wasm));
 * const [scores] = scorer.score([['Tbilisi', 'agreed', '.']]);
 */
export function createKernelScorer(model: ModelFile, wasm: WebAssembly.Module): Scorer {
  const labels = rootFirst(model.words('labels'));
  const network = loadNetwork(model, openKernel(wasm), labels.order);
  const project = createProjector(network);
  return {
    name: `${model.name}-${model.version}`,
    tags: model.words('tags'),
    scripts: model.words('scripts'),
    labels: labels.names,
    longest: LONGEST,
    score(sentences) {
      const scores = new Array<SentenceScores>(sentences.length);
      for (const batch of batchesOf(sentences)) {
        const rows = project(batch.flatMap((index) => sentences[index]!));
        const lengths = batch.map((index) => sentences[index]!.length);
        scoreBatch(network, lengths, rows).forEach((found, i) => {
          scores[batch[i]!] = found;
        });
      }
      return scores;
    },
  };
}

/** "root" comes first, so that the best of the others is one range. */
function rootFirst(labels: readonly string[]): { names: string[]; order: number[] } {
  const root = labels.indexOf('root');
  if (root < 0)
    throw new ReaderError('model-not-readable', 'Expected a label "root" in the model file. Rebuild the model.');
  const order = [root, ...[...labels.keys()].filter((index) => index !== root)];
  return { names: order.map((index) => labels[index]!), order };
}

function loadNetwork(model: ModelFile, kernel: Kernel, labelOrder: number[]): Network {
  const meta = model.meta as unknown as Sizes;
  return {
    kernel,
    meta,
    vectors: loadTable(kernel, model, 'vectors', 'vectors.words'),
    tables: meta.features.map(({ name }) => loadTable(kernel, model, `table.${name}`, `table.${name}.entries`)),
    lower: loadBilstm(kernel, model, 'lower'),
    upper: loadBilstm(kernel, model, 'upper'),
    tagHidden: loadDense(kernel, model, 'tag.hidden'),
    tagOut: loadDense(kernel, model, 'tag.out'),
    heads: loadDense(kernel, model, 'heads'),
    arcBilinear: loadDense(kernel, model, 'arc.bilinear'),
    labelOut: loadDense(kernel, model, 'label.out', labelOrder),
    tags: model.words('tags').length,
    scripts: model.words('scripts').length,
    labels: labelOrder.length,
  };
}

/** Indices of sentences, longest first, as many together as a batch takes. */
function batchesOf(sentences: readonly (readonly string[])[]): number[][] {
  const lengthOf = (index: number): number => sentences[index]!.length;
  const order = [...sentences.keys()].sort((a, b) => lengthOf(b) - lengthOf(a));
  const batches: number[][] = [];
  let tokens = Infinity;
  for (const index of order) {
    if (lengthOf(index) < 1 || lengthOf(index) > LONGEST) {
      throw new RangeError(`Expected sentences of 1 to ${LONGEST} tokens, got one of ${lengthOf(index)}.`);
    }
    tokens += lengthOf(index);
    if (tokens > BATCH_TOKENS) {
      batches.push([]);
      tokens = lengthOf(index);
    }
    batches.at(-1)!.push(index);
  }
  return batches;
}

/**
 * Gives for each form the address of its row of the lower layer's input projection. That depends on the form alone, so
 * rows are kept: most words of a story have been seen before.
 */
function createProjector(network: Network): (forms: readonly string[]) => Int32Array {
  const { kernel, lower } = network;
  const row = lower.input.width * 4;
  const cache = createFormCache(CACHED_FORMS);
  const kept = kernel.memory.keep(row * CACHED_FORMS);
  return (forms) => {
    const { slots, missing } = cache.find(forms);
    if (missing.length > 0) {
      const projected = projectForms(
        network,
        missing.map(({ form }) => form),
      );
      const memory = new Uint8Array(kernel.memory.wasm.buffer);
      missing.forEach(({ slot }, i) => {
        const from = projected.at + i * projected.row;
        memory.copyWithin(kept + slot * row, from, from + row);
      });
      kernel.memory.release();
    }
    return slots.map((slot) => kept + slot * row);
  };
}

function projectForms({ kernel, vectors, tables, lower, meta }: Network, forms: readonly string[]): Floats {
  const x = leaseFloats(kernel, forms.length, lower.input.inputs);
  const idsOf = (table: Table, key: (form: string) => string): Int32Array =>
    Int32Array.from(forms, (form) => table.ids.get(key(form)) ?? 0);
  embed(kernel, vectors, idsOf(vectors, FEATURES.normalised!), columnsOf(x, 0, vectors.size));
  let column = vectors.size;
  for (const [i, table] of tables.entries()) {
    embed(kernel, table, idsOf(table, FEATURES[meta.features[i]!.name]!), columnsOf(x, column, table.size));
    column += table.size;
  }
  return dense(kernel, lower.input, quantize(kernel, x));
}

function scoreBatch(network: Network, lengths: readonly number[], rows: Int32Array): SentenceScores[] {
  const { kernel } = network;
  const states = runLayers(network, lengths, rows);
  const classes = scoreTags(network, states);
  const arcs = scoreArcs(network, states);
  const { memory } = kernel;
  let first = 0;
  const scores = lengths.map((length) => {
    const from = first;
    first += length;
    const units = states.columns;
    return {
      tags: Uint16Array.from(classes.tags.subarray(from, first)),
      scripts: Uint16Array.from(classes.scripts.subarray(from, first)),
      arcs: arcs.of(from, length),
      states: memory.shorts(states.at + from * states.row, length * units).slice(),
      labels: labelsOf(network, arcs.labelRows(from, length), length),
    };
  });
  memory.release();
  return scores;
}

/** The states of both layers: the lower's forward and backward, the upper's forward and backward. */
function runLayers({ kernel, lower, upper }: Network, lengths: readonly number[], rows: Int32Array): Activations {
  const batch = leaseBatch(kernel, lengths);
  const both = 2 * lower.size;
  const states = leaseStates(kernel, lower, batch.tokens, 2 * both);
  const below = unitsOf(states, 0, both);
  bilstm(kernel, lower, batch, rows, below);
  bilstm(kernel, upper, batch, rowsOf(dense(kernel, upper.input, below)), unitsOf(states, both, both));
  return states;
}

function scoreTags(network: Network, states: Activations): { tags: Int32Array; scripts: Int32Array } {
  const { kernel, tagHidden, tagOut, tags, scripts } = network;
  const hidden = leakyRelu(kernel, dense(kernel, tagHidden, states));
  const scores = dense(kernel, tagOut, quantize(kernel, hidden));
  const bestScripts = argmax(kernel, scores, tags, tags + scripts).map((column) => column - tags);
  return { tags: argmax(kernel, scores, 0, tags).slice(), scripts: bestScripts };
}

interface Arcs {
  of(first: number, length: number): Float32Array;
  labelRows(first: number, length: number): Float32Array;
}

function scoreArcs({ kernel, heads, arcBilinear, meta }: Network, states: Activations): Arcs {
  const { arc, label } = meta;
  const { memory, functions } = kernel;
  const x = dense(kernel, heads, unitsOf(states, states.columns / 2, states.columns / 2));
  leakyRelu(kernel, columnsOf(x, 0, 2 * arc));
  const dependents = dense(kernel, arcBilinear, quantize(kernel, columnsOf(x, 0, arc)));
  const out = memory.lease(LONGEST * LONGEST * 4);
  const step = x.row / 4;
  return {
    of(first, length) {
      const head = x.at + first * x.row + arc * 4;
      functions.pairwise(length, arc, dependents.at + first * dependents.row, dependents.row, head, x.row, out);
      const scores = memory.floats(out, length * length).slice();
      const roots = memory.floats(x.at + first * x.row, (length - 1) * step + heads.columns);
      for (let i = 0; i < length; i++) scores[i * length + i] = roots[i * step + heads.columns - 1]!;
      return scores;
    },
    labelRows(first, length) {
      const rows = new Float32Array(length * 2 * label);
      for (let i = 0; i < length; i++) {
        rows.set(memory.floats(x.at + (first + i) * x.row + 2 * arc * 4, 2 * label), i * 2 * label);
      }
      return rows;
    },
  };
}

/** Scores labels once the heads are known; the rows are kept, since the kernel's memory goes to the next batch. */
function labelsOf(network: Network, rows: Float32Array, length: number): SentenceScores['labels'] {
  const { kernel, labelOut, meta, labels } = network;
  const { memory, functions } = kernel;
  return (heads) => {
    if (heads.length !== length) throw new RangeError(`Expected ${length} heads, got ${heads.length}.`);
    const x = leaseFloats(kernel, length, 2 * meta.label);
    memory.floats(x.at, rows.length).set(rows);
    const headOf = memory.lease(length * 4);
    memory.ints(headOf, length).set(heads);
    const joined = leaseFloats(kernel, length, meta.label);
    functions.joinHeads(length, meta.label, x.at, x.row, x.at + meta.label * 4, x.row, headOf, joined.at);
    const best = argmax(kernel, dense(kernel, labelOut, quantize(kernel, joined)), 1, labels);
    const found = Uint16Array.from(best, (label, i) => (heads[i] === i ? 0 : label));
    memory.release();
    return found;
  };
}
