import type { Fact } from '../facts/index.ts';
import type { Position } from '../positions/index.ts';
import type { Reading } from '../reading.ts';
import type { Correction, ItemKind } from '../record/index.ts';
import type { Span } from '../span.ts';
import type { Statement } from '../statements/index.ts';

/** Item I of a reading that a reviewer is shown. */
export interface ReviewItem {
  kind: ItemKind;
  /** The reading's id in the record. */
  readingId: string;
  reading: Reading;
  /** Its id within the reading: `p3`. */
  item: string;
  target: string;
}

/** What was read, or what it is once it is set right. */
export type Finding = Position | Statement | Fact;

/**
 * The finding that an item is about.
 *
 * @example
 * findingOf({ kind: 'position', reading, item: 'p1' }).id // 'p1'
 */
export function findingOf({ kind, reading, item }: Pick<ReviewItem, 'kind' | 'reading' | 'item'>): Finding {
  const { positions, statements, facts } = reading;
  const items = { position: positions, statement: statements, fact: facts }[kind] as readonly Finding[];
  return items.find(({ id }) => id === item)!;
}

/** The stretches of the text that show it: a statement's words, the evidence of a position or fact. */
export function spansOf(finding: Finding): Span[] {
  return 'content' in finding ? finding.content : [finding.evidence];
}

/** The finding as it is once a correction is taken in. */
export function correctFinding(finding: Finding, correction: Correction): Finding {
  const { content, start, end, words: _words, ...rest } = correction as AnyCorrection;
  const corrected = { ...finding, ...rest } as Finding;
  if ('content' in corrected)
    return content === undefined
      ? corrected
      : { ...corrected, content: content.map(([from, until]) => ({ start: from, end: until })) };
  const { evidence } = corrected;
  return { ...corrected, evidence: { start: start ?? evidence.start, end: end ?? evidence.end } };
}

type AnyCorrection = { content?: [number, number][]; start?: number; end?: number; words?: string };
