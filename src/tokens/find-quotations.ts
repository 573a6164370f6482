import type { Article, Block } from '../article/article.ts';
import type { Span } from '../span.ts';
import { kindAt, SPACE } from './characters.ts';
import { pairMarks } from './pair-marks.ts';
import { findMarks, type QuotationMark } from './quotation-marks.ts';
import type { Quotation } from './token.ts';

/** Blocks a quotation can run over; headlines, captions and the like have quotations of their own. */
const flow: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote']);
const unread: ReadonlySet<string> = new Set(['wire-header', 'byline', 'published']);

/**
 * Finds the quotations of a story by their marks, in the order in which they start.
 *
 * - Double marks are " “ ” „ « » `` ''; single ones ' ‘ ’ ‹ ›. Straight ones open and close by the white space around
 *   them, and where that says nothing by whether a quotation is open. Shaped marks look the way they are drawn, unless
 *   the white space clearly contradicts.
 * - Apostrophes are no marks: inside words, in "'90s" and "'em", and behind a plural in s where a noun follows and no
 *   single quotation is open that needs it. A single mark opens only where another one closes.
 * - Single quotations nest in double ones; “shaped” double marks nest where both are closed.
 * - A quotation that its paragraph does not close has `closing: null` and ends with the paragraph, or where the next
 *   one opens. Where the next paragraph opens with a mark too, or closes one that it never opened, that one
 *   `continues` it. A heading ends all.
 * - 6'2" and 5" are feet and inches where no quotation needs the mark.
 *
 * @example
 * findQuotations(article).map(({ start, end }) => article.text.slice(start, end)) // ['"Yes,"']
 */
export function findQuotations(article: Article): Quotation[] {
  const blocks = article.blocks.filter(({ kind }) => !unread.has(kind)).map((block) => trim(article.text, block));
  const marks = blocks.map((block) => findMarks(article.text, block));
  const found: Quotation[] = [];
  let carried: Quotation['marks'] | null = null;
  blocks.forEach((block, i) => {
    const flows = flow.has(block.kind);
    const around = { carried: flows ? carried : null, nextOpens: flows ? nextOpening(blocks, marks, i) : null };
    const { quotations, left } = pairMarks(marks[i] as QuotationMark[], block, around);
    const offset = found.length;
    for (const quotation of quotations) found.push(settle(article.text, quotation, offset));
    if (flows) carried = left;
    else if (block.kind === 'heading' || block.kind === 'headline') carried = null;
  });
  return found;
}

/** The kind of mark that the next block of the story's text opens with. */
function nextOpening(
  blocks: readonly Block[],
  marks: readonly QuotationMark[][],
  at: number,
): Quotation['marks'] | null {
  for (let i = at + 1; i < blocks.length && blocks[i]?.kind !== 'heading'; i++) {
    if (!flow.has((blocks[i] as Block).kind)) continue;
    const first = marks[i]?.[0];
    return first && first.start === blocks[i]?.start && first.look !== 'close' ? first.marks : null;
  }
  return null;
}

/** Counts `within` over the whole story, and takes white space off the end of what was never closed. */
function settle(text: string, quotation: Quotation, offset: number): Quotation {
  const within = quotation.within === null ? null : quotation.within + offset;
  const { start, end } = quotation.closing ? quotation : { start: quotation.start, end: trim(text, quotation).end };
  return { ...quotation, start, end, within };
}

/** A block without the white space at its ends. */
function trim<T extends Span>(text: string, block: T): T {
  let { start, end } = block;
  while (start < end && kindAt(text, start) === SPACE) start++;
  while (end > start && kindAt(text, end - 1) === SPACE) end--;
  return { ...block, start, end };
}
