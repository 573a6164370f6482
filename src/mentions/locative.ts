/** Prepositions before a place: what stands behind them speaks seldom. */
export const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'into',
  'throughout',
  'inside',
  'through',
  'toward',
  'towards',
  'from',
  'to',
]);
