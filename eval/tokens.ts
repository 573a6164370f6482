/**
 * Words and sentences on the raw text of UD English, by the metric of the CoNLL 2018 shared task: paragraphs as given, and
 * whole documents through the reader of stories; EWT dev, GUM dev, and each of their genres.
 *
 *   node --import ./scripts/typescript.mjs eval/tokens.ts [dev|train]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/article/article.ts';
import { readArticle } from '../src/article/index.ts';
import { cutSentences } from '../src/tokens/cut-sentences.ts';
import { type Conll18Scores, scoreConll18 } from './conll18.ts';
import { type ConlluSentence, documentsOf, paragraphsOf, readConlluFile } from './conllu.ts';

const corpora = process.env.UD_CORPORA ?? '../shared/corpora/ud';

/** An article whose paragraphs are given. */
export function articleOf(paragraphs: readonly string[]): Article {
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + text.length };
    at = block.end + 2;
    return block;
  });
  return {
    ...{
      id: '',
      text: paragraphs.join('\n\n'),
      format: 'text',
      language: 'en',
      headline: null,
      byline: [],
      agency: null,
    },
    ...{ outlet: null, dateline: null, published: null, url: null, blocks, messages: [] },
  };
}

/** What our cutting makes of the text of these sentences, in the shape of CoNLL-U. */
export function cutAgain(gold: readonly ConlluSentence[]): ConlluSentence[] {
  return toConllu(articleOf(paragraphsOf(gold)));
}

/** The same through the reader of stories: each document a plain text, of which nothing but its characters is known. */
export function readAgain(gold: readonly ConlluSentence[]): ConlluSentence[] {
  return [...documentsOf(gold).values()].flatMap((sentences) =>
    toConllu(readArticle(paragraphsOf(sentences).join('\n\n'))),
  );
}

/** What no block holds (a rule of dashes, a bullet) comes as a sentence of its own, so that both sides spell the same. */
function toConllu(article: Article): ConlluSentence[] {
  const sentences: string[][] = [];
  let at = 0;
  for (const { start, end, tokens } of cutSentences(article)) {
    if (/\S/.test(article.text.slice(at, start))) sentences.push([article.text.slice(at, start).trim()]);
    sentences.push(tokens.map(({ form }) => form));
    at = end;
  }
  if (/\S/.test(article.text.slice(at))) sentences.push([article.text.slice(at).trim()]);
  const column = { lemma: '_', upos: '_', feats: '_', head: 0, deprel: '_' };
  return sentences.map((forms) => ({
    document: '',
    paragraph: false,
    tokens: forms.map((form) => ({ form, words: [{ form, ...column }], spaceAfter: true })),
  }));
}

/** Scores for the whole of the gold and for its parts by genre ("news" of "GUM_news_iodine"). */
export function scoreTokens(
  gold: readonly ConlluSentence[],
  cut: typeof cutAgain = cutAgain,
): Map<string, Conll18Scores> {
  const parts = new Map<string, ConlluSentence[]>([['all', [...gold]]]);
  for (const sentence of gold) {
    const genre = /^(?:GUM_)?([a-z]+)[-_]/.exec(sentence.document)?.[1] ?? 'other';
    const part = parts.get(genre) ?? [];
    part.push(sentence);
    parts.set(genre, part);
  }
  return new Map([...parts].map(([name, part]) => [name, scoreConll18(part, cut(part))]));
}

/** The table of all figures, a line each: given paragraphs first, then through the reader of stories. */
export function tokensReport(folder: string = corpora, part = 'dev'): string {
  const head = `${'corpus'.padEnd(24)}${'words F1'.padStart(10)}${'sentences F1'.padStart(14)}${'words, read'.padStart(14)}${'sentences, read'.padStart(17)}`;
  const rows = ['ewt', 'gum'].flatMap((corpus) => {
    const gold = readConlluFile(join(folder, `${corpus}-${part}.conllu`));
    const [given, read] = [scoreTokens(gold), scoreTokens(gold, readAgain)];
    return [...given].map(([genre, { words, sentences }]) => {
      const through = read.get(genre) as Conll18Scores;
      const figures = [words, sentences, through.words, through.sentences].map(({ f1 }, i) =>
        f1.toFixed(2).padStart([10, 14, 14, 17][i] as number),
      );
      return `${corpus}-${part} ${genre}`.padEnd(24) + figures.join('');
    });
  });
  return [head, ...rows].join('\n');
}

if (process.argv[1]?.includes('tokens')) {
  if (existsSync(corpora)) console.log(tokensReport(corpora, process.argv[2] ?? 'dev'));
  else console.log(`Skipped: the corpora are not at ${corpora} (set UD_CORPORA).`);
}
