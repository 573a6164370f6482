import type { Block } from './article.ts';
import type { Stretch } from './cut-stretches.ts';
import { findOutlet } from './find-outlet.ts';
import { type At, type Frame, standAt } from './frame.ts';
import { findLateDate } from './late-date.ts';
import { nameBody } from './name-body.ts';
import { nameHead } from './name-head.ts';
import { readDateline } from './read-dateline.ts';
import { yearInHead } from './year-in-head.ts';

/** A dateline is looked for in the first paragraph and in this many after it. */
const LATE = 3;

/**
 * Says of each stretch what it is: first the story's head down to its first paragraph, then its body with its tail. A
 * headline given by metadata is not looked for in the text.
 */
export function nameBlocks(text: string, stretches: readonly Stretch[], given?: { headline: string | null }): Frame {
  const frame: Frame = {
    blocks: [],
    headline: given?.headline ?? null,
    byline: [],
    dateline: null,
    dated: [],
    year: null,
    agency: null,
    outlet: null,
  };
  const body = nameHead(text, stretches, frame, given !== undefined);
  const head = frame.blocks.slice();
  frame.outlet = outletIn(text, head);
  const lateDate = findLateDate(text, stretches, body, frame);
  for (let i = body; i < stretches.length; i++) {
    const at = standAt(text, stretches, i);
    if (i <= body + LATE) takeLateDateline(at, body, frame);
    if (i === lateDate) takeLateDate(at, frame);
    else nameBody(at, body, frame);
  }
  if (frame.dateline?.date?.year === null) frame.year = yearInHead(text, head, frame.dateline.date);
  return frame;
}

/** The press organ that a line of the head other than the headline names. */
function outletIn(text: string, head: readonly Block[]): string | null {
  for (const { kind, start, end } of head) {
    const outlet = kind === 'headline' ? null : findOutlet(text.slice(start, end));
    if (outlet !== null) return outlet;
  }
  return null;
}

function takeLateDate({ stretch: { start, end }, words }: At, frame: Frame): void {
  frame.dated.push(words);
  frame.blocks.push({ kind: 'published', start, end });
}

/** A dateline that stands below a summary, or below a headline taken for a paragraph. */
function takeLateDateline({ stretches, i, stretch, words }: At, body: number, frame: Frame): void {
  if (frame.dateline || stretch.mark !== 'none') return;
  const found = readDateline(words);
  const underSummary = stretches.slice(body, i).every(({ start, end }) => end - start < 160);
  if (!found || !(found.sure || underSummary) || (found.length >= words.length && found.date === null)) return;
  frame.dateline = { ...found, start: stretch.start, end: stretch.start + found.length };
  frame.agency ??= found.agency;
}
