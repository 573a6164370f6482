import type { Reading } from '../../reading.ts';

/** Which tint and which number the words of a statement have. */
export interface Voice {
  /** From 1, in the order in which speakers speak. */
  speaker: number;
  /** 1 to 8: tints come back after eight, the numbers go on. */
  tint: number;
  /** The name of whoever speaks, as far as it is known. */
  name: string;
}

const TINTS = 8;

/** Gives each speaker of a story a number, in the order in which they speak. */
export function numberSpeakers({ statements, entities, article }: Reading): Map<string, Voice> {
  const numbers = new Map<string, number>();
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return new Map(
    statements.map(({ id, speaker, onBehalfOf, source }) => {
      const words = source.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
      const whose = speaker ?? onBehalfOf ?? `words ${words}`;
      if (!numbers.has(whose)) numbers.set(whose, numbers.size + 1);
      const number = numbers.get(whose)!;
      const name = names.get(speaker ?? onBehalfOf ?? '') ?? (words || 'somebody');
      return [id, { speaker: number, tint: ((number - 1) % TINTS) + 1, name }];
    }),
  );
}
