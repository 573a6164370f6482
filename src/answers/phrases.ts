/** Finds which phrase of a table stands at a place of some words: the longest. */
export interface Phrases {
  /** Value and number of words. */
  longestAt(words: readonly string[], from: number): { value: string; length: number } | null;
  /** The longest that ends before `until`. */
  longestBefore(words: readonly string[], until: number): { value: string; length: number } | null;
}

/**
 * A table of phrases with a value each; of two rows with the same words the first counts.
 *
 * @example
 * makePhrases([['as of', 'as-of']]).longestAt(['as', 'of', '2008'], 0) // { value: 'as-of', length: 2 }
 */
export function makePhrases(rows: readonly (readonly [phrase: string, value: string])[]): Phrases {
  const values = new Map<string, string>();
  for (const [phrase, value] of rows) if (!values.has(phrase)) values.set(phrase, value);
  const longest = Math.max(1, ...rows.map(([phrase]) => phrase.split(' ').length));
  const find = (words: readonly string[], from: number, length: number): ReturnType<Phrases['longestAt']> => {
    const value = values.get(words.slice(from, from + length).join(' '));
    return value === undefined ? null : { value, length };
  };
  return {
    longestAt(words, from) {
      for (let length = Math.min(longest, words.length - from); length > 0; length--) {
        const found = find(words, from, length);
        if (found) return found;
      }
      return null;
    },
    longestBefore(words, until) {
      for (let length = Math.min(longest, until); length > 0; length--) {
        const found = find(words, until - length, length);
        if (found) return found;
      }
      return null;
    },
  };
}
