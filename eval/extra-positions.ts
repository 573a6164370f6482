import type { Position, Reading } from '../src/index.ts';

/** What of the scorer that came with the gold is used. */
export interface StoryScorer {
  newTotals(): Record<string, { tp: number; p: number; g: number }>;
  scoreStory(text: string, gold: unknown, reading: Reading, totals: unknown, errors?: string[]): void;
}

/** The positions of a reading that gold does not have, as the scorer tells them by holder, act, object and words. */
export function extraPositions(scorer: StoryScorer, text: string, gold: unknown, reading: Reading): Set<Position> {
  const errors: string[] = [];
  scorer.scoreStory(text, gold, reading, scorer.newTotals(), errors);
  const nameOf = (id: string): string | undefined => reading.entities.find((entity) => entity.id === id)?.name;
  const isExtra = ({ holder, act, object, evidence: { start, end } }: Position): boolean =>
    errors.includes(
      `extra position: ${nameOf(holder)} | ${act} | ${nameOf(object)}: "${text.slice(start, end).slice(0, 60)}"`,
    );
  return new Set(reading.positions.filter(isExtra));
}
