import type { Article } from '../article/index.ts';

/** “AFP_ENG_20061229.0227”: the name of a story in an archive of wires. */
const ARCHIVE_NAME = /^[A-Z]{3}_[A-Z]{3}_[0-9]{8}\.[0-9]{4}$/;

/**
 * Whether a block is the line that an archive sets over a story, made of its dateline, with the story's name in the
 * archive below: “MADRID, Dec 29 , 2006, 2006”. It is no part of what the story says; `article.dateline` has what it tells.
 */
export function isArchiveHeading({ text, blocks }: Article, index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.kind !== 'wire-header' || next?.kind !== 'wire-header' || next.end - next.start > 30) return false;
  return ARCHIVE_NAME.test(text.slice(next.start, next.end));
}
