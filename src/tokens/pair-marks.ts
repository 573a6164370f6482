import type { Span } from '../span.ts';
import type { QuotationMark } from './quotation-marks.ts';
import type { Quotation } from './token.ts';

type Kind = Quotation['marks'];

/** What the blocks around one tell: what was left open before it, and whether the next one opens with a mark. */
export interface Surroundings {
  carried: Kind | null;
  nextOpens: Kind | null;
}

/** The quotations of one block, in the order of their starts; `left` is what its end leaves open. */
export interface PairedBlock {
  quotations: Quotation[];
  left: Kind | null;
}

/** What stands behind each mark, as far as pairing asks. */
interface Ahead {
  /** Next double mark's look, if any. */
  double: QuotationMark['look'] | null;
  /** Closing double marks behind it, less the opening ones. */
  balance: number;
  /** A single mark that closes for sure, before a double mark that closes what is open now. */
  closer: boolean;
  /** A single mark that closes or is an apostrophe, not far off. */
  weakCloser: boolean;
}

/** A pairing under way. */
interface Pairing {
  block: Span;
  around: Surroundings;
  found: Quotation[];
  /** Indexes into `found`, innermost last. */
  stack: number[];
  depth: Record<Kind, number>;
}

/** A possessive-like mark this far behind a single one that opens may still close it. */
const SHORT = 60;

/**
 * Pairs the marks of one block. A double mark that looks as if it opened while a quotation is open opens a new one
 * where a closing mark follows (the first was never closed), and closes the open one where none does. A single mark
 * opens only where one that closes follows. What is open at the end stays without a closing mark.
 *
 * @example
 * pairMarks(findMarks('"Yes," she said.', block), block, { carried: null, nextOpens: null }).quotations[0].end // 6
 */
export function pairMarks(marks: readonly QuotationMark[], block: Span, around: Surroundings): PairedBlock {
  const pairing: Pairing = { block, around, found: [], stack: [], depth: { double: 0, single: 0 } };
  const ahead = lookAhead(marks);
  if (around.carried && goesOnUnmarked(marks, around.carried)) open(pairing, null, around.carried);
  marks.forEach((mark, i) => {
    if (mark.marks === 'double') pairDouble(pairing, mark, ahead[i] as Ahead);
    else pairSingle(pairing, mark, ahead[i] as Ahead);
  });
  const outer = pairing.found[pairing.stack[0] ?? -1];
  return { quotations: pairing.found, left: outer ? outer.marks : null };
}

function lookAhead(marks: readonly QuotationMark[]): Ahead[] {
  const ahead: Ahead[] = new Array(marks.length);
  let state: Ahead = { double: null, balance: 0, closer: false, weakCloser: false };
  let weakAt = Number.POSITIVE_INFINITY;
  const outside: boolean[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as QuotationMark;
    ahead[i] = { ...state, weakCloser: weakAt - mark.start <= SHORT };
    if (mark.marks === 'single') {
      if (mark.look !== 'open' && mark.possessive) weakAt = mark.start;
      state = { ...state, closer: mark.look === 'open' ? false : state.closer || !mark.possessive };
    } else {
      const change = mark.look === 'close' ? 1 : mark.look === 'open' ? -1 : 0;
      if (mark.look !== 'open') outside.push(state.closer);
      const closer = mark.look === 'open' ? (outside.pop() ?? state.closer) : false;
      state = { ...state, double: mark.look, balance: state.balance + change, closer };
      if (mark.look !== 'open') weakAt = Number.POSITIVE_INFINITY;
    }
  }
  return ahead;
}

/** "… (the paragraph before) and so on," he said: the first mark closes what this block never opened. */
function goesOnUnmarked(marks: readonly QuotationMark[], carried: Kind): boolean {
  const first = marks.find((mark) => mark.marks === carried && !mark.possessive);
  return first !== undefined && first.look === 'close' && !first.inches;
}

function pairDouble(pairing: Pairing, mark: QuotationMark, ahead: Ahead): void {
  const inside = pairing.depth.double > 0;
  if (mark.look === 'close') {
    if (inside && !(mark.inches && ahead.double === 'close')) close(pairing, mark);
  } else if (mark.look === 'either') {
    if (inside) close(pairing, mark);
    else if (!mark.inches && ahead.double !== null && ahead.double !== 'open') open(pairing, mark, 'double');
  } else if (!inside || nests(pairing, mark, ahead)) open(pairing, mark, 'double');
  else if (mark.shaped || ahead.double === 'close') reopen(pairing, mark);
  else close(pairing, mark);
}

/** “The “Kosovo precedent” is …”: marks that tell opening from closing can nest, others only in a single quotation. */
function nests({ around, found, stack }: Pairing, mark: QuotationMark, ahead: Ahead): boolean {
  const inner = found[stack[stack.length - 1] as number] as Quotation;
  if (!mark.shaped && inner.marks !== 'single') return false;
  return ahead.balance >= 2 || (ahead.balance === 1 && around.nextOpens === 'double');
}

function pairSingle(pairing: Pairing, mark: QuotationMark, ahead: Ahead): void {
  const inside = pairing.depth.single > 0;
  if (mark.look === 'open') {
    if (!inside && opensSingle(pairing, mark, ahead)) open(pairing, mark, 'single');
    else if (inside && mark.shaped && ahead.closer) reopen(pairing, mark);
  } else if (inside && !(mark.possessive && ahead.closer) && !reachesOut(pairing, ahead)) close(pairing, mark);
}

function opensSingle({ around, block }: Pairing, mark: QuotationMark, ahead: Ahead): boolean {
  if (ahead.closer || ahead.weakCloser || mark.shaped) return true;
  return mark.start === block.start && around.nextOpens === 'single';
}

/** The innermost open quotation is a double one that is still to be closed: the mark is an apostrophe in it. */
function reachesOut({ found, stack }: Pairing, ahead: Ahead): boolean {
  const inner = found[stack[stack.length - 1] as number] as Quotation;
  return inner.marks === 'double' && ahead.double !== null && ahead.double !== 'open';
}

function open({ block, around, found, stack, depth }: Pairing, mark: QuotationMark | null, marks: Kind): void {
  const start = mark ? mark.start : block.start;
  const continues = stack.length === 0 && around.carried === marks && start <= block.start + 1;
  const opening = mark && { start: mark.start, end: mark.end };
  const within = stack[stack.length - 1] ?? null;
  stack.push(found.length);
  depth[marks]++;
  found.push({ start, end: block.end, opening, closing: null, marks, continues, within });
}

/** Ends the innermost quotation of the mark's kind, and what is open inside it with it. */
function close(pairing: Pairing, mark: QuotationMark): void {
  const quotation = unwind(pairing, mark);
  quotation.end = mark.end;
  quotation.closing = { start: mark.start, end: mark.end };
}

/** The open quotation was never closed: it ends where the next one begins. */
function reopen(pairing: Pairing, mark: QuotationMark): void {
  unwind(pairing, mark);
  open(pairing, mark, mark.marks);
}

function unwind({ found, stack, depth }: Pairing, mark: QuotationMark): Quotation {
  while (true) {
    const quotation = found[stack.pop() as number] as Quotation;
    depth[quotation.marks]--;
    quotation.end = mark.start;
    if (quotation.marks === mark.marks) return quotation;
  }
}
