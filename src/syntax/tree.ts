/** One word's place in a dependency tree (Universal Dependencies 2). */
export interface Word {
  lemma: string;
  upos: string;
  /** As in CoNLL-U: `Number=Sing|Person=3`, empty where there are none. */
  feats: string;
  /** Index of the head in the sentence, -1 for the root. */
  head: number;
  deprel: string;
}

/** The tree of one sentence: one word for each token, one root, no cycles. */
export interface Tree {
  words: Word[];
}
