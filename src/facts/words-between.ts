import { onOneLine, type Scene } from '../mentions/index.ts';

/** The words from one token to another as the story has them, on one line. */
export function wordsBetween({ article, index }: Scene, first: number, last: number): string {
  const { tokens } = index.trees.numbered;
  return onOneLine(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}
