import { factWords } from '../lang/en.ts';

const KNOWN: ReadonlySet<string> = new Set(factWords.map(({ word }) => word));

/** What the parser may make of a word by cutting its form wrongly: "occupi" and "occupie", "controll", "seced". */
const MENDED: ReadonlyMap<string, string> = new Map(
  [...KNOWN].flatMap((word) =>
    [word.replace(/e$/, ''), `${word}${word.at(-1)}`, word.replace(/y$/, 'i'), word.replace(/y$/, 'ie')]
      .filter((wrong) => !KNOWN.has(wrong))
      .map((wrong) => [wrong, word] as const),
  ),
);

/**
 * The lemma that a verb of `lang/en/fact-words.tsv` has, where the parser cut its form wrongly.
 *
 * @example
 * mendLemma('occupi') // 'occupy'
 */
export function mendLemma(lemma: string): string {
  return MENDED.get(lemma) ?? lemma;
}
