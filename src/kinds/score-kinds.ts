import {
  type Activations,
  columnsOf,
  dense,
  embed,
  type Floats,
  leakyRelu,
  leaseFloats,
  type ParsedSentence,
  quantize,
} from '../syntax/index.ts';
import { DESCRIPTIONS, describeHeads, type HeadDescription, isNominal } from './describe-heads.ts';
import { type HeadKinds, KINDS } from './head-kinds.ts';
import type { KindModel } from './load-kinds.ts';

/** A nominal word: where it stands, and what is known of it. */
interface Head {
  sentence: number;
  token: number;
  description: HeadDescription;
}

/** About so many words are scored at once. */
const BATCH_HEADS = 512;

/** For each sentence the kinds of what its nominal words name. It keeps nothing of what it has read. */
export function scoreKinds(model: KindModel, sentences: readonly ParsedSentence[]): HeadKinds[] {
  const found = sentences.map(({ words }) => ({ chances: new Uint8Array(words.length * KINDS.length) }));
  const heads = sentences.flatMap(headsOf);
  for (let first = 0; first < heads.length; first += BATCH_HEADS) {
    const batch = heads.slice(first, first + BATCH_HEADS);
    const scores = scoreHeads(model, sentences, batch);
    for (const [row, { sentence, token }] of batch.entries()) {
      found[sentence]!.chances.set(
        chancesOf(model.kernel.memory.floats(scores.at + row * scores.row, KINDS.length)),
        token * KINDS.length,
      );
    }
    model.kernel.memory.release();
  }
  return found;
}

function headsOf({ words }: ParsedSentence, sentence: number): Head[] {
  const tokens: number[] = [];
  for (const [token, word] of words.entries()) if (isNominal(word)) tokens.push(token);
  const descriptions = describeHeads(words, tokens);
  return tokens.map((token, i) => ({ sentence, token, description: descriptions[i]! }));
}

/** The scores of each kind, in leased memory. */
function scoreHeads(model: KindModel, sentences: readonly ParsedSentence[], heads: readonly Head[]): Floats {
  const { kernel, state, descriptions, hidden, out } = model;
  const narrowed = leakyRelu(kernel, dense(kernel, state, leaseHeadStates(model, sentences, heads)));
  const x = leaseFloats(kernel, heads.length, hidden.inputs);
  for (let row = 0; row < heads.length; row++) {
    const to = kernel.memory.floats(x.at + row * x.row, narrowed.columns);
    to.set(kernel.memory.floats(narrowed.at + row * narrowed.row, narrowed.columns));
  }
  let column = narrowed.columns;
  for (const [k, table] of descriptions.entries()) {
    const ids = Int32Array.from(heads, ({ description }) => table.ids.get(description[DESCRIPTIONS[k]!]) ?? 0);
    embed(kernel, table, ids, columnsOf(x, column, table.size));
    column += table.size;
  }
  return dense(kernel, out, quantize(kernel, leakyRelu(kernel, dense(kernel, hidden, quantize(kernel, x)))));
}

/** The parser's states of the words, copied into the kernel's memory. */
function leaseHeadStates(model: KindModel, sentences: readonly ParsedSentence[], heads: readonly Head[]): Activations {
  const { kernel, state, stateScale } = model;
  const units = state.inputs;
  const x = leaseFloats(kernel, heads.length, units / 2);
  for (const [row, { sentence, token }] of heads.entries()) {
    const states = sentences[sentence]!.states.subarray(token * units, (token + 1) * units);
    kernel.memory.shorts(x.at + row * x.row, units).set(states);
  }
  return { ...x, columns: units, scales: stateScale, scaleStep: 0 };
}

/** A step of a score's distance to the best one, when chances are looked up. */
const STEPS = 32;

/** The weight of each such distance, as a whole number: no engine's own way of rounding an exponential shows. */
const WEIGHTS = Int32Array.from({ length: 16 * STEPS }, (_, distance) =>
  Math.round(65_536 * Math.exp(-distance / STEPS)),
);

/** Chances in 255ths from scores. */
function chancesOf(scores: Float32Array): Uint8Array {
  const best = Math.max(...scores);
  const weights = Array.from(scores, (score) => WEIGHTS[Math.round((best - score) * STEPS)] ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Uint8Array.from(weights, (weight) => Math.round((255 * weight) / sum));
}
