import type { Stretch } from './cut-stretches.ts';
import { findDate } from './find-date.ts';
import { type Frame, standAt } from './frame.ts';
import { isPublishedLine } from './read-published.ts';

/** A line that tells when a story came out stands among this many stretches below its first, or at its end. */
const NEAR = 3;

/** What stands around such a line at a story's end. */
const AROUND = /^(?:\(c\)|[\s*_(—–-]|©|copyright|source:)+|\.?\s?all rights reserved\.?|[\s.*_)]+$/giu;

/**
 * The place in the list of the line outside the head that tells when a story came out, where the head has none: “Published:
 * November 7, 1908” below the text. -1 where there is none, or several, as in a chronology.
 */
export function findLateDate(text: string, stretches: readonly Stretch[], body: number, frame: Frame): number {
  if (frame.dated.some((line) => findDate(line)?.year != null)) return -1;
  const near = new Set<number>();
  for (let k = 0; k < NEAR; k++) {
    if (body + k < stretches.length) near.add(body + k);
    if (stretches.length - 1 - k > body) near.add(stretches.length - 1 - k);
  }
  const found = [...near].filter((i) => {
    const { stretch, words } = standAt(text, stretches, i);
    return stretch.mark !== 'list-item' && stretch.mark !== 'heading' && isLateDate(words);
  });
  return found.length === 1 ? found[0]! : -1;
}

function isLateDate(words: string): boolean {
  if (words.length > 120) return false;
  const bare = words.replace(AROUND, '');
  return isPublishedLine(bare, 4) && findDate(bare)?.year != null && findDate(bare)?.day != null;
}
