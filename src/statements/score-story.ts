import {
  type Activations,
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
  type ParsedSentence,
  quantize,
  rowsOf,
  type Table,
} from '../syntax/index.ts';
import type { Description } from './describe-tokens.ts';
import type { Labeller } from './load-labeller.ts';
import { PLACES, placeOf, stepsTo, type TokenGrid } from './place-tokens.ts';

/** A range of tokens, numbered through the story: from `low` up to, not including, `high`. */
export interface TokenRange {
  low: number;
  high: number;
}

/** What the first layer makes of a story: its states, f32 [tokens, width], and cue scores, f32 [tokens, types]. */
export interface CueScores {
  states: Float32Array;
  width: number;
  cues: Float32Array;
}

/** For a cue the scores of each token around it: f32 [tokens of the range, roles]. */
export interface RoleScores extends TokenRange {
  cue: number;
  roles: Float32Array;
}

export const TYPES = ['none', 'communication', 'attitude', 'knowledge', 'intention'] as const;
export const ROLES = ['none', 'cue', 'source', 'content'] as const;

/** Scale of the 12-bit activations that states are kept in. */
const STATE_MAX = 2047;
/** About so many tokens are read at once. */
const BATCH_TOKENS = 2048;

/** Scores every token of a story as the head of a cue. `ranges` are the paragraphs, together the whole story. */
export function scoreCues(
  labeller: Labeller,
  parserStates: ParserStates,
  descriptions: readonly Description[],
  ranges: readonly TokenRange[],
): CueScores {
  const { kernel, lower, cueHidden, cueOut, types } = labeller;
  const width = 2 * lower.size;
  const ids = labeller.descriptions.map(({ table, name }) => idsOf(table, descriptions, name));
  const found: CueScores = {
    states: new Float32Array(descriptions.length * width),
    width,
    cues: new Float32Array(descriptions.length * types),
  };
  for (const batch of batchesOf(ranges)) {
    const x = lowerInput(labeller, batch, ids, parserStates);
    const states = runLayer(labeller, 'lower', batch, x);
    const scores = dense(kernel, cueOut, quantize(kernel, leakyRelu(kernel, dense(kernel, cueHidden, states))));
    let row = 0;
    for (const { low, high } of batch) {
      const rows = high - low;
      const steps = kernel.memory.shorts(states.at + row * states.row, rows * width);
      for (let i = 0; i < steps.length; i++) found.states[low * width + i] = steps[i]! / STATE_MAX;
      copyRows(kernel, scores, row, rows, found.cues, low);
      row += rows;
    }
    kernel.memory.release();
  }
  return found;
}

/** Scores the tokens around each cue by their roles: its words, its source, its content, its holder … or none. */
export function scoreRoles(
  labeller: Labeller,
  grid: TokenGrid,
  scores: CueScores,
  windows: readonly (TokenRange & { cue: number })[],
): RoleScores[] {
  const found: RoleScores[] = [];
  for (const batch of batchesOf(windows)) {
    const { kernel, roleHidden, roleOut } = labeller;
    const states = runLayer(labeller, 'upper', batch, upperInput(labeller, grid, scores, batch));
    const roles = dense(kernel, roleOut, quantize(kernel, leakyRelu(kernel, dense(kernel, roleHidden, states))));
    let row = 0;
    for (const { low, high, cue } of batch) {
      const out = new Float32Array((high - low) * labeller.roles);
      copyRows(kernel, roles, row, high - low, out, 0);
      found.push({ low, high, cue, roles: out });
      row += high - low;
    }
    kernel.memory.release();
  }
  return found.sort((a, b) => a.cue - b.cue);
}

function idsOf(table: Table, descriptions: readonly Description[], name: keyof Description): Int32Array {
  const ids = new Int32Array(descriptions.length);
  // `Int32Array.from` walks an iterator, which takes as long as the look-ups do.
  for (let token = 0; token < ids.length; token++) ids[token] = table.ids.get(descriptions[token]![name]) ?? 0;
  return ids;
}

/** Ranges, longest first as the kernel wants them, as many together as a batch takes. */
function batchesOf<Range extends TokenRange>(ranges: readonly Range[]): Range[][] {
  const batches: Range[][] = [];
  let tokens = Number.POSITIVE_INFINITY;
  for (const range of [...ranges].sort((a, b) => b.high - b.low - (a.high - a.low))) {
    tokens += range.high - range.low;
    if (tokens > BATCH_TOKENS) {
      batches.push([]);
      tokens = range.high - range.low;
    }
    batches.at(-1)!.push(range);
  }
  return batches;
}

/** The parser's states of a story's tokens, one after another: i16 [tokens, width]. */
export interface ParserStates {
  values: Int16Array;
  width: number;
}

/** The states of a story's sentences joined, for every labeller that reads them. */
export function joinStates(trees: readonly ParsedSentence[]): ParserStates {
  const words = trees.reduce((sum, tree) => sum + tree.words.length, 0);
  const values = new Int16Array(trees.reduce((sum, tree) => sum + tree.states.length, 0));
  let at = 0;
  for (const { states } of trees) {
    values.set(states, at);
    at += states.length;
  }
  return { values, width: words > 0 ? values.length / words : 0 };
}

/** Bytes of a float. */
const FLOAT = 4;

/** All of the kernel's memory as floats: a view of each row would take longer than what is written to it. */
function allFloats({ memory }: Kernel): Float32Array {
  return memory.floats(0, memory.wasm.buffer.byteLength / FLOAT);
}

/** The parser's states, made narrower, and what is looked up for each token. */
function lowerInput(
  labeller: Labeller,
  batch: readonly TokenRange[],
  ids: readonly Int32Array[],
  states: ParserStates,
): Floats {
  const { kernel, state, descriptions, lower } = labeller;
  const rows = rowsOfBatch(batch);
  const given = leaseStates(kernel, lower, rows, states.width);
  forEachRange(batch, ({ low, high }, row) => {
    kernel.memory
      .shorts(given.at + row * given.row, (high - low) * states.width)
      .set(states.values.subarray(low * states.width, high * states.width));
  });
  const narrowed = leakyRelu(kernel, dense(kernel, state, given));
  const x = leaseFloats(kernel, rows, lower.input.inputs);
  const all = allFloats(kernel);
  for (let row = 0; row < rows; row++) {
    const from = (narrowed.at + row * narrowed.row) / FLOAT;
    all.copyWithin((x.at + row * x.row) / FLOAT, from, from + narrowed.columns);
  }
  let column = narrowed.columns;
  descriptions.forEach(({ table }, k) => {
    const wanted = new Int32Array(rows);
    forEachRange(batch, ({ low, high }, row) => wanted.set(ids[k]!.subarray(low, high), row));
    embed(kernel, table, wanted, columnsOf(x, column, table.size));
    column += table.size;
  });
  return x;
}

/** The first layer's states around each cue, and each token's place to it. */
function upperInput(
  labeller: Labeller,
  grid: TokenGrid,
  { states, width }: CueScores,
  batch: readonly (TokenRange & { cue: number })[],
): Floats {
  const { kernel, places, upper } = labeller;
  const rows = rowsOfBatch(batch);
  const x = leaseFloats(kernel, rows, upper.input.inputs);
  const ids = places.map(() => new Int32Array(rows));
  const all = allFloats(kernel);
  forEachRange(batch, ({ low, high, cue }, row) => {
    const steps = stepsTo(cue, grid.headOf);
    for (let token = low; token < high; token++, row++) {
      const to = (x.at + row * x.row) / FLOAT;
      all.set(states.subarray(token * width, (token + 1) * width), to);
      const place = placeOf(grid, token, cue, steps);
      for (let k = 0; k < ids.length; k++) ids[k]![row] = places[k]!.ids.get(place[k]!) ?? 0;
    }
  });
  let column = width;
  for (const [k, table] of places.entries()) {
    if (PLACES[k] === undefined) throw new RangeError('Expected a table for each place.');
    embed(kernel, table, ids[k]!, columnsOf(x, column, table.size));
    column += table.size;
  }
  return x;
}

function runLayer(labeller: Labeller, name: 'lower' | 'upper', batch: readonly TokenRange[], x: Floats): Activations {
  const { kernel } = labeller;
  const layer = labeller[name];
  const projected = dense(kernel, layer.input, quantize(kernel, x));
  const lengths = leaseBatch(
    kernel,
    batch.map(({ low, high }) => high - low),
  );
  const states = leaseStates(kernel, layer, lengths.tokens, 2 * layer.size);
  bilstm(kernel, layer, lengths, rowsOf(projected), states);
  return states;
}

const rowsOfBatch = (batch: readonly TokenRange[]): number => batch.reduce((sum, { low, high }) => sum + high - low, 0);

/** Calls `visit` with each range and the row at which it begins in the batch. */
function forEachRange<Range extends TokenRange>(
  batch: readonly Range[],
  visit: (range: Range, row: number) => void,
): void {
  let row = 0;
  for (const range of batch) {
    visit(range, row);
    row += range.high - range.low;
  }
}

function copyRows(kernel: Kernel, from: Floats, first: number, rows: number, to: Float32Array, toRow: number): void {
  for (let row = 0; row < rows; row++) {
    to.set(kernel.memory.floats(from.at + (first + row) * from.row, from.columns), (toRow + row) * from.columns);
  }
}
