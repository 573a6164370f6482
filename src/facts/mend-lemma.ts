import { factWords } from '../lang/en.ts';

const KNOWN: ReadonlySet<string> = new Set(factWords.map(({ word }) => word));

/**
 * The lemma that a verb of `lang/en/fact-words.tsv` has, where the parser cut its form wrongly.
 *
 * @example
 * mendLemma('occupi') // 'occupy'
 */
export function mendLemma(lemma: string): string {
  if (KNOWN.has(lemma)) return lemma;
  const mended = [`${lemma}e`, lemma.replace(/(.)\1$/, '$1'), lemma.replace(/ie?$/, 'y')];
  return mended.find((word) => KNOWN.has(word)) ?? lemma;
}
