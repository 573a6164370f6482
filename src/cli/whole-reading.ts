import type { View } from './view-readings.ts';

/** A reading whole, as a line of JSON, whatever is shown of it. */
export const WHOLE_READING: View = {
  format: 'ndjson',
  table: 'statements',
  screen: { width: 80, colour: false },
  terminal: false,
  explain: null,
  minScore: 0,
};
