import type { Phrase } from './find-phrases.ts';
import type { Scene } from './scene.ts';

/** Words of a text without its line breaks. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The words of a phrase as the story has them, on one line. */
export function textOf({ article, index }: Scene, { first, last }: Phrase): string {
  const { tokens } = index.trees.numbered;
  return onOneLine(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}

/** The words of a phrase without its article or pronoun: "Turkish Ministry of Foreign Affairs". */
export function wordsWithoutArticle(scene: Scene, phrase: Phrase): string {
  const { words, tokens } = scene.index.trees.numbered;
  let { first } = phrase;
  while (first < phrase.head && /^(?:DET|PRON|PUNCT)$/.test(words[first]!.upos)) first++;
  return onOneLine(scene.article.text.slice(tokens[first]!.start, tokens[phrase.last]!.end));
}
