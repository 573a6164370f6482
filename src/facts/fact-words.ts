import { factWords } from '../lang/en.ts';

/** Lemmas and forms of `lang/en/fact-words.tsv` by their kind. */
function wordsOf(kind: string): ReadonlySet<string> {
  return new Set(factWords.filter((row) => row.kind === kind).map(({ word }) => word));
}

const RANKS = wordsOf('rank');
const PASSING = wordsOf('passing');

/** "General", "official", "baroness": no office of a state or body. */
export function isRank(lemma: string): boolean {
  return RANKS.has(lemma);
}

/** "new", "long-serving": what stands before an office without being part of it. */
export function isPassing(form: string): boolean {
  return PASSING.has(form.toLowerCase());
}
