import type { Span } from '../span.ts';

/** Which end of a span is moved, how far and to which side. */
export interface Move {
  edge: 'start' | 'end';
  by: 'word' | 'character';
  forward: boolean;
}

/** No word is looked for further away than this. */
const REACH = 500;

/**
 * The span with one of its ends moved, as far as something is left of it and the text goes.
 *
 * @example
 * moveSpan('Kenya will follow', { start: 0, end: 5 }, { edge: 'end', by: 'word', forward: true }) // { start: 0, end: 10 }
 */
export function moveSpan(text: string, span: Span, { edge, by, forward }: Move): Span {
  const at = span[edge];
  const next = by === 'word' ? wordEdge(text, at, edge, forward) : at + characterSize(text, at, forward);
  const moved = { ...span, [edge]: next };
  return moved.start >= 0 && moved.end <= text.length && moved.start < moved.end ? moved : span;
}

/** Where the next word begins, or ends; the same place where there is none. */
function wordEdge(text: string, at: number, edge: Move['edge'], forward: boolean): number {
  const from = Math.max(0, at - REACH);
  const edges = [...text.slice(from, at + REACH).matchAll(/\S+/g)].map(
    ({ index, 0: word }) => from + index + (edge === 'end' ? word.length : 0),
  );
  const found = forward ? edges.find((one) => one > at) : edges.findLast((one) => one < at);
  return found ?? at;
}

/** Two units where a pair stands, so that no character is cut in halves. */
function characterSize(text: string, at: number, forward: boolean): number {
  const pair = text.slice(forward ? at : at - 2, forward ? at + 2 : at);
  const size = /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? 2 : 1;
  return forward ? size : -size;
}
