// Words and sentences on the raw text of UD English, by the metric of the CoNLL 2018 shared task:
//   words and sentences F1 on EWT dev, GUM dev, each genre of GUM, and its news.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/article/article.ts';
import { cutSentences } from '../src/tokens/cut-sentences.ts';
import { type Conll18Scores, scoreConll18 } from './conll18.ts';
import { type ConlluSentence, paragraphsOf, readConlluFile } from './conllu.ts';

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
  const column = { lemma: '_', upos: '_', feats: '_', head: 0, deprel: '_' };
  return cutSentences(articleOf(paragraphsOf(gold))).map(({ tokens }) => ({
    document: '',
    paragraph: false,
    tokens: tokens.map(({ form }) => ({ form, words: [{ form, ...column }], spaceAfter: true })),
  }));
}

/** Scores for the whole of the gold and for its parts by genre ("news" of "GUM_news_iodine"). */
export function scoreTokens(gold: readonly ConlluSentence[]): Map<string, Conll18Scores> {
  const parts = new Map<string, ConlluSentence[]>([['all', [...gold]]]);
  for (const sentence of gold) {
    const genre = /^(?:GUM_)?([a-z]+)[-_]/.exec(sentence.document)?.[1] ?? 'other';
    const part = parts.get(genre) ?? [];
    part.push(sentence);
    parts.set(genre, part);
  }
  return new Map([...parts].map(([name, part]) => [name, scoreConll18(part, cutAgain(part))]));
}

/** The table of all figures, a line each. */
export function tokensReport(folder: string = corpora, part = 'dev'): string {
  const lines = [`${'corpus'.padEnd(24)}${'words F1'.padStart(10)}${'sentences F1'.padStart(14)}`];
  for (const corpus of ['ewt', 'gum']) {
    for (const [genre, { words, sentences }] of scoreTokens(readConlluFile(join(folder, `${corpus}-${part}.conllu`)))) {
      const name = `${corpus}-${part} ${genre}`;
      lines.push(`${name.padEnd(24)}${words.f1.toFixed(2).padStart(10)}${sentences.f1.toFixed(2).padStart(14)}`);
    }
  }
  return lines.join('\n');
}

if (process.argv[1]?.includes('tokens')) {
  if (existsSync(corpora)) console.log(tokensReport(corpora, process.argv[2] ?? 'dev'));
  else console.log(`Skipped: the corpora are not at ${corpora} (set UD_CORPORA).`);
}
