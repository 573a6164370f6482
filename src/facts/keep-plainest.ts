import type { FactDraft } from './draft-fact.ts';

/** One draft of each fact: the plainest, of several as plain the first. A story tells many a fact more than once. */
export function keepPlainest(drafts: readonly FactDraft[]): FactDraft[] {
  const best = new Map<string, FactDraft>();
  for (const draft of [...drafts].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const key = keyOf(draft);
    const known = best.get(key);
    if (known === undefined || draft.score > known.score) best.set(key, draft);
  }
  return [...best.values()];
}

/** What was so since then and what is so now are two facts. */
function keyOf({ about, property, value, sort, asOf }: FactDraft): string {
  const what = sort ?? (typeof value === 'string' ? value.toLowerCase() : `#${value.number}`);
  return `${about.number} ${property} ${what} ${asOf ?? ''}`;
}
