import type { KernelModule } from './layers/index.ts';
import type { ModelFile } from './model-file.ts';
import { loadNetwork } from './network.ts';
import { createProjector } from './project-forms.ts';
import { scoreBatch } from './score-batch.ts';
import { LONGEST_SENTENCE, type Scorer, type SentenceScores } from './scorer.ts';

/** Weights are read once for a whole batch, whose rows stay near; measured: half or twice as many are slower. */
const BATCH_TOKENS = 1024;

/**
 * The network of a syntax model, run by the compiled kernel (`models/kernel.wasm`). What it says of a sentence does not
 * depend on the sentences beside it.
 *
 * @example
 * const scorer = createKernelScorer(readModelFile(bytes, 'syntax'), new WebAssembly.Module(wasm));
 * const [scores] = scorer.score([['Tbilisi', 'agreed', '.']]);
 */
export function createKernelScorer(model: ModelFile, wasm: KernelModule): Scorer {
  const network = loadNetwork(model, wasm);
  const project = createProjector(network);
  return {
    name: `${model.name} ${model.version}`,
    tags: network.tags,
    scripts: network.scripts,
    labels: network.labels,
    score(sentences) {
      const scores = new Array<SentenceScores>(sentences.length);
      for (const batch of batchesOf(sentences.map((forms) => forms.length))) {
        const rows = project(batch.flatMap((index) => sentences[index]!));
        const lengths = batch.map((index) => sentences[index]!.length);
        for (const [i, found] of scoreBatch(network, lengths, rows).entries()) scores[batch[i]!] = found;
      }
      return scores;
    },
  };
}

/** Indices of sentences, longest first, as many together as a batch takes. */
function batchesOf(lengths: readonly number[]): number[][] {
  const wrong = lengths.find((length) => length < 1 || length > LONGEST_SENTENCE);
  if (wrong !== undefined)
    throw new RangeError(`Expected sentences of 1 to ${LONGEST_SENTENCE} tokens, got one of ${wrong}.`);
  const order = [...lengths.keys()].sort((a, b) => lengths[b]! - lengths[a]!);
  const batches: number[][] = [];
  let tokens = BATCH_TOKENS;
  for (const index of order) {
    tokens += lengths[index]!;
    if (tokens > BATCH_TOKENS) {
      batches.push([]);
      tokens = lengths[index]!;
    }
    batches.at(-1)!.push(index);
  }
  return batches;
}
