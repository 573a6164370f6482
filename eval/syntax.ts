/*
 * Scores the parser on the gold tokens of the Universal Dependencies dev files, in percent of words:
 *
 *   node --import ./scripts/typescript.mjs eval/syntax.ts [FOLDER WITH ewt-dev.conllu AND gum-dev.conllu]
 */
import { pathToFileURL } from 'node:url';
import { loadParser, type Parser, type Word } from '../src/syntax/index.ts';
import { type GoldWord, readConllu } from './read-conllu.ts';

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

/** How many percent of the words are right, by measure. */
export function scoreSyntax(parser: Parser, sentences: readonly (readonly GoldWord[])[]): Record<string, number> {
  const trees = parser.parse(
    sentences.map((words) => ({ tokens: words.map(({ form }) => ({ form, start: 0, end: 0 })) })),
  );
  const pairs = trees.flatMap((tree, i) => tree.words.map((word, k) => [word, sentences[i]![k]!] as const));
  const percent = (isRight: (word: Word, gold: GoldWord) => boolean): number =>
    (100 * pairs.filter(([word, gold]) => isRight(word, gold)).length) / pairs.length;
  return Object.fromEntries(
    Object.entries(MEASURES).map(([name, isRight]) => [name, Math.round(100 * percent(isRight)) / 100]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '../shared/corpora/ud';
  const parser = await loadParser();
  const scores = ['ewt', 'gum'].map((corpus) => [
    corpus,
    scoreSyntax(parser, readConllu(`${folder}/${corpus}-dev.conllu`)),
  ]);
  console.table(Object.fromEntries(scores));
}
