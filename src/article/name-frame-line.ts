import { nameAgency } from './name-agency.ts';
import { findByline } from './read-byline.ts';
import { isPublishedLine } from './read-published.ts';
import { isWireHeader } from './wire-header.ts';

/** Whether a line stands alone in a story's frame: a byline, a date, an agency, a code of the wire. */
export function isFrameLine(line: string): boolean {
  return findByline(line) !== null || isPublishedLine(line) || isWireHeader(line) || nameAgency(line) !== null;
}
