/** Longer sentences are cut before they are scored: arcs take the square of the length. */
export const LONGEST_SENTENCE = 250;

/**
 * The seam between networks and decoding: forms in, scores out. A larger network run by another library can take the
 * kernel's place by giving the same.
 */
export interface Scorer {
  /** Name and version of the weights. */
  readonly name: string;
  /** "UPOS|FEATS", with "_" for no features. */
  readonly tags: readonly string[];
  readonly scripts: readonly string[];
  readonly labels: readonly string[];
  /** Scores of sentences, in their order. None may be empty or longer than LONGEST_SENTENCE. */
  score(sentences: readonly (readonly string[])[]): SentenceScores[];
}

/** What a network says of one sentence of n tokens. */
export interface SentenceScores {
  /** The best class for each token, of `tags` and of `scripts`. */
  tags: Uint16Array;
  scripts: Uint16Array;
  /** n x n: arcs[dependent * n + head]; on the diagonal how well the token is the root. */
  arcs: Float32Array;
  /** n x width: what the network made of each token, in steps of 1/2047; input for later stages. */
  states: Int16Array;
  /** The best label for each token, of `labels`, given its head (the root is its own): "root" for the root and only there. */
  labels(heads: ArrayLike<number>): Uint16Array;
}
