import type { Citation, Lookup } from '../answers/index.ts';
import { lookUpIn, type Names } from '../exports/answers/index.ts';

/** What every part of an answer is told with. */
export interface Telling {
  lookUp: Lookup;
  /** The number of the note that a citation has in print. */
  numberOf(citation: Citation): number;
  /** What the notes tell, in their order. */
  notes: readonly Citation[];
}

/** Numbers the sources of an answer in the order in which they are cited: an article once, a source of a dataset once. */
export function tellingOf(names: Names, citations: readonly Citation[]): Telling {
  const numbers = new Map<string, number>();
  const notes: Citation[] = [];
  for (const citation of citations) {
    if (numbers.has(sourceOf(citation))) continue;
    notes.push(citation);
    numbers.set(sourceOf(citation), notes.length);
  }
  return { lookUp: lookUpIn(names), numberOf: (citation) => numbers.get(sourceOf(citation)) ?? 0, notes };
}

function sourceOf(citation: Citation): string {
  return 'dataset' in citation ? `${citation.dataset}|${citation.sourceTitle}|${citation.sourceRef}` : citation.article;
}
