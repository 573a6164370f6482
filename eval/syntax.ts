/*
 * Scores the parser on the gold tokens of the Universal Dependencies dev files, in percent of words:
 *
 *   node --import ./scripts/typescript.mjs eval/syntax.ts [FOLDER WITH ewt-dev.conllu AND gum-dev.conllu]
 *
 * How many words are right in each document goes to eval/results/syntax-….tsv.
 */
import { pathToFileURL } from 'node:url';
import { loadParser, type Parser, type Word } from '../src/syntax/index.ts';
import { type ConlluSentence, documentsOf, readConlluFile } from './conllu.ts';
import type { GoldWord } from './read-conllu.ts';
import { writeResults } from './write-results.ts';

const MEASURES: Readonly<Record<string, (word: Word, gold: GoldWord) => boolean>> = {
  UPOS: (word, gold) => word.upos === gold.upos,
  UFeats: (word, gold) => word.feats === gold.feats,
  'UPOS and UFeats': (word, gold) => word.upos === gold.upos && word.feats === gold.feats,
  Lemma: (word, gold) => word.lemma === gold.lemma,
  UAS: (word, gold) => word.head === gold.head,
  LAS: (word, gold) => word.head === gold.head && word.deprel === gold.deprel,
  'LAS, labels without subtypes': (word, gold) => word.head === gold.head && basic(word) === basic(gold),
};

const basic = ({ deprel }: { deprel: string }): string => deprel.split(':')[0]!;

/** How many words are right, by measure; `words` is how many there are. */
type Counts = Record<string, number>;

/** How many percent of the words are right, by measure. */
export function scoreSyntax(parser: Parser, sentences: readonly (readonly GoldWord[])[]): Record<string, number> {
  const counts = countRight(parser, sentences);
  const percent = (measure: string): number => (100 * counts[measure]!) / counts.words!;
  return Object.fromEntries(Object.keys(MEASURES).map((name) => [name, Math.round(100 * percent(name)) / 100]));
}

function countRight(parser: Parser, sentences: readonly (readonly GoldWord[])[]): Counts {
  const trees = parser.parse(
    sentences.map((words) => ({ tokens: words.map(({ form }) => ({ form, start: 0, end: 0 })) })),
  );
  const pairs = trees.flatMap((tree, i) => tree.words.map((word, k) => [word, sentences[i]![k]!] as const));
  const right = Object.entries(MEASURES).map(([name, isRight]): [string, number] => [
    name,
    pairs.filter(([word, gold]) => isRight(word, gold)).length,
  ]);
  return { words: pairs.length, ...Object.fromEntries(right) };
}

/** The words of a sentence, with heads as indices. */
function goldWords({ tokens }: ConlluSentence): GoldWord[] {
  const words = tokens.flatMap((token) => token.words);
  return words.map((word) => ({ ...word, head: word.head - 1, feats: word.feats === '_' ? '' : word.feats }));
}

function writeDocuments(name: string, parser: Parser, sentences: readonly ConlluSentence[]): void {
  const documents = [...documentsOf(sentences)];
  const counts = documents.map(([, part]) => countRight(parser, part.map(goldWords)));
  const rows = documents.map(([document], i): (string | number)[] => [document, ...Object.values(counts[i]!)]);
  writeResults(name, ['document', ...Object.keys(counts[0] ?? {})], rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '../shared/corpora/ud';
  const parser = await loadParser();
  const scores: Record<string, Record<string, number>> = {};
  for (const corpus of ['ewt-dev', 'gum-dev']) {
    const sentences = readConlluFile(`${folder}/${corpus}.conllu`);
    scores[corpus] = scoreSyntax(parser, sentences.map(goldWords));
    writeDocuments(`syntax-${corpus}`, parser, sentences);
  }
  console.table(scores);
}
