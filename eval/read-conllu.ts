import { readFileSync } from 'node:fs';

/** One word of a CoNLL-U file, its columns as they stand but for `head`: an index in the sentence, -1 for the root. */
export interface GoldWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  head: number;
  deprel: string;
}

/** The sentences of a CoNLL-U file; multiword ranges and empty nodes are skipped. */
export function readConllu(file: string | URL): GoldWord[][] {
  const sentences: GoldWord[][] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const words = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map(readWord);
    if (words.length > 0) sentences.push(words);
  }
  return sentences;
}

function readWord(line: string): GoldWord {
  const [, form = '', lemma = '', upos = '', , feats = '_', head = '0', deprel = ''] = line.split('\t');
  return { form, lemma, upos, feats: feats === '_' ? '' : feats, head: Number(head) - 1, deprel };
}
