import { numberWords } from '../lang/en.ts';

const ORDINALS = new Map(
  numberWords.filter(({ kind }) => kind === 'ordinal').map(({ form, value }) => [form, Number(value)]),
);

/** The number of an ordinal: 150 of "150th", 3 of "third"; null for other words. */
export function readOrdinal(form: string): number | null {
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(form);
  return figures ? Number(figures[1]) : (ORDINALS.get(form) ?? null);
}
