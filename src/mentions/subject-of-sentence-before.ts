import type { StoryTrees } from './story-trees.ts';

/** The subject of the sentence before that of a token, in the same paragraph; null where there is none. */
export function subjectOfSentenceBefore({ numbered }: StoryTrees, token: number): number | null {
  const { firstOf, sentenceOf, blockOf, words, headOf } = numbered;
  const sentence = sentenceOf[token]!;
  const first = sentence > 0 ? firstOf[sentence - 1]! : firstOf[sentence]!;
  if (blockOf[first] !== blockOf[token]) return null;
  for (let at = first; at < firstOf[sentence]!; at++)
    if (/^nsubj/.test(words[at]!.deprel) && headOf[headOf[at]!] === -1) return at;
  return null;
}
