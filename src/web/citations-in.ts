import type { Citation } from '../answers/index.ts';

/** Every citation in the rows of an answer, in their order, whatever the rows are of. */
export function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [value];
  return Object.values(value).flatMap(citationsIn);
}

function isCitation(value: object): value is Citation {
  return ('dataset' in value && 'row' in value) || ('article' in value && 'words' in value && 'reader' in value);
}
