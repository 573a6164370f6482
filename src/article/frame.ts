import type { Block } from './article.ts';
import type { Stretch } from './cut-stretches.ts';
import type { FoundDateline } from './read-dateline.ts';

/** What a text's frame says, as spans and as found; `read-text` settles what it means. */
export interface Frame {
  blocks: Block[];
  headline: string | null;
  byline: string[];
  dateline: (FoundDateline & { start: number; end: number }) | null;
  /** Lines that tell a date, the surest first. */
  dated: string[];
  /** The year that its head names where the dateline does not. */
  year: number | null;
  agency: string | null;
  outlet: string | null;
}

/** One stretch of a text, with its words and all that stands around it. */
export interface At {
  text: string;
  stretches: readonly Stretch[];
  i: number;
  stretch: Stretch;
  words: string;
}

/** The stretch at this place in the list. */
export function standAt(text: string, stretches: readonly Stretch[], i: number): At {
  const stretch = stretches[i]!;
  return { text, stretches, i, stretch, words: text.slice(stretch.start, stretch.end) };
}
