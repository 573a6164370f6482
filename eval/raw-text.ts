/*
 * Words, sentences, tags, lemmas and trees from raw text, by the metric of the CoNLL 2018 shared task, in percent (F1):
 *
 *   node --import ./scripts/typescript.mjs eval/raw-text.ts [FOLDER WITH ewt-dev.conllu AND gum-dev.conllu]
 *
 * What is right in each document goes to eval/results/raw-text-….tsv.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadParser, type Parser } from '../src/syntax/index.ts';
import { cutSentences } from '../src/tokens/index.ts';
import { type Conll18Scores, scoreConll18 } from './conll18.ts';
import { type ConlluSentence, documentsOf, paragraphsOf, readConlluFile } from './conllu.ts';
import { articleOf } from './tokens.ts';
import { writeResults } from './write-results.ts';

const METRICS = ['words', 'sentences', 'upos', 'ufeats', 'lemmas', 'uas', 'las', 'lasFull'] as const;

/** What our reader makes of the text of these sentences, in the shape of CoNLL-U. */
export function readAgain(parser: Parser, gold: readonly ConlluSentence[]): ConlluSentence[] {
  const sentences = cutSentences(articleOf(paragraphsOf(gold)));
  const trees = parser.parse(sentences);
  return sentences.map(({ tokens }, i) => ({
    document: '',
    paragraph: false,
    tokens: tokens.map(({ form }, k) => {
      const { lemma, upos, feats, head, deprel } = trees[i]!.words[k]!;
      return { form, words: [{ form, lemma, upos, feats: feats || '_', head: head + 1, deprel }], spaceAfter: true };
    }),
  }));
}

/** Scores of each document, in the order of the file. */
function scoreDocuments(parser: Parser, gold: readonly ConlluSentence[]): Map<string, Conll18Scores> {
  const documents = documentsOf(gold);
  return new Map([...documents].map(([name, part]) => [name, scoreConll18(part, readAgain(parser, part))]));
}

/** The metrics over all documents together: F1, in percent. */
function total(scores: Iterable<Conll18Scores>): Record<string, string> {
  const all = [...scores];
  const sum = (metric: keyof Conll18Scores, part: 'correct' | 'gold' | 'system'): number =>
    all.reduce((so, score) => so + score[metric][part], 0);
  return Object.fromEntries(
    METRICS.map((metric) => {
      const f1 = (200 * sum(metric, 'correct')) / (sum(metric, 'gold') + sum(metric, 'system'));
      return [metric, f1.toFixed(2)];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '../shared/corpora/ud';
  const parser = await loadParser();
  console.log(`${''.padEnd(10)}${METRICS.map((metric) => metric.padStart(11)).join('')}`);
  for (const corpus of ['ewt-dev', 'gum-dev']) {
    const scores = scoreDocuments(parser, readConlluFile(join(folder, `${corpus}.conllu`)));
    const figures = total(scores.values());
    console.log(`${corpus.padEnd(10)}${METRICS.map((metric) => figures[metric]!.padStart(11)).join('')}`);
    const counts = ['words', 'sentences'] as const;
    const head = [
      'document',
      ...counts.flatMap((m) => [`${m} gold`, `${m} read`]),
      ...METRICS.map((m) => `${m} right`),
    ];
    const rows = [...scores].map(([name, score]) => [
      name,
      ...counts.flatMap((metric) => [score[metric].gold, score[metric].system]),
      ...METRICS.map((metric) => score[metric].correct),
    ]);
    writeResults(`raw-text-${corpus}`, head, rows);
  }
}
