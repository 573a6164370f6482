import type { Article } from '../article/index.ts';

/** The day a story is of, in EDTF: its dateline's, else that on which it came out; null where neither is told. */
export function storyDay({ dateline, published }: Article): string | null {
  const own = dateline?.date ?? null;
  if (own !== null && !own.startsWith('X')) return dayOf(own);
  return published === null ? own : dayOf(published);
}

/** A day without its time: `2008-03-05` of `2008-03-05T10:30:00Z`. */
function dayOf(value: string): string {
  return value.replace(/T.*$/, '');
}
