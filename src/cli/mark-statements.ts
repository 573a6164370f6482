import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { markOf, type Style } from './paint.ts';

/** A stretch of shown text in one style; a story's pieces, joined, are its text with the marks put in. */
export interface Piece {
  text: string;
  style: Style;
}

type Role = 'headline' | 'content' | 'source' | 'cue' | 'time';

interface Part extends Span {
  role: Role;
  open: string;
  close: string;
}

interface Edge {
  at: number;
  part: Part;
  opens: boolean;
}

const ROLES: readonly Role[] = ['headline', 'content', 'source', 'cue', 'time'];

/**
 * The story's text with its statements marked: contents in brackets that begin with the statement's number, sources and
 * cues in their style, and behind a date its value where the words do not tell it. Statements may lie in one another; a
 * word shows what it is in the innermost.
 *
 * @example
 * // without colour, joined: '*Ana Lopes* _said_ [¹the islands will vote].'
 */
export function markStatements(
  text: string,
  statements: readonly Statement[],
  colour: boolean,
  headline: Span | null = null,
  times: readonly TimeExpression[] = [],
): Piece[] {
  const pieces: Piece[] = [];
  const depth: Record<Role, number> = { headline: 0, content: 0, source: 0, cue: 0, time: 0 };
  const parts = statements.flatMap((statement, i) => partsOf(statement, i + 1, colour));
  let at = 0;
  for (const { at: next, part, opens } of edges([...headlinePart(headline), ...parts, ...dateParts(text, times)])) {
    pieces.push({ text: text.slice(at, next), style: styleAt(depth) });
    pieces.push({ text: opens ? part.open : part.close, style: 'mark' });
    depth[part.role] += opens ? 1 : -1;
    at = next;
  }
  pieces.push({ text: text.slice(at), style: 'plain' });
  return pieces.filter((piece) => piece.text !== '');
}

function styleAt(depth: Record<Role, number>): Style {
  if (depth.cue > 0) return 'cue';
  if (depth.source > 0) return 'source';
  if (depth.content > 0) return 'content';
  return depth.headline > 0 ? 'strong' : 'plain';
}

function headlinePart(headline: Span | null): Part[] {
  return headline === null ? [] : [{ ...headline, role: 'headline', open: '', close: '' }];
}

/** Dates whose value tells more than their words do: "last Tuesday ‹2008-03-04›". */
function dateParts(text: string, times: readonly TimeExpression[]): Part[] {
  return times
    .filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && /^[[{(]?\d{4}/.test(value))
    .filter(({ start, end, value }) => text.slice(start, end) !== value)
    .map(({ start, end, value }) => ({ start, end, role: 'time' as const, open: '', close: ` ‹${value}›` }));
}

function edges(parts: readonly Part[]): Edge[] {
  const once = new Map(parts.map((part) => [`${part.open} ${part.role} ${part.start} ${part.end}`, part]));
  return [...once.values()]
    .filter(({ start, end }) => start < end)
    .flatMap((part) => [
      { at: part.start, part, opens: true },
      { at: part.end, part, opens: false },
    ])
    .sort(inOrder);
}

function partsOf({ source, cue, content }: Statement, number: number, colour: boolean): Part[] {
  const plain = (role: 'source' | 'cue') => (span: Span) => ({
    ...span,
    role,
    open: markOf(role, colour),
    close: markOf(role, colour),
  });
  return [
    ...content.map((span) => ({ ...span, role: 'content' as const, open: `[${superscript(number)}`, close: ']' })),
    ...source.map(plain('source')),
    ...cue.map(plain('cue')),
  ];
}

/** What ends comes before what begins; the longer part opens first and closes last. */
function inOrder(a: Edge, b: Edge): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  const inside = ROLES.indexOf(a.part.role) - ROLES.indexOf(b.part.role);
  return a.opens ? b.part.end - a.part.end || inside : b.part.start - a.part.start || -inside;
}

/** The number in raised figures: `12` is `¹²`. */
export function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
