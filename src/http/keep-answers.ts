/** Answers that were made, by what they depend on. */
export interface KeptAnswers<Answer> {
  /** The kept one, else a new one, which is then kept; of many who ask at once it is made once. */
  get(key: string, make: () => Promise<Answer>): Promise<Answer>;
}

/** Keeps the answers that were asked for last, in memory. */
export function keepAnswers<Answer>(most: number): KeptAnswers<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return {
    get: (key, make) => {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const made = make();
      kept.set(key, made);
      // What failed may do better the next time.
      made.catch(() => kept.delete(key));
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      return made;
    },
  };
}
