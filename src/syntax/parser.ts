import type { Sentence } from '../tokens/token.ts';
import { bestTree } from './best-tree.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { createKernelScorer } from './kernel-scorer.ts';
import { loadNetwork } from './layers/index.ts';
import { applyLemmaScript } from './lemma-script.ts';
import { readModelFile } from './model-file.ts';
import { LONGEST_SENTENCE, type Scorer, type SentenceScores } from './scorer.ts';
import type { Tree, Word } from './tree.ts';

/** A tree, and what the network made of each word (n x width, steps of 1/2047), which later stages take as input. */
export interface ParsedSentence extends Tree {
  states: Int16Array;
}

/** Reads the syntax of sentences. It is synchronous and keeps nothing of what it has read. */
export interface Parser {
  /** Name and version of its weights. */
  readonly model: string;
  parse(sentences: readonly Pick<Sentence, 'tokens'>[]): ParsedSentence[];
  /** The same one after another, without holding them all. */
  parseEach(sentences: Iterable<Pick<Sentence, 'tokens'>>): Generator<ParsedSentence>;
}

/** Sentences of about so many tokens are read together: enough to put those of one length side by side. */
const STRETCH_TOKENS = 4096;

/**
 * The parser with the weights that come with the package.
 *
 * @example
 * const parser = await loadParser();
 * const [tree] = parser.parse(cutSentences(article));
 */
export async function loadParser(): Promise<Parser> {
  const { model, kernel } = await loadNetwork('models/en/syntax.bin');
  return createScoredParser(createKernelScorer(readModelFile(model, 'syntax'), kernel));
}

/** A parser from the bytes of a model file and of the kernel. A browser's main thread takes `loadParser` instead. */
export function createParser(model: Uint8Array, wasm: Uint8Array<ArrayBuffer>): Parser {
  return createScoredParser(createKernelScorer(readModelFile(model, 'syntax'), new WebAssembly.Module(wasm)));
}

/** A parser over any network that scores sentences. */
export function createScoredParser(scorer: Scorer): Parser {
  const classes = scorer.tags.map(splitTag);
  function* parseEach(sentences: Iterable<Pick<Sentence, 'tokens'>>): Generator<ParsedSentence> {
    for (const stretch of stretchesOf(sentences)) yield* parseStretch(scorer, classes, stretch);
  }
  return { model: scorer.name, parseEach, parse: (sentences) => [...parseEach(sentences)] };
}

type TagClass = Pick<Word, 'upos' | 'feats'>;

/** "NOUN|Number=Sing" is a tag and its features; "_" stands for none. */
function splitTag(tag: string): TagClass {
  const bar = tag.indexOf('|');
  const feats = tag.slice(bar + 1);
  return { upos: tag.slice(0, bar), feats: feats === '_' ? '' : feats };
}

function* stretchesOf(sentences: Iterable<Pick<Sentence, 'tokens'>>): Generator<string[][]> {
  let stretch: string[][] = [];
  let tokens = 0;
  for (const sentence of sentences) {
    stretch.push(sentence.tokens.map((token) => token.form));
    tokens += sentence.tokens.length;
    if (tokens < STRETCH_TOKENS) continue;
    yield stretch;
    stretch = [];
    tokens = 0;
  }
  if (stretch.length > 0) yield stretch;
}

function parseStretch(scorer: Scorer, classes: readonly TagClass[], sentences: string[][]): ParsedSentence[] {
  const cuts = sentences.map((forms) => (forms.length > 0 ? cutLongSentence(forms, LONGEST_SENTENCE) : []));
  const pieces = sentences.flatMap((forms, i) => cuts[i]!.map(([start, end]) => forms.slice(start, end)));
  const scores = scorer.score(pieces);
  const parsed = pieces.map((forms, i) => decode(scorer, classes, forms, scores[i]!));
  let next = 0;
  return cuts.map((cut) => {
    next += cut.length;
    return joinPieces(parsed.slice(next - cut.length, next));
  });
}

function decode(scorer: Scorer, classes: readonly TagClass[], forms: string[], scores: SentenceScores): ParsedSentence {
  const heads = bestTree(scores.arcs, forms.length);
  const labels = scores.labels(heads);
  const words = forms.map((form, i) => ({
    lemma: applyLemmaScript(form, scorer.scripts[scores.scripts[i]!]!),
    ...classes[scores.tags[i]!]!,
    head: heads[i] === i ? -1 : heads[i]!,
    deprel: scorer.labels[labels[i]!]!,
  }));
  return { words, states: scores.states };
}

/** One tree of a sentence's pieces: the roots of the later ones hang on the first one's, side by side. */
function joinPieces(pieces: readonly ParsedSentence[]): ParsedSentence {
  if (pieces.length === 1) return pieces[0]!;
  const words: Word[] = [];
  const root = pieces[0]?.words.findIndex((word) => word.head < 0) ?? -1;
  for (const piece of pieces) {
    const first = words.length;
    for (const word of piece.words) {
      const isLaterRoot = word.head < 0 && first > 0;
      words.push(
        isLaterRoot
          ? { ...word, head: root, deprel: 'parataxis' }
          : { ...word, head: word.head < 0 ? -1 : word.head + first },
      );
    }
  }
  return { words, states: joinStates(pieces.map((piece) => piece.states)) };
}

function joinStates(states: readonly Int16Array[]): Int16Array {
  const joined = new Int16Array(states.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of states) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
